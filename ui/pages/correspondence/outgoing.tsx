import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { OutgoingLetter } from '../../../api/contract/correspondence.ts';
import { Chip } from '../../components/chip.tsx';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { Note } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import type { Search } from '../../queries/paging.ts';
import { useText } from '../../text.ts';
import { DispatchDialog } from './dispatch-dialog.tsx';

const STATUSES = ['menunggu dikirim', 'terkirim'] as const;

function searchOf(parameters: URLSearchParams): Search {
  const status = parameters.get('saring');
  const number = parameters.get('cari');
  return { filter: { ...(status && { status }), ...(number && { nomor: { $like: `*${number}*` } }) } };
}

/** What cases wrote to other agencies, and what of it still waits to be sent. */
export function Outgoing() {
  const { correspondence: words, app } = useText();
  const [parameters] = useSearchParams();
  const query = useInfiniteQuery({ ...queries.outgoing(searchOf(parameters)), placeholderData: keepPreviousData });
  const filters = [
    { value: undefined, label: app.all },
    ...STATUSES.map((status) => ({ value: status, label: words.status[status] })),
  ];
  return (
    <>
      <Toolbar>
        <FilterLinks label={words.filters} parameter="saring" filters={filters} />
        <SearchField label={words.search} parameter="cari" />
      </Toolbar>
      <PagedList
        label={words.outgoing}
        query={query}
        keyOf={({ id }) => id}
        row={(letter) => <OutgoingCard letter={letter} />}
        empty={
          <Note icon="document" title={words.noneOutgoing}>
            {words.noneOutgoingHint}
          </Note>
        }
      />
    </>
  );
}

function OutgoingCard({ letter }: { readonly letter: OutgoingLetter }) {
  const { correspondence: words, letters } = useText();
  const format = useFormat();
  const [isSending, setSending] = useState(false);
  const { status, jenis, nomor, tanggal, hal, instansiLuar, letterId, processInstanceKey } = letter;
  const name = `${jenis} ${nomor}`;
  return (
    <article className="card letter-card">
      <header>
        <h2 lang="id">{jenis}</h2>
        <Chip tone={status === 'terkirim' ? 'good' : 'warn'} icon={status === 'terkirim' ? 'checkCircle' : 'clock'}>
          {words.status[status]}
        </Chip>
      </header>
      <p lang="id">
        <strong>{words.to(instansiLuar.nama)}</strong>
      </p>
      <p className="letter-subject" lang="id">
        {hal}
      </p>
      <p className="meta">
        <span>
          {letters.number} {nomor}
        </span>
        <time dateTime={tanggal}>{format.date(tanggal)}</time>
        <span>
          {letter.dikirim !== null && letter.cara !== null
            ? words.sentOn(format.date(letter.dikirim), words.means[letter.cara])
            : words.waitingSince(format.moment(letter.registeredAt))}
        </span>
      </p>
      <footer className="actions">
        {status === 'menunggu dikirim' && (
          <button
            type="button"
            className="button small primary"
            aria-label={words.markSentNamed(name)}
            onClick={() => setSending(true)}
          >
            {words.markSent}
          </button>
        )}
        <a className="button small" href={`/api/letters/${letterId}/pdf`} download aria-label={words.openLetter(name)}>
          <Icon name="download" />
          {words.letterFile}
        </a>
        <Link className="button small quiet" to={`/kasus/${processInstanceKey}`}>
          {words.openCase}
        </Link>
      </footer>
      <DispatchDialog letter={letter} isOpen={isSending} onClose={() => setSending(false)} />
    </article>
  );
}
