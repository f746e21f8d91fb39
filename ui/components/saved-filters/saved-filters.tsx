import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { FilterList, SavedFilter } from '../../../api/contract/desk.ts';
import { commands } from '../../commands.ts';
import { queries } from '../../queries/index.ts';
import type { counted } from '../../queries/paging.ts';
import { useText } from '../../text.ts';
import { Icon } from '../icon.tsx';
import { SaveFilterDialog } from './save-filter-dialog.tsx';

interface SavedFiltersProps {
  readonly list: FilterList;
  /** How many an address finds. */
  readonly countOf: (parameters: URLSearchParams) => ReturnType<typeof counted>;
}

/** Searches with a name, one's own and those shared, each with how many it finds. */
export function SavedFilters({ list, countOf }: SavedFiltersProps) {
  const { inbox } = useText();
  const [parameters] = useSearchParams();
  const [isSaving, setSaving] = useState(false);
  const { data = [] } = useQuery(queries.savedFilters(list));
  const query = parameters.toString();
  const isNew = query !== '' && !data.some((filter) => filter.query === query);
  if (data.length === 0 && !isNew) return null;
  return (
    <section className="saved-filters" aria-label={inbox.saved}>
      {data.length > 0 && (
        <ul>
          {data.map((filter) => (
            <SavedFilterLink key={filter.id} {...{ filter, list, countOf }} isCurrent={filter.query === query} />
          ))}
        </ul>
      )}
      {isNew && (
        <button type="button" className="link-button" onClick={() => setSaving(true)}>
          <Icon name="plus" />
          {inbox.save}
        </button>
      )}
      <SaveFilterDialog list={list} query={query} isOpen={isSaving} onClose={() => setSaving(false)} />
    </section>
  );
}

interface SavedFilterLinkProps extends SavedFiltersProps {
  readonly filter: SavedFilter;
  readonly isCurrent: boolean;
}

function SavedFilterLink({ filter, isCurrent, list, countOf }: SavedFilterLinkProps) {
  const { inbox } = useText();
  const client = useQueryClient();
  const { data: count } = useQuery(countOf(new URLSearchParams(filter.query)));
  const { mutate, isPending } = useMutation({
    mutationFn: () => commands.removeFilter(filter.id),
    onSettled: () => client.invalidateQueries(queries.savedFilters(list)),
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
