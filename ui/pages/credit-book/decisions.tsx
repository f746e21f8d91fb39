import { Link } from 'react-router';
import type { CreditBook } from '../../../api/contract/credit-books.ts';
import { Facts } from '../../components/facts.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';

/** The Penetapan Angka Kredit of each year, with their letters. */
export function Decisions({ book: { pak } }: { readonly book: CreditBook }) {
  const { creditBook: words } = useText();
  const { number } = useFormat();
  if (pak.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.paks}</h2>
      {pak.map(({ tahun, tugas, pengembanganProfesi, penunjang, kumulatif, surat, processInstanceKey }) => (
        <article key={surat.id} className="card">
          <h3>{words.pakOf(tahun)}</h3>
          <Facts
            facts={[
              { label: words.duties, value: number(tugas) },
              { label: words.development, value: number(pengembanganProfesi) },
              { label: words.supporting, value: number(penunjang) },
              { label: words.cumulative, value: number(kumulatif) },
            ]}
          />
          <p className="actions">
            <a className="button small" href={`/api/letters/${surat.id}/pdf`} download>
              <Icon name="download" />
              {words.letter(surat.nomor)}
            </a>
            <Link className="button small quiet" to={`/kasus/${processInstanceKey}`}>
              {words.openCase}
            </Link>
          </p>
        </article>
      ))}
    </section>
  );
}
