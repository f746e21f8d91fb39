import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ProcessVersion } from '../../../api/contract/drafts.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { studioCommands } from './api.ts';
import { useStudioText } from './text/index.ts';

interface NewDraftDialogProps {
  readonly process: { readonly processDefinitionId: string; readonly title: string };
  /** An older version to go back to; undefined: the one in force. */
  readonly from: ProcessVersion | undefined;
  readonly onClose: () => void;
}

const SHORTEST = 5;

/** Begins a draft: what is changed, in a line that whoever approves reads first. */
export function NewDraftDialog({ process, from, onClose }: NewDraftDialogProps) {
  const words = useStudioText();
  const navigate = useNavigate();
  const [subject, setSubject] = useState('');
  const [isTooShort, setTooShort] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      studioCommands.create({
        processDefinitionId: process.processDefinitionId,
        subject: subject.trim(),
        ...(from && { from: from.processDefinitionKey }),
      }),
    onSuccess: ({ id }) => navigate(`/studio/draf/${id}`),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTooShort(subject.trim().length < SHORTEST);
    if (subject.trim().length >= SHORTEST) mutate();
  };
  return (
    <FormDialog title={words.newDraftOf(process.title)} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <p>{from ? words.rollBackLead(from.version) : words.newDraftLead}</p>
        <Field label={words.subject} hint={words.subjectHint} error={isTooShort ? words.subjectTooShort : undefined}>
          <input value={subject} maxLength={200} onChange={({ target }) => setSubject(target.value)} />
        </Field>
        <DialogActions error={error} onClose={onClose} action={words.create} isDisabled={isPending} />
      </form>
    </FormDialog>
  );
}
