import type { OfficeSetting, SettingValue } from '../../../../../api/contract/settings.ts';
import { Chip } from '../../../../components/chip.tsx';
import { useFormat } from '../../../../format.ts';
import { useLanguage } from '../../../../text.ts';
import { useAdminText } from '../../text/index.ts';

interface SettingTableProps {
  readonly label: string;
  readonly settings: readonly OfficeSetting[];
  readonly onChange: (setting: OfficeSetting) => void;
}

export function SettingTable({ label, settings, onChange }: SettingTableProps) {
  const { terms: words, basis, change } = useAdminText().settings;
  return (
    <section className="card log-table" aria-label={label}>
      <table>
        <thead>
          <tr>
            {[words.setting, words.value, words.shipped, words.limits, basis, change].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {settings.map((setting) => (
            <Row key={setting.name} setting={setting} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ setting, onChange }: { readonly setting: OfficeSetting } & Pick<SettingTableProps, 'onChange'>) {
  const { terms: words, basis, change } = useAdminText().settings;
  const language = useLanguage();
  const format = useFormat();
  const say = useValue();
  const { label, effect, shipped, value, limits, steps, kind, lastChange } = setting;
  return (
    <tr>
      <th scope="row">
        <strong>{label[language]}</strong>
        <small>{effect[language]}</small>
        {kind === 'hari-kerja' && <small>{words.steps(steps)}</small>}
      </th>
      <td data-label={words.value}>
        <Chip tone={value === shipped ? 'neutral' : 'primary'}>{say(value)}</Chip>
        {lastChange && (
          <>
            <small>{words.changedBy(lastChange.by, format.moment(lastChange.at))}</small>
            {lastChange.reason !== null && <small lang="id">{lastChange.reason}</small>}
          </>
        )}
      </td>
      <td data-label={words.shipped}>{say(shipped)}</td>
      <td data-label={words.limits}>{limits ? words.limit(limits.min, limits.max) : words.noLimit}</td>
      <td data-label={basis}>{setting.basis === null ? words.byOffice : <span lang="id">{setting.basis}</span>}</td>
      <td>
        <button
          type="button"
          className="button small"
          aria-label={`${change}: ${words.changeOf(label[language], setting.regulationName)}`}
          onClick={() => onChange(setting)}
        >
          {change}
        </button>
      </td>
    </tr>
  );
}

/** A value as people say it. */
function useValue(): (value: SettingValue) => string {
  const { terms: words } = useAdminText().settings;
  const { date } = useFormat();
  return (value) => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    return typeof value === 'number' ? words.days(value) : date(value);
  };
}
