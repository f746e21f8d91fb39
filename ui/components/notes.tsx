import { useInfiniteQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { CaseNote } from '../../api/contract/notes.ts';
import { performerPost } from '../format.ts';
import { queries } from '../queries/index.ts';
import { useText } from '../text.ts';
import { FileLinks } from './documents.tsx';
import { Icon } from './icon.tsx';
import { PagedList } from './list.tsx';
import { NoteForm } from './note-form.tsx';
import { Moment } from './time.tsx';

interface NotesProps {
  readonly processInstanceKey: string;
  /** The task that is written at, if any. */
  readonly userTaskKey?: string;
}

/** What people write to each other beside a case. */
export function Notes({ processInstanceKey, userTaskKey }: NotesProps) {
  const { notes: words } = useText();
  const heading = useId();
  const [isWriting, setWriting] = useState(false);
  const query = useInfiniteQuery(queries.notes(processInstanceKey));
  return (
    <section className="details notes" aria-labelledby={heading}>
      <h2 id={heading}>{words.title}</h2>
      {isWriting ? (
        <NoteForm processInstanceKey={processInstanceKey} userTaskKey={userTaskKey} onClose={() => setWriting(false)} />
      ) : (
        <button type="button" className="button small" onClick={() => setWriting(true)}>
          <Icon name="plus" />
          {words.write}
        </button>
      )}
      <PagedList
        label={words.list}
        query={query}
        keyOf={({ id }) => id}
        row={(note) => <Note note={note} />}
        empty={<p className="subtle">{words.none}</p>}
      />
    </section>
  );
}

function Note({ note: { author, performer, createdAt, isi, lampiran, taskName } }: { readonly note: CaseNote }) {
  const { notes: words } = useText();
  return (
    <article className="case-note">
      <header>
        <strong>{author}</strong>
        <span className="subtle">{performer ? performerPost(performer) : words.noPost}</span>
      </header>
      <p className="note-text" dir="auto">
        {isi}
      </p>
      <FileLinks files={lampiran.map(({ documentId, fileName }) => ({ documentId, name: fileName }))} />
      <footer className="subtle">
        <Moment at={createdAt} />
        {taskName !== null && <span lang="id"> · {taskName}</span>}
      </footer>
    </article>
  );
}
