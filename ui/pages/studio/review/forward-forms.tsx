import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Field } from '../../../components/field.tsx';
import { InlineProblem } from '../../../components/states.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { today } from '../../../format.ts';
import { studioCommands } from '../api.ts';
import { useDraft, useSaveState } from '../draft-context.ts';
import { studioText, useStudioText } from '../text/index.ts';

function useForward(run: () => Promise<unknown>, said: () => string) {
  const { reload } = useDraft();
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => {
      showToast(said());
      void client.invalidateQueries();
      reload();
    },
  });
}

/** Hands a draft to somebody who had no part in it. */
export function SubmitForm({ isBlocked }: { readonly isBlocked: boolean }) {
  const { review: words } = useStudioText();
  const { draft, saver } = useDraft();
  const { kind } = useSaveState(saver);
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = useForward(
    async () => {
      await saver.flush();
      await studioCommands.submit(draft.id, note.trim());
    },
    () => studioText().review.submitted,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  const isUnsaved = kind === 'failed' || kind === 'conflict';
  return (
    <form className="card stack" onSubmit={submit}>
      <h3>{words.submitTitle}</h3>
      <p className="subtle">{words.submitLead}</p>
      <Field label={words.note} hint={words.noteHint}>
        <textarea rows={3} maxLength={2_000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
      <InlineProblem error={error} />
      <button
        type="submit"
        className="button primary"
        disabled={isPending || isBlocked || isUnsaved || !draft.may.submit}
      >
        {words.submit}
      </button>
    </form>
  );
}

/** Approves somebody else's draft, from a day on. */
export function ApproveForm({ isBlocked }: { readonly isBlocked: boolean }) {
  const { review: words } = useStudioText();
  const { draft } = useDraft();
  const [note, setNote] = useState('');
  const [from, setFrom] = useState(today);
  const { mutate, isPending, error } = useForward(
    () => studioCommands.approve(draft.id, from, note.trim()),
    () => studioText().review.approved,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="card stack" onSubmit={submit}>
      <h3>{words.approveTitle}</h3>
      <p className="subtle">{words.approveLead}</p>
      <Field label={words.effectiveFrom} hint={words.effectiveHint}>
        <input type="date" min={today()} required value={from} onChange={({ target }) => setFrom(target.value)} />
      </Field>
      <Field label={words.note}>
        <textarea rows={3} maxLength={2_000} value={note} onChange={({ target }) => setNote(target.value)} />
      </Field>
      <InlineProblem error={error} />
      <button type="submit" className="button primary" disabled={isPending || isBlocked}>
        {words.approve}
      </button>
    </form>
  );
}
