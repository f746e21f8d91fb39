import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { commands } from '../commands.ts';
import { text, useText } from '../text.ts';
import { Field } from './field.tsx';
import { InlineProblem, violationOf } from './states.tsx';
import { showToast } from './toasts.tsx';

interface NoteFormProps {
  readonly processInstanceKey: string;
  readonly userTaskKey: string | undefined;
  readonly onClose: () => void;
}

const LONGEST = 2_000;
const MOST_FILES = 5;

export function NoteForm({ processInstanceKey, userTaskKey, onClose }: NoteFormProps) {
  const { app, notes: words } = useText();
  const [isi, setIsi] = useState('');
  const [count, setCount] = useState(0);
  const { mutate, isPending, error, reset } = useWriting(processInstanceKey, userTaskKey, onClose);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const files = new FormData(event.currentTarget).getAll('berkas') as File[];
    mutate({ isi: isi.trim(), files: files.filter(({ size, name }) => size > 0 || name !== '') });
  };
  const isTooMany = count > MOST_FILES;
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.label} hint={words.hint} error={violationOf(error, 'isi')}>
        {/* biome-ignore lint/a11y/noAutofocus: whoever asks to write a note goes on by writing it */}
        <textarea autoFocus rows={3} maxLength={LONGEST} value={isi} onChange={({ target }) => setIsi(target.value)} />
      </Field>
      <Field label={words.files} error={isTooMany ? words.tooManyFiles(MOST_FILES) : violationOf(error, 'lampiran')}>
        <input
          name="berkas"
          type="file"
          multiple
          accept=".pdf,.jpg,.jpeg,.png"
          onChange={({ target }) => {
            reset();
            setCount(target.files?.length ?? 0);
          }}
        />
      </Field>
      <InlineProblem error={error} />
      <div className="actions">
        <button type="submit" className="button small" disabled={isPending || isTooMany || isi.trim() === ''}>
          {isPending ? words.sending : words.send}
        </button>
        <button type="button" className="button small quiet" onClick={onClose}>
          {app.cancel}
        </button>
      </div>
    </form>
  );
}

interface Written {
  readonly isi: string;
  readonly files: readonly File[];
}

function useWriting(processInstanceKey: string, userTaskKey: string | undefined, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ isi, files }: Written) => {
      const lampiran = [];
      for (const file of files) lampiran.push((await commands.uploadDocument(file)).documentId);
      await commands.writeNote(processInstanceKey, {
        isi,
        lampiran,
        ...(userTaskKey !== undefined && { userTaskKey }),
      });
    },
    onSuccess: async () => {
      onDone();
      showToast(text().notes.sent);
      await Promise.all([
        client.invalidateQueries({ queryKey: ['notes'] }),
        client.invalidateQueries({ queryKey: ['case', processInstanceKey] }),
      ]);
    },
  });
}
