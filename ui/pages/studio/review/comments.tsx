import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { DraftComment } from '../../../../api/contract/drafts.ts';
import { Icon } from '../../../components/icon.tsx';
import { InlineProblem, Loading, Problem } from '../../../components/states.tsx';
import { Ago } from '../../../components/time.tsx';
import { performerPost } from '../../../format.ts';
import { studio, studioCommands } from '../api.ts';
import type { Shape } from '../diagram/services.ts';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';

interface CommentsProps {
  readonly draft: string;
  /** Undefined: all there are, on the whole draft. */
  readonly element: Shape | undefined;
}

/** What is said about a step, or about the draft; what is settled is put away. */
export function Comments({ draft, element }: CommentsProps) {
  const { review: words } = useStudioText();
  const [showsResolved, setShowsResolved] = useState(false);
  const { data, error } = useQuery(studio.comments(draft));
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  const about = data.filter(({ elementId }) => element === undefined || elementId === element.id);
  const shown = about.filter(({ resolvedAt }) => showsResolved || resolvedAt === null);
  return (
    <div className="comments">
      <CommentForm draft={draft} element={element} />
      {about.some(({ resolvedAt }) => resolvedAt !== null) && (
        <label className="strip-filter">
          <input type="checkbox" checked={showsResolved} onChange={({ target }) => setShowsResolved(target.checked)} />
          {words.showResolved}
        </label>
      )}
      {shown.length === 0 && <p className="subtle">{words.noComments}</p>}
      <ul className="comment-list">
        {shown.map((comment) => (
          <li key={comment.id}>
            <CommentCard draft={draft} comment={comment} hasPlace={element === undefined} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function CommentForm({ draft, element }: CommentsProps) {
  const { review: words } = useStudioText();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const field = useId();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => studioCommands.comment(draft, { ...(element && { elementId: element.id }), text: text.trim() }),
    onSuccess: () => {
      setText('');
      return client.invalidateQueries({ queryKey: ['draft-comments', draft] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTooShort(text.trim() === '');
    if (text.trim() !== '') mutate();
  };
  const label = element ? words.commentOn(element.businessObject.name ?? element.id) : words.commentOnDraft;
  return (
    <form className="field" onSubmit={submit} noValidate>
      <label htmlFor={field}>{label}</label>
      <textarea
        id={field}
        rows={3}
        maxLength={2_000}
        value={text}
        onChange={({ target }) => setText(target.value)}
        aria-invalid={isTooShort}
      />
      {isTooShort && <small className="field-error">{words.writeTooShort}</small>}
      <InlineProblem error={error} />
      <button type="submit" className="button small" disabled={isPending}>
        {words.send}
      </button>
    </form>
  );
}

interface CommentCardProps {
  readonly draft: string;
  readonly comment: DraftComment;
  /** Says what it is about. */
  readonly hasPlace: boolean;
}

function CommentCard({ draft, comment: { id, elementId, text, by, at, resolvedAt }, hasPlace }: CommentCardProps) {
  const { review: words } = useStudioText();
  const { show } = useDraft();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => studioCommands.resolve(draft, id),
    onSuccess: () => client.invalidateQueries({ queryKey: ['draft-comments', draft] }),
  });
  return (
    <article className={resolvedAt === null ? 'comment' : 'comment resolved'}>
      <p className="comment-by" lang="id">
        <strong>{by.nama}</strong> <span className="subtle">{performerPost(by)}</span>
      </p>
      <p className="subtle">
        <Ago at={at} />
        {resolvedAt !== null && (
          <>
            {' · '}
            <Ago at={resolvedAt} say={words.resolvedAt} />
          </>
        )}
      </p>
      <p className="comment-text" lang="id">
        {text}
      </p>
      <p className="actions">
        {hasPlace && elementId !== null && (
          <button type="button" className="link-button" onClick={() => show(elementId)}>
            {words.toElement}
          </button>
        )}
        {resolvedAt === null && (
          <button type="button" className="link-button" disabled={isPending} onClick={() => mutate()}>
            <Icon name="check" /> {words.resolve}
          </button>
        )}
      </p>
      <InlineProblem error={error} />
    </article>
  );
}
