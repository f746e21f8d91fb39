import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Letter } from '../../../api/contract/letters.ts';
import { commands } from '../../commands.ts';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { LetterCard } from '../../components/letters.tsx';
import { PagedList } from '../../components/list.tsx';
import { mayRevoke, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { Note } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import type { Search } from '../../queries/paging.ts';
import { text, useText } from '../../text.ts';

const STATUSES = ['terbit', 'konsep', 'digantikan', 'dibatalkan', 'dicabut'] as const;

function searchOf(parameters: URLSearchParams): Search {
  const status = parameters.get('saring');
  const number = parameters.get('cari');
  return {
    filter: { ...(status && { status }), ...(number && { nomor: { $like: `*${number}*` } }) },
    sort: [{ field: 'createdAt', order: 'DESC' }],
  };
}

export default function LettersPage() {
  const { letters, app, notices } = useText();
  const [parameters] = useSearchParams();
  const query = useInfiniteQuery({ ...queries.letters(searchOf(parameters)), placeholderData: keepPreviousData });
  const filters = [
    { value: undefined, label: app.all },
    ...STATUSES.map((status) => ({ value: status, label: letters.status[status] })),
  ];
  const isFiltered = parameters.size > 0;
  return (
    <Page title={letters.title} lead={letters.lead}>
      <Toolbar>
        <FilterLinks label={letters.filters} parameter="saring" filters={filters} />
        <SearchField label={letters.search} parameter="cari" />
      </Toolbar>
      <h2 className="visually-hidden">{letters.title}</h2>
      <PagedList
        label={letters.title}
        query={query}
        keyOf={({ id }) => id}
        row={(letter) => (
          <LetterCard letter={letter}>
            <Link className="button small quiet" to={`/kasus/${letter.processInstanceKey}`}>
              {notices.openCase}
            </Link>
            <Revocation letter={letter} />
          </LetterCard>
        )}
        empty={
          <Note icon="document" title={isFiltered ? letters.noneFiltered : letters.none}>
            {isFiltered ? undefined : letters.noneHint}
          </Note>
        }
      />
    </Page>
  );
}

function Revocation({ letter }: { readonly letter: Letter }) {
  const { letters } = useText();
  const me = useMe();
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  if (!mayRevoke(me, letter)) return null;
  return (
    <>
      <button type="button" className="button small quiet" onClick={() => setAsking(true)}>
        {letters.revoke}
      </button>
      <ReasonDialog
        title={letters.revokeTitle}
        lead={`${letter.jenis} ${letter.nomor ?? ''}. ${letters.revokeLead}`}
        action={letters.revoke}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        run={(reason) => commands.revokeLetter(letter.id, reason)}
        onDone={() => {
          setAsking(false);
          showToast(text().letters.revoked);
          void client.invalidateQueries({ queryKey: ['letters'] });
        }}
      />
    </>
  );
}
