import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { IncomingLetter } from '../../../api/contract/correspondence.ts';
import { Chip, type Tone } from '../../components/chip.tsx';
import { SearchField, Toolbar } from '../../components/filters.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { Note } from '../../components/states.tsx';
import { performerPost, useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { RegisterDialog } from './register-dialog.tsx';

/** The agenda of letters that came in. */
export function Incoming() {
  const { correspondence: words } = useText();
  const [parameters] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const number = parameters.get('cari');
  const filter = number ? { nomor: { $like: `*${number}*` } } : {};
  const query = useInfiniteQuery({ ...queries.incoming({ filter }), placeholderData: keepPreviousData });
  return (
    <>
      <Toolbar>
        <button type="button" className="button primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {words.register}
        </button>
        <SearchField label={words.search} parameter="cari" />
      </Toolbar>
      <RegisterDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      <PagedList
        label={words.incoming}
        query={query}
        keyOf={({ id }) => id}
        row={(letter) => <IncomingCard letter={letter} />}
        empty={<Note icon="document" title={number ? words.noneIncomingFiltered : words.noneIncoming} />}
      />
    </>
  );
}

const LOOKS: { readonly [S in IncomingLetter['keadaan']]: { readonly tone: Tone; readonly icon: IconName } } = {
  tercatat: { tone: 'neutral', icon: 'document' },
  meneruskan: { tone: 'warn', icon: 'clock' },
  diteruskan: { tone: 'good', icon: 'checkCircle' },
  terlambat: { tone: 'bad', icon: 'alert' },
};

function IncomingCard({ letter }: { readonly letter: IncomingLetter }) {
  const { correspondence: words, letters } = useText();
  const format = useFormat();
  const { agenda, tahun, nomor, tanggal, diterima, hal, instansiLuar, keadaan, pindaian, pencatat } = letter;
  return (
    <article className="card letter-card">
      <header>
        <h2 lang="id">{words.from(instansiLuar.nama)}</h2>
        <Chip {...LOOKS[keadaan]}>{words.state[keadaan]}</Chip>
      </header>
      <p className="letter-subject" lang="id">
        {hal}
      </p>
      <p className="meta">
        <strong>{words.agenda(agenda, tahun)}</strong>
        <span>
          {letters.number} {nomor}
        </span>
        <time dateTime={tanggal}>{format.date(tanggal)}</time>
        <span>{words.received(format.date(diterima))}</span>
      </p>
      <p className="meta">
        {performerPost(pencatat)}, {pencatat.nama}
      </p>
      <footer className="actions">
        <a
          className="button small"
          href={`/v2/documents/${pindaian.documentId}`}
          download
          aria-label={words.openScan(nomor)}
        >
          <Icon name="download" />
          {words.scanFile}
        </a>
        {letter.businessId !== null && <CaseOf letter={letter} />}
      </footer>
    </article>
  );
}

function CaseOf({ letter: { processInstanceKey, businessId } }: { readonly letter: IncomingLetter }) {
  const { correspondence: words } = useText();
  return (
    <Link className="button small quiet" to={`/kasus/${processInstanceKey}`}>
      {words.openCase} {businessId}
    </Link>
  );
}
