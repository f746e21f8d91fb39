import { useSearchParams } from 'react-router';
import { withParameter } from '../../components/filters.tsx';
import { useText } from '../../text.ts';
import { BY_DUE, BY_MECHANISM, BY_WORK, OLDEST } from './inbox-search.ts';

/** In which order tasks stand, and by what they stand together. */
export function InboxOrder() {
  const { inbox } = useText();
  return (
    <div className="inbox-order">
      <Choice
        label={inbox.sort}
        parameter="urut"
        options={[
          ['', inbox.sortCreated],
          [OLDEST, inbox.sortOldest],
          [BY_DUE, inbox.sortDue],
        ]}
      />
      <Choice
        label={inbox.group}
        parameter="kelompok"
        options={[
          ['', inbox.groupNone],
          [BY_MECHANISM, inbox.groupMechanism],
          [BY_WORK, inbox.groupWork],
        ]}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly parameter: string;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ label, parameter, options }: ChoiceProps) {
  const [parameters, setParameters] = useSearchParams();
  return (
    <label className="sort">
      <span className="visually-hidden">{label}</span>
      <select
        value={parameters.get(parameter) ?? ''}
        onChange={({ target }) =>
          setParameters((now) => withParameter(now, parameter, target.value), { replace: true })
        }
      >
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
