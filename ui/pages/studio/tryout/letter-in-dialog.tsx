import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { TryoutPlay, TryoutWaiting } from '../../../../api/contract/tryouts.ts';
import { DialogActions, FormDialog } from '../../../components/dialog.tsx';
import { useStudioText } from '../text/index.ts';
import { tryoutCommands } from './api.ts';

interface LetterInDialogProps {
  readonly tryoutId: string;
  readonly waiting: TryoutWaiting;
  readonly today: string;
  readonly onDone: (play: TryoutPlay) => void;
  readonly onClose: () => void;
}

/** A letter of another agency comes in. */
export function LetterInDialog({ tryoutId, waiting, today, onDone, onClose }: LetterInDialogProps) {
  const { tryout: words } = useStudioText();
  const [nomor, setNomor] = useState('B-1/UJI/2026');
  const [tanggal, setTanggal] = useState(today);
  const send = useMutation({
    mutationFn: () => tryoutCommands.letterIn(tryoutId, waiting.elementId, { nomor, tanggal }),
    onSuccess: onDone,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate();
  };
  return (
    <FormDialog title={waiting.name} isOpen onClose={onClose}>
      <form onSubmit={submit}>
        <label className="field">
          {words.letterNumber}
          <input required value={nomor} onChange={({ target }) => setNomor(target.value)} />
        </label>
        <label className="field">
          {words.letterDate}
          <input type="date" required value={tanggal} onChange={({ target }) => setTanggal(target.value)} />
        </label>
        <DialogActions error={send.error} onClose={onClose} action={words.enterLetter} isDisabled={send.isPending} />
      </form>
    </FormDialog>
  );
}
