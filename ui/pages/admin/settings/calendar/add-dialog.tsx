import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { HolidayKind, NewHoliday } from '../../../../../api/contract/calendar.ts';
import { DialogActions, FormDialog } from '../../../../components/dialog.tsx';
import { Field } from '../../../../components/field.tsx';
import { queries } from '../../../../queries/index.ts';
import { useAdminText } from '../../text/index.ts';
import { linesOf } from './lines.ts';

interface AddDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onReady: (holidays: readonly NewHoliday[]) => void;
}

const KINDS: readonly HolidayKind[] = ['nasional', 'cuti-bersama', 'daerah'];

/** The days that a decree sets. */
export function AddDialog({ isOpen, onClose, onReady }: AddDialogProps) {
  const { calendar: words } = useAdminText().settings;
  return (
    <FormDialog title={words.add} isOpen={isOpen} onClose={onClose}>
      <p>{words.addLead}</p>
      <AddForm onClose={onClose} onReady={onReady} />
    </FormDialog>
  );
}

function AddForm({ onClose, onReady }: Omit<AddDialogProps, 'isOpen'>) {
  const { calendar: words } = useAdminText().settings;
  const { data: agencies = [] } = useQuery(queries.agencies);
  const [jenis, setKind] = useState<HolidayKind>('nasional');
  const [chosen, choose] = useState<string>();
  const [dasar, setDecree] = useState('');
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { days, wrong } = linesOf(text);
    setWrong(wrong);
    const instansi = jenis === 'daerah' ? (chosen ?? agencies[0]?.id ?? null) : null;
    if (wrong === undefined) onReady(days.map((day) => ({ ...day, jenis, instansi, dasar: dasar.trim() })));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.kind}>
        <select value={jenis} onChange={({ target }) => setKind(target.value as HolidayKind)}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </Field>
      {jenis === 'daerah' && (
        <Field label={words.agency}>
          <select value={chosen} onChange={({ target }) => choose(target.value)}>
            {agencies.map(({ id, nama }) => (
              <option key={id} value={id} lang="id">
                {nama}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Field label={words.decree} hint={words.decreeHint}>
        <input
          required
          minLength={5}
          maxLength={300}
          value={dasar}
          onChange={({ target }) => setDecree(target.value)}
        />
      </Field>
      <Field
        label={words.lines}
        hint={words.linesHint}
        error={wrong === undefined ? undefined : words.wrongLine(wrong)}
      >
        <textarea
          required
          rows={8}
          value={text}
          onChange={({ target }) => {
            setWrong(undefined);
            setText(target.value);
          }}
        />
      </Field>
      <DialogActions error={undefined} onClose={onClose} action={words.next} isDisabled={false} />
    </form>
  );
}
