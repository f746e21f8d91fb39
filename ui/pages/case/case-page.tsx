import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import type { CaseDetail } from '../../../api/contract/cases.ts';
import { isStatus } from '../../api-client.ts';
import { Articles } from '../../components/articles.tsx';
import { CaseFiles } from '../../components/case-files.tsx';
import { Evidence } from '../../components/evidence.tsx';
import { Facts } from '../../components/facts.tsx';
import { Flow } from '../../components/flow.tsx';
import { History } from '../../components/history.tsx';
import { Icon } from '../../components/icon.tsx';
import { isAdmin, useMe } from '../../components/me.ts';
import { Notes } from '../../components/notes.tsx';
import { useTitle } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { CaseHeader } from './case-header.tsx';
import { CaseStanding } from './case-standing.tsx';

const Technical = lazy(() => import('../admin/records/technical.tsx'));

export default function CasePage() {
  const { case: words, nav } = useText();
  const { processInstanceKey = '' } = useParams();
  const { data, error } = useQuery(queries.case(processInstanceKey));
  useTitle(data?.case.businessId ?? nav.cases);
  if (data) return <OpenCase detail={data} />;
  if (!error) return <Loading />;
  if (!isStatus(error, 400, 403, 404)) return <Problem error={error} />;
  return (
    <Note
      icon="search"
      title={words.missing}
      action={
        <Link className="button" to="/kasus">
          {words.toCases}
        </Link>
      }
    >
      {words.missingHint}
    </Note>
  );
}

function OpenCase({ detail }: { readonly detail: CaseDetail }) {
  const { case: words } = useText();
  const { case: instance, history, steps, letters, files, evidence, facts, articles } = detail;
  const isForAdmin = isAdmin(useMe());
  const of = instance.state === 'ACTIVE' ? 'running' : 'ended';
  const tabs = [
    { id: 'riwayat', label: words.history, content: <History entries={history} /> },
    {
      id: 'alur',
      label: words.flow,
      content: <Flow definitionKey={instance.processDefinitionKey} steps={steps} of={of} />,
    },
    {
      id: 'catatan',
      label: words.notes,
      isKept: true,
      content: <Notes processInstanceKey={instance.processInstanceKey} />,
    },
    {
      id: 'surat',
      label: words.letters,
      count: letters.length + files.length,
      content: <CaseFiles letters={letters} files={files} />,
    },
    { id: 'pemeriksaan', label: words.checks, content: <Evidence evidence={evidence} /> },
    { id: 'rincian', label: words.facts, content: <Facts facts={facts} /> },
    { id: 'dasar', label: words.law, content: <Articles articles={articles} /> },
    ...(isForAdmin
      ? [
          {
            id: 'teknis',
            label: words.technical,
            content: (
              <Suspense fallback={<Loading />}>
                <Technical processInstanceKey={instance.processInstanceKey} />
              </Suspense>
            ),
          },
        ]
      : []),
  ];
  return (
    <div className="page">
      <Link className="back-link" to="/kasus">
        <Icon name="arrowLeft" />
        {words.back}
      </Link>
      <CaseHeader detail={detail} />
      <CaseStanding detail={detail} />
      <PageTabs label={words.tabs} tabs={tabs} />
    </div>
  );
}
