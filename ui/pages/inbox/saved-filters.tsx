import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { SavedFilter } from '../../../api/contract/desk.ts';
import { commands } from '../../commands.ts';
import { Icon } from '../../components/icon.tsx';
import { useMe } from '../../components/me.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { searchOf } from './inbox-search.ts';
import { SaveFilterDialog } from './save-filter-dialog.tsx';

/** Searches with a name, one's own and those shared, each with how many tasks it finds. */
export function SavedFilters() {
  const { inbox } = useText();
  const [parameters] = useSearchParams();
  const [isSaving, setSaving] = useState(false);
  const { data = [] } = useQuery(queries.savedFilters);
  const query = parameters.toString();
  const isNew = query !== '' && !data.some((filter) => filter.query === query);
  if (data.length === 0 && !isNew) return null;
  return (
    <section className="saved-filters" aria-label={inbox.saved}>
      {data.length > 0 && (
        <ul>
          {data.map((filter) => (
            <SavedFilterLink key={filter.id} filter={filter} isCurrent={filter.query === query} />
          ))}
        </ul>
      )}
      {isNew && (
        <button type="button" className="link-button" onClick={() => setSaving(true)}>
          <Icon name="plus" />
          {inbox.save}
        </button>
      )}
      <SaveFilterDialog query={query} isOpen={isSaving} onClose={() => setSaving(false)} />
    </section>
  );
}

function SavedFilterLink({ filter, isCurrent }: { readonly filter: SavedFilter; readonly isCurrent: boolean }) {
  const { inbox } = useText();
  const me = useMe();
  const client = useQueryClient();
  const { filter: wanted } = searchOf(new URLSearchParams(filter.query), me);
  const { data: count } = useQuery(queries.taskCount(wanted));
  const { mutate, isPending } = useMutation({
    mutationFn: () => commands.removeFilter(filter.id),
    onSettled: () => client.invalidateQueries(queries.savedFilters),
  });
  return (
    <li>
      <Link to={{ search: filter.query }} aria-current={isCurrent ? 'true' : undefined} preventScrollReset>
        {filter.name}
        {count !== undefined && <span className="count">{count}</span>}
      </Link>
      {filter.scope !== 'sendiri' && <small className="subtle">{filter.unit?.nama ?? inbox.scopes.semua}</small>}
      {filter.mayRemove && (
        <button
          type="button"
          className="icon-button"
          aria-label={inbox.removeFilter(filter.name)}
          title={inbox.removeFilter(filter.name)}
          disabled={isPending}
          onClick={() => mutate()}
        >
          <Icon name="close" />
        </button>
      )}
    </li>
  );
}
