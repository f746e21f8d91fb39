import type { JenisLangkah, LangkahSop } from '../../../api/contract/sop.ts';
import { useText } from '../../text.ts';

interface SopTableProps {
  readonly langkah: readonly LangkahSop[];
  readonly pelaksana: readonly string[];
  readonly title: string;
}

/** The marks of the sheet; what they stand for is also said. */
const MARKS: { readonly [jenis in JenisLangkah]: string } = {
  awal: '●',
  tugas: '■',
  sistem: '■',
  kelompok: '■',
  bersamaan: '◊',
  keputusan: '◊',
  tunggu: '○',
};

/** The sheet with a column for everyone who acts, where there is room for it. */
export function SopTable({ langkah, pelaksana, title }: SopTableProps) {
  const { sop: words } = useText();
  return (
    // Scrolled with the keyboard too where its columns need more room than there is.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="sop-table" tabIndex={0} aria-label={title}>
      <table>
        <thead>
          <tr>
            <th rowSpan={2}>{words.no}</th>
            <th rowSpan={2}>{words.activity}</th>
            <th colSpan={pelaksana.length}>{words.performer}</th>
            <th colSpan={3}>{words.standard}</th>
            <th rowSpan={2}>{words.remark}</th>
          </tr>
          <tr>
            {pelaksana.map((name) => (
              <th key={name} className="sop-performer" scope="col" lang="id">
                <span>{name}</span>
              </th>
            ))}
            {[words.needs, words.time, words.output].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="id">
          {langkah.map((one) => (
            <Row key={one.no} langkah={one} pelaksana={pelaksana} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ langkah, pelaksana }: { readonly langkah: LangkahSop; readonly pelaksana: readonly string[] }) {
  const { no, kegiatan, alur, kelengkapan, waktu, output, keterangan, jenis } = langkah;
  return (
    <tr>
      <td>{no}</td>
      <th scope="row">
        {kegiatan}
        <Lines lines={alur} />
      </th>
      {pelaksana.map((name) => (
        <td key={name} className="sop-mark">
          {name === langkah.pelaksana && (
            <>
              <span aria-hidden="true">{MARKS[jenis]}</span>
              <span className="visually-hidden">{name}</span>
            </>
          )}
        </td>
      ))}
      {[kelengkapan, waktu, output].map((lines, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
        <td key={column}>
          <Lines lines={lines} />
        </td>
      ))}
      <td>{keterangan}</td>
    </tr>
  );
}

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <ul className="sop-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
