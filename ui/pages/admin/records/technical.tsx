import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { CaseRecords } from '../../../../api/contract/technical.ts';
import { CopyButton } from '../../../components/copy-button.tsx';
import { Loading, Problem } from '../../../components/states.tsx';
import { PageTabs } from '../../../components/tabs.tsx';
import { queries } from '../../../queries/index.ts';
import { adminQueries } from '../queries.ts';
import { useAdminText } from '../text/index.ts';
import { countsAt, momentsOf, recordsAt, treeOf } from './at-moment.ts';
import { Events } from './events.tsx';
import { Incidents } from './incidents.tsx';
import { TimeTravel } from './time-travel.tsx';
import { Tree } from './tree.tsx';
import { Submissions, Variables } from './values.tsx';

const CountedDiagram = lazy(() => import('../../../components/diagram/counted-diagram.tsx'));
const NONE: readonly never[] = [];

/** A case as its records tell it, now and at every moment before. */
export default function Technical({ processInstanceKey }: { readonly processInstanceKey: string }) {
  const { data, error } = useQuery(adminQueries.records(processInstanceKey));
  if (data) return <Records records={data} />;
  return error ? <Problem error={error} /> : <Loading />;
}

function Records({ records }: { readonly records: CaseRecords }) {
  const { records: words, cases } = useAdminText();
  /** Undefined: as it is now. */
  const [at, setAt] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const { data: xml } = useQuery(queries.diagram(records.processDefinitionKey));
  const then = useMemo(() => (at === undefined ? records : recordsAt(records, at)), [records, at]);
  const moments = useMemo(() => momentsOf(records), [records]);
  const counts = useMemo(() => countsAt(records, at ?? '9999'), [records, at]);
  const choose = useCallback(
    (elementId: string) => setChosen((now) => (now === elementId ? undefined : elementId)),
    [],
  );
  return (
    <div className="technical">
      <Keys records={records} />
      {records.isCut && <p className="standing">{words.cut}</p>}
      <TimeTravel moments={moments} at={at} onChange={setAt} />
      <section aria-label={words.diagram}>
        {xml !== undefined && (
          <Suspense fallback={<Loading />}>
            <CountedDiagram
              {...{ xml, counts, chosen }}
              words={cases.badges}
              taken={at === undefined ? records.flows : NONE}
              onChoose={choose}
              hint={words.hint}
            />
          </Suspense>
        )}
      </section>
      <div className="technical-parts">
        <section>
          <h3>{words.tree}</h3>
          <Tree branches={treeOf(then.elements)} chosen={chosen} onChoose={choose} />
        </section>
        <Parts records={then} chosen={chosen} isPast={at !== undefined} />
      </div>
    </div>
  );
}

/** What was recorded, all of it or of the element that is chosen. */
function Parts(props: {
  readonly records: CaseRecords;
  readonly chosen: string | undefined;
  readonly isPast: boolean;
}) {
  const { records, chosen, isPast } = props;
  const { records: words } = useAdminText();
  const isOfChosen = ({ elementId }: { readonly elementId: string }) => chosen === undefined || elementId === chosen;
  const scopes = new Set(records.elements.filter(isOfChosen).map((one) => one.elementInstanceKey));
  const variables = records.variables.filter(({ scopeKey }) => chosen === undefined || scopes.has(scopeKey));
  const incidents = records.incidents.filter(isOfChosen);
  const submissions = records.submissions.filter(isOfChosen);
  return (
    <section>
      <PageTabs
        label={words.parts}
        parameter="rekaman"
        tabs={[
          {
            id: 'variabel',
            label: words.variables,
            count: variables.length,
            content: <Variables {...{ variables, isPast }} />,
          },
          {
            id: 'insiden',
            label: words.incidents,
            count: incidents.length,
            content: <Incidents incidents={incidents} isPast={isPast} />,
          },
          {
            id: 'isian',
            label: words.submissions,
            count: submissions.length,
            content: <Submissions submissions={submissions} elements={records.elements} />,
          },
          { id: 'riwayat-teknis', label: words.events, content: <Events records={records} chosen={chosen} /> },
        ]}
      />
    </section>
  );
}

function Keys({ records }: { readonly records: CaseRecords }) {
  const { records: words } = useAdminText();
  const keys = [
    [words.keys.case, records.processInstanceKey],
    [words.keys.definition, records.processDefinitionKey],
    ...(records.parentProcessInstanceKey === null
      ? []
      : [[words.keys.parent, records.parentProcessInstanceKey] as const]),
  ] as const;
  return (
    <dl className="keys">
      {keys.map(([label, key]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <code>{key}</code>
            <CopyButton value={key} label={words.copy(label)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
