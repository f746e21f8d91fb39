import type { LangkahSop } from '../../../api/contract/sop.ts';
import { useText } from '../../text.ts';
import { Basis } from '../articles.tsx';
import { Lines } from './sop-table.tsx';

/** The same steps one below the other, where there is no room for columns. */
export function SopList({ langkah }: { readonly langkah: readonly LangkahSop[] }) {
  return (
    <ol className="sop-list" start={langkah[0]?.no}>
      {langkah.map((one) => (
        <Step key={one.no} langkah={one} />
      ))}
    </ol>
  );
}

function Step({ langkah }: { readonly langkah: LangkahSop }) {
  const { sop: words } = useText();
  const { no, kegiatan, alur, pelaksana, kelengkapan, waktu, output, keterangan } = langkah;
  const facts = [
    [words.needs, kelengkapan],
    [words.time, waktu],
    [words.output, output],
  ] as const;
  return (
    <li>
      <p className="sop-no">{no}</p>
      <div>
        <strong lang="id">{kegiatan}</strong>
        <p className="subtle" lang="id">
          {pelaksana}
        </p>
        <div lang="id">
          <Lines lines={alur} />
        </div>
        <dl>
          {facts.map(
            ([name, lines]) =>
              lines.length > 0 && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd lang="id">{lines.join('; ')}</dd>
                </div>
              ),
          )}
        </dl>
        <Basis basis={keterangan} />
      </div>
    </li>
  );
}
