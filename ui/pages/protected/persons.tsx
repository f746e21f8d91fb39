import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProtectedPerson } from '../../../api/contract/protected-persons.ts';
import { Chip } from '../../components/chip.tsx';
import { Toolbar } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { Note } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { AskDialog } from './ask-dialog.tsx';
import { RegisterDialog } from './register-dialog.tsx';

/** Codes, and no names. */
export function Persons() {
  const { protectedPersons: words } = useText();
  const [isAdding, setAdding] = useState(false);
  const query = useInfiniteQuery(queries.protectedPersons);
  return (
    <>
      <Toolbar>
        <button type="button" className="button primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {words.register}
        </button>
      </Toolbar>
      <RegisterDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      <PagedList
        label={words.persons}
        query={query}
        keyOf={({ kode }) => kode}
        row={(person) => <PersonCard person={person} />}
        empty={<Note icon="person" title={words.none} />}
      />
    </>
  );
}

function PersonCard({ person: { kode, didaftarkan, dimusnahkan } }: { readonly person: ProtectedPerson }) {
  const { protectedPersons: words } = useText();
  const [isAsking, setAsking] = useState(false);
  const isErased = dimusnahkan !== null;
  return (
    <article className="card letter-card">
      <header>
        <h2>{kode}</h2>
        <Chip tone={isErased ? 'neutral' : 'good'} icon={isErased ? 'cross' : 'checkCircle'}>
          {isErased ? words.erased : words.sealed}
        </Chip>
      </header>
      <p className="meta">
        <Ago at={didaftarkan} say={words.registeredAt} />
        {isErased && <Ago at={dimusnahkan} say={words.erasedAt} />}
      </p>
      {!isErased && (
        <footer className="actions">
          <button
            type="button"
            className="button small"
            aria-label={words.askAbout(kode)}
            onClick={() => setAsking(true)}
          >
            {words.ask}
          </button>
          <AskDialog kode={kode} isOpen={isAsking} onClose={() => setAsking(false)} />
        </footer>
      )}
    </article>
  );
}
