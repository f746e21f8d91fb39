import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { ProcessInstance } from '../../../api/contract/cases.ts';
import { CaseState } from '../../components/case-state.tsx';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { PagedList } from '../../components/list.tsx';
import { isAdmin, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { queries } from '../../queries/index.ts';
import { type Search, wordsFilter } from '../../queries/paging.ts';
import { useText } from '../../text.ts';

/** States by their value in the address. */
const STATES: { readonly [value: string]: ProcessInstance['state'] } = {
  berjalan: 'ACTIVE',
  selesai: 'COMPLETED',
  dihentikan: 'TERMINATED',
};

function searchOf(parameters: URLSearchParams): Search {
  const state = STATES[parameters.get('saring') ?? ''];
  return {
    filter: { ...(state && { state }), ...wordsFilter(parameters.get('cari')) },
    sort: [{ field: 'startDate', order: 'DESC' }],
  };
}

export default function CasesPage() {
  const { cases, app } = useText();
  const [parameters] = useSearchParams();
  const query = useInfiniteQuery({ ...queries.cases(searchOf(parameters)), placeholderData: keepPreviousData });
  const filters = [
    { value: undefined, label: app.all },
    { value: 'berjalan', label: cases.active },
    { value: 'selesai', label: cases.completed },
    { value: 'dihentikan', label: cases.terminated },
  ];
  return (
    <Page
      title={cases.title}
      lead={cases.lead}
      action={isAdmin(useMe()) && <Link to="/admin/kasus">{cases.toAll}</Link>}
    >
      <Toolbar>
        <FilterLinks label={cases.filters} parameter="saring" filters={filters} />
        <SearchField label={cases.search} parameter="cari" />
      </Toolbar>
      <PagedList
        label={cases.title}
        query={query}
        keyOf={({ processInstanceKey }) => processInstanceKey}
        row={(instance) => <CaseCard instance={instance} />}
        empty={<NoCases isFiltered={parameters.size > 0} />}
      />
    </Page>
  );
}

function NoCases({ isFiltered }: { readonly isFiltered: boolean }) {
  const { cases, inbox } = useText();
  if (isFiltered) return <Note icon="search" title={cases.noneFiltered} />;
  return (
    <Note
      icon="document"
      title={cases.none}
      action={
        <Link className="button" to="/mulai">
          {inbox.startCase}
        </Link>
      }
    />
  );
}

function CaseCard({ instance }: { readonly instance: ProcessInstance }) {
  const { cases } = useText();
  const { processInstanceKey, subject, processDefinitionName, businessId, startDate, endDate, startedBy } = instance;
  return (
    <article className="card case-card">
      <div>
        <Link to={`/kasus/${processInstanceKey}`} lang="id">
          {subject || cases.untitled}
        </Link>
        <p className="subtle" lang="id">
          {processDefinitionName}
        </p>
        <p className="meta">
          <span>{businessId}</span>
          <Ago at={startDate} say={cases.started} />
          {startedBy && <span>{cases.by(startedBy.nama)}</span>}
          {endDate !== null && <Ago at={endDate} say={cases.ended} />}
        </p>
      </div>
      <CaseState instance={instance} />
    </article>
  );
}
