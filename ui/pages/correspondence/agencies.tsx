import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { SearchField, Toolbar } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { Note } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { AgencyDialog } from './agency-dialog.tsx';

/** The agencies that letters go to and come from. */
export function Agencies({ mayAdd }: { readonly mayAdd: boolean }) {
  const { correspondence: words } = useText();
  const [parameters] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const name = parameters.get('instansi');
  const filter = name ? { nama: { $like: `*${name}*` } } : {};
  const query = useInfiniteQuery({ ...queries.externalAgencies({ filter }), placeholderData: keepPreviousData });
  return (
    <>
      <Toolbar>
        {mayAdd && (
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {words.addAgency}
          </button>
        )}
        <SearchField label={words.searchAgency} parameter="instansi" />
      </Toolbar>
      <AgencyDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      <PagedList
        label={words.agencies}
        query={query}
        keyOf={({ id }) => id}
        row={({ nama, jenis, alamat }) => (
          <article className="card">
            <h2 lang="id">{nama}</h2>
            <p className="meta">
              <span>{words.kinds[jenis]}</span>
              <span lang="id">{alamat.join(', ')}</span>
            </p>
          </article>
        )}
        empty={<Note icon="search" title={words.noneAgency} />}
      />
    </>
  );
}
