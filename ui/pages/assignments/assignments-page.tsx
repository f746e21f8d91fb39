import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { PagedList } from '../../components/list.tsx';
import { isAdmin, isHead, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { queries } from '../../queries/index.ts';
import type { Search } from '../../queries/paging.ts';
import { useText } from '../../text.ts';
import { AssignmentCard } from './assignment-card.tsx';

const STATES = ['berjalan', 'selesai', 'diakhiri', 'diubah'] as const;

function searchOf(parameters: URLSearchParams): Search {
  const state = parameters.get('saring');
  const text = parameters.get('cari');
  return { filter: { ...(state && { keadaan: state }), ...(text && { uraian: { $like: `*${text}*` } }) } };
}

/** One's own Penugasan; for heads also those of their units. */
export default function AssignmentsPage() {
  const { assignments: words } = useText();
  const me = useMe();
  const mine = { id: 'saya', label: words.mine, content: <Assignments whose="saya" label={words.mine} /> };
  const unit = { id: 'unit', label: words.unit, content: <Assignments whose="unit" label={words.unit} /> };
  const all = { id: 'semua', label: words.title, content: <Assignments whose={undefined} label={words.title} /> };
  const tabs = [...(me.pegawai ? [mine] : []), ...(isHead(me) ? [unit] : []), ...(isAdmin(me) ? [all] : [])];
  return (
    <Page title={words.title} lead={words.lead}>
      <PageTabs label={words.tabs} tabs={tabs.length > 0 ? tabs : [mine]} />
    </Page>
  );
}

interface AssignmentsProps {
  readonly whose: 'saya' | 'unit' | undefined;
  readonly label: string;
}

function Assignments({ whose, label }: AssignmentsProps) {
  const { assignments: words, app } = useText();
  const [parameters] = useSearchParams();
  const query = useInfiniteQuery({
    ...queries.assignments(whose, searchOf(parameters)),
    placeholderData: keepPreviousData,
  });
  const filters = [
    { value: undefined, label: app.all },
    ...STATES.map((state) => ({ value: state, label: words.state[state] })),
  ];
  return (
    <>
      <Toolbar>
        <FilterLinks label={words.filters} parameter="saring" filters={filters} />
        <SearchField label={words.search} parameter="cari" />
      </Toolbar>
      <PagedList
        label={label}
        query={query}
        keyOf={({ id }) => id}
        row={(assignment) => <AssignmentCard assignment={assignment} />}
        empty={
          <Note icon="flag" title={words.none}>
            {words.noneMine}
          </Note>
        }
      />
    </>
  );
}
