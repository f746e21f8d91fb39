import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { ProcessInstance } from '../../../../api/contract/cases.ts';
import type { Found } from '../../../../api/contract/search.ts';
import { CaseState } from '../../../components/case-state.tsx';
import { More } from '../../../components/list.tsx';
import { Loading, Note, Problem } from '../../../components/states.tsx';
import { Moment } from '../../../components/time.tsx';
import { useAdminText } from '../text/index.ts';

interface CasesTableProps {
  readonly query: UseInfiniteQueryResult<InfiniteData<Found<ProcessInstance>>>;
}

/** What was found, row by row; a narrow window shows each as a card. */
export function CasesTable({ query }: CasesTableProps) {
  const { cases } = useAdminText();
  const { data, error, refetch } = query;
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  const items = data.pages.flatMap((page) => page.items);
  const { totalItems = 0, hasMoreTotalItems = false } = data.pages[0]?.page ?? {};
  if (items.length === 0) return <Note icon="search" title={cases.none} />;
  return (
    <section className="admin-table">
      <p role="status">{cases.found(totalItems, hasMoreTotalItems)}</p>
      <table aria-label={cases.table}>
        <thead>
          <tr>
            <th scope="col">{cases.number}</th>
            <th scope="col">{cases.subject}</th>
            <th scope="col">{cases.state}</th>
            <th scope="col">{cases.started}</th>
            <th scope="col">{cases.by}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((instance) => (
            <CaseRow key={instance.processInstanceKey} instance={instance} />
          ))}
        </tbody>
      </table>
      <More query={query} shown={items.length} />
    </section>
  );
}

function CaseRow({ instance }: { readonly instance: ProcessInstance }) {
  const { cases } = useAdminText();
  const { processInstanceKey, businessId, subject, processDefinitionName, processDefinitionVersion } = instance;
  return (
    <tr>
      <th scope="row">
        <Link to={`/kasus/${processInstanceKey}`}>{businessId ?? processInstanceKey}</Link>
      </th>
      <td data-label={cases.subject}>
        <span lang="id">{subject || cases.untitled}</span>
        <small className="subtle">
          <span lang="id">{processDefinitionName}</span> · {cases.versionOf(processDefinitionVersion)}
        </small>
      </td>
      <td data-label={cases.state}>
        <CaseState instance={instance} />
      </td>
      <td data-label={cases.started}>
        <Moment at={instance.startDate} />
      </td>
      <td data-label={cases.by} lang="id">
        {instance.startedBy?.nama ?? '–'}
      </td>
    </tr>
  );
}
