import { Link } from 'react-router';
import type { CreditBook, CreditEntry } from '../../../api/contract/credit-books.ts';
import { Basis } from '../../components/articles.tsx';
import { Chip } from '../../components/chip.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';

interface Props {
  readonly book: CreditBook;
}

/** Entries that count for nothing until somebody has decided, and those whose print is doubted. */
export function Undecided({ book }: Props) {
  const { creditBook: words } = useText();
  const open = book.entri.filter(({ nilai, isDiragukan }) => nilai === null || isDiragukan);
  if (open.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.decide}</h2>
      <p className="subtle">{words.decideHint}</p>
      <Entries entries={open} label={words.decide} />
    </section>
  );
}

/** Every entry with its evidence, the latest year open. */
export function EntriesByYear({ book }: Props) {
  const { creditBook: words } = useText();
  const years = [...new Set(book.entri.map(({ tanggal }) => tanggal.slice(0, 4)))].reverse();
  return (
    <section className="stack">
      <h2>{words.entries}</h2>
      {years.length === 0 && <p className="subtle">{words.noEntries}</p>}
      {years.map((year, index) => {
        const entries = book.entri.filter(({ tanggal }) => tanggal.startsWith(year));
        return (
          <details key={year} className="check" open={index === 0}>
            <summary>
              <strong>{year}</strong>
              <span className="subtle">{words.entryCount(entries.length)}</span>
            </summary>
            <Entries entries={entries} label={`${words.entries} ${year}`} />
          </details>
        );
      })}
    </section>
  );
}

function Entries({ entries, label }: { readonly entries: readonly CreditEntry[]; readonly label: string }) {
  return (
    <ul className="list" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Entry entry={entry} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ entry }: { readonly entry: CreditEntry }) {
  const { creditBook: words } = useText();
  const { date } = useFormat();
  const { tanggal, unsur, butir, uraian, volume, penugasan, bukti, pasal, catatan, surat, processInstanceKey } = entry;
  return (
    <article className="card letter-card credit-entry">
      <header>
        <h3 lang="id">{uraian}</h3>
        <Worth entry={entry} />
      </header>
      <p className="meta">
        <time dateTime={tanggal}>{date(tanggal)}</time>
        <span>{words.kind[unsur]}</span>
        {volume !== null && <span>{words.volume(volume)}</span>}
        {butir !== null && <span lang="id">{butir}</span>}
      </p>
      <p className="meta" lang="id">
        <span>
          {words.evidence}: {bukti}
        </span>
        {penugasan !== null && (
          <span>
            {words.order}: {penugasan}
          </span>
        )}
      </p>
      {catatan !== null && (
        <p className="credit-remark" lang="id">
          {catatan}
        </p>
      )}
      <p className="actions">
        <Basis basis={pasal} />
        {surat && (
          <a className="button small quiet" href={`/api/letters/${surat.id}/pdf`} download>
            {words.letter(surat.nomor)}
          </a>
        )}
        {processInstanceKey !== null && (
          <Link className="button small quiet" to={`/kasus/${processInstanceKey}`}>
            {words.openCase}
          </Link>
        )}
      </p>
    </article>
  );
}

function Worth({ entry: { nilai, isDiragukan } }: { readonly entry: CreditEntry }) {
  const { creditBook: words } = useText();
  const { number } = useFormat();
  if (nilai === null)
    return (
      <Chip tone="warn" icon="alert">
        {words.undecided}
      </Chip>
    );
  return (
    <span className="chips">
      {isDiragukan && (
        <Chip tone="warn" icon="alert">
          {words.doubted}
        </Chip>
      )}
      <strong>{number(nilai)}</strong>
    </span>
  );
}
