import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { PEKERJAAN } from '../../../processes/pekerjaan.ts';
import { FilterLinks } from '../../components/filters.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { ACTING, DONE, MINE, OVERDUE, UNCLAIMED } from './inbox-search.ts';

/** What waits, in the words officials know; of what does not wait, only what is asked for and the usual ones are shown. */
export function InboxFilters() {
  const { inbox } = useText();
  const [parameters] = useSearchParams();
  const { data } = useQuery(queries.inboxCounters);
  const current = parameters.get('saring');
  const special = [
    { value: OVERDUE, label: inbox.overdueTasks, count: data?.overdue },
    ...PEKERJAAN.map((one) => ({ value: one, label: inbox.work[one], count: data?.byPekerjaan[one] })),
    { value: ACTING, label: inbox.acting, count: data?.acting },
  ].filter(({ value, count }) => (count ?? 0) > 0 || value === current);
  const filters = [
    { value: undefined, label: inbox.open, count: data?.open },
    ...special,
    { value: MINE, label: inbox.mine, count: data?.mine },
    { value: UNCLAIMED, label: inbox.unclaimed, count: data?.unclaimed },
    { value: DONE, label: inbox.done },
  ];
  return <FilterLinks label={inbox.filters} parameter="saring" filters={filters} />;
}
