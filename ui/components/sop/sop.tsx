import { useQuery } from '@tanstack/react-query';
import type { BagianSop, Sop } from '../../../api/contract/sop.ts';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { Icon } from '../icon.tsx';
import { Loading, Problem } from '../states.tsx';
import { SopList } from './sop-list.tsx';
import { SopTable } from './sop-table.tsx';

/** A mechanism as an SOP: to read, to print and to take along. @param props.url where the sheet is; `.pdf`: as a file */
export function SopSheet({ url }: { readonly url: string }) {
  const { data, error } = useQuery(queries.sop(url));
  if (error) return <Problem error={error} />;
  return data ? <Sheet sop={data} url={url} /> : <Loading />;
}

function Sheet({ sop, url }: { readonly sop: Sop; readonly url: string }) {
  const { sop: words } = useText();
  return (
    <div className="sop">
      <p className="lead sop-lead">{words.lead}</p>
      <p className="actions">
        <a className="button small" href={`${url}.pdf`} download>
          <Icon name="download" />
          {words.download}
        </a>
        <button type="button" className="button small quiet" onClick={() => window.print()}>
          <Icon name="document" />
          {words.print}
        </button>
      </p>
      <Identity sop={sop} />
      {sop.bagian.map((part) => (
        <Part key={part.judul} part={part} pelaksana={sop.pelaksana} />
      ))}
    </div>
  );
}

/** What stands above the steps when it is printed. */
function Identity({ sop: { judul, peraturan, versi, tanggal } }: { readonly sop: Sop }) {
  const { sop: words } = useText();
  const { date } = useFormat();
  return (
    <dl className="sop-identity">
      <dt>{words.name}</dt>
      <dd lang="id">{judul}</dd>
      {peraturan && (
        <>
          <dt>{words.basis}</dt>
          <dd lang="id">
            {peraturan.short}, {peraturan.basis}
          </dd>
        </>
      )}
      <dt>{words.version}</dt>
      <dd>
        {versi === null ? words.draft : versi}
        {tanggal !== null && `, ${date(tanggal)}`}
      </dd>
    </dl>
  );
}

function Part({ part, pelaksana }: { readonly part: BagianSop; readonly pelaksana: readonly string[] }) {
  const { sop: words } = useText();
  return (
    <section className="sop-part">
      <h3 lang="id">{part.judul === '' ? words.steps : part.judul}</h3>
      {part.kapan !== '' && <p lang="id">{part.kapan}</p>}
      <SopTable langkah={part.langkah} pelaksana={pelaksana} title={part.judul || words.steps} />
      <SopList langkah={part.langkah} />
    </section>
  );
}
