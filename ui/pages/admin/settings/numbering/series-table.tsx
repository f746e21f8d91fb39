import type { LetterSeries } from '../../../../../api/contract/numbering.ts';
import { Chip } from '../../../../components/chip.tsx';
import { useFormat } from '../../../../format.ts';
import { useLanguage } from '../../../../text.ts';
import { useAdminText } from '../../text/index.ts';

interface SeriesTableProps {
  readonly label: string;
  readonly items: readonly LetterSeries[];
  readonly onChange: (series: LetterSeries) => void;
}

export function SeriesTable({ label, items, onChange }: SeriesTableProps) {
  const { numbering: words, change } = useAdminText().settings;
  return (
    <section className="card log-table" aria-label={label}>
      <table>
        <thead>
          <tr>
            {[words.code, words.last, words.state, words.next, words.pattern, change].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((series) => (
            <Row key={`${series.instansi} ${series.kode}`} series={series} onChange={onChange} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A code may have many kinds of letters: more than a few are there for whoever asks. */
const FEW = 3;

function Kinds({ jenis }: Pick<LetterSeries, 'jenis'>) {
  const { numbering: words } = useAdminText().settings;
  const language = useLanguage();
  const text = <small>{jenis.join('; ')}</small>;
  if (jenis.length <= FEW) return text;
  return (
    <details>
      <summary lang={language}>{words.kinds(jenis.length)}</summary>
      {text}
    </details>
  );
}

function Row({ series, onChange }: { readonly series: LetterSeries } & Pick<SeriesTableProps, 'onChange'>) {
  const { numbering: words, change } = useAdminText().settings;
  const format = useFormat();
  const { kode, jenis, namaInstansi, last, lastText, lastDate, withdrawn, isWhole, next, nextYear, pola } = series;
  return (
    <tr>
      <th scope="row" lang="id">
        <strong>{kode}</strong> {namaInstansi}
        <Kinds jenis={jenis} />
      </th>
      <td data-label={words.last}>
        {lastText === null ? (
          words.noneGiven
        ) : (
          <>
            <code>{lastText}</code>
            {lastDate !== null && <small>{format.date(lastDate)}</small>}
            <small>{words.given(last, withdrawn)}</small>
          </>
        )}
      </td>
      <td data-label={words.state}>
        {last > 0 || !isWhole ? (
          <Chip tone={isWhole ? 'good' : 'bad'} icon={isWhole ? 'checkCircle' : 'alert'}>
            {isWhole ? words.whole : words.broken}
          </Chip>
        ) : (
          '–'
        )}
      </td>
      <td data-label={words.next}>
        <code>{next}</code>
      </td>
      <td data-label={words.pattern}>
        <code>{pola}</code>
        {nextYear.pola !== pola && (
          <small>
            {words.nextYear(nextYear.tahun)}: <code>{nextYear.pola}</code>
          </small>
        )}
      </td>
      <td>
        <button
          type="button"
          className="button small"
          aria-label={`${change}: ${words.changeOf(kode, namaInstansi)}`}
          onClick={() => onChange(series)}
        >
          {change}
        </button>
      </td>
    </tr>
  );
}
