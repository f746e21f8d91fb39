import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { AssignmentRecord } from '../../../api/contract/assignments.ts';
import { Facts } from '../../components/facts.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { AssignmentStateChip, usePeriod } from './assignment-card.tsx';
import { ReportCard } from './report-card.tsx';

/** A Penugasan with its letters, its people, and what was reported of it. */
export default function AssignmentPage() {
  const { assignmentId = '' } = useParams();
  const { assignments: words } = useText();
  const { data, error } = useQuery(queries.assignment(assignmentId));
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  return (
    <Page title={data.uraian} action={<AssignmentStateChip state={data.keadaan} />}>
      <section className="card">
        <FactsOf assignment={data} />
        <Letters assignment={data} />
      </section>
      <h2>{words.reports}</h2>
      <Reports id={assignmentId} />
    </Page>
  );
}

function FactsOf({ assignment }: { readonly assignment: AssignmentRecord }) {
  const { assignments: words } = useText();
  const period = usePeriod();
  const { namaUnit, bentuk, dasar, cakupan, penerima, alasanAkhir } = assignment;
  const people = penerima.map(({ nama, namaJabatan, namaUnit: unit, peran }) =>
    [nama, [namaJabatan, unit].filter((text) => text !== '').join(', '), words.role[peran]].join(' – '),
  );
  const facts = [
    { label: words.time, value: period(assignment) },
    { label: words.members, value: people.join('\n') },
    { label: words.owner, value: namaUnit },
    { label: words.kind, value: words.form[bentuk] },
    { label: words.way, value: `${words.basis[dasar]}, ${words.scope[cakupan]}` },
    ...(alasanAkhir === null ? [] : [{ label: words.reason, value: alasanAkhir }]),
  ];
  return <Facts facts={facts} />;
}

function Letters({ assignment: { surat, suratAkhir, processInstanceKey } }: { readonly assignment: AssignmentRecord }) {
  const { assignments: words } = useText();
  return (
    <p className="actions">
      {[surat, ...(suratAkhir ? [suratAkhir] : [])].map(({ id, jenis, nomor }) => (
        <a key={id} className="button small" href={`/api/letters/${id}/pdf`} download>
          <Icon name="download" />
          {id === surat.id ? words.basisLetter : words.endLetter}: {words.letter(jenis, nomor)}
        </a>
      ))}
      <Link className="button small quiet" to={`/kasus/${processInstanceKey}`}>
        {words.openCase}
      </Link>
    </p>
  );
}

function Reports({ id }: { readonly id: string }) {
  const { assignments: words } = useText();
  const query = useInfiniteQuery(queries.reports(id));
  const format = useFormat();
  return (
    <PagedList
      label={words.reports}
      query={query}
      keyOf={(report) => report.id}
      row={(report) => <ReportCard report={report} moment={format.moment(report.registeredAt)} />}
      empty={<Note icon="document" title={words.noReports} />}
    />
  );
}
