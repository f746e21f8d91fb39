import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { FilterLinks, withParameter } from '../../components/filters.tsx';
import { useMe } from '../../components/me.ts';
import { queries } from '../../queries.ts';
import { useText } from '../../text.ts';
import { BY_DUE, DONE, filterOf, MINE, UNCLAIMED } from './inbox-search.ts';

export function InboxFilters() {
  const { inbox } = useText();
  const me = useMe();
  const { data: open } = useQuery(queries.taskCount(filterOf(null, me)));
  const { data: mine } = useQuery(queries.taskCount(filterOf(MINE, me)));
  const { data: unclaimed } = useQuery(queries.taskCount(filterOf(UNCLAIMED, me)));
  const filters = [
    { value: undefined, label: inbox.open, count: open },
    { value: MINE, label: inbox.mine, count: mine },
    { value: UNCLAIMED, label: inbox.unclaimed, count: unclaimed },
    { value: DONE, label: inbox.done },
  ];
  return <FilterLinks label={inbox.filters} parameter="saring" filters={filters} />;
}

export function SortMenu() {
  const { inbox } = useText();
  const [parameters, setParameters] = useSearchParams();
  return (
    <label className="sort">
      <span className="visually-hidden">{inbox.sort}</span>
      <select
        value={parameters.get('urut') ?? ''}
        onChange={({ target }) => setParameters((now) => withParameter(now, 'urut', target.value), { replace: true })}
      >
        <option value="">{inbox.sortCreated}</option>
        <option value={BY_DUE}>{inbox.sortDue}</option>
      </select>
    </label>
  );
}
