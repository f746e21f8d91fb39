import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { FilterList } from '../../../api/contract/desk.ts';
import { commands } from '../../commands.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { DialogActions, FormDialog } from '../dialog.tsx';
import { isAdmin, useMe } from '../me.ts';

interface SaveFilterDialogProps {
  readonly list: FilterList;
  readonly query: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Gives what the address asks for a name. */
export function SaveFilterDialog({ list, query, isOpen, onClose }: SaveFilterDialogProps) {
  const { inbox } = useText();
  return (
    <FormDialog title={inbox.save} isOpen={isOpen} onClose={onClose}>
      <SaveFilterForm list={list} query={query} onClose={onClose} />
    </FormDialog>
  );
}

function SaveFilterForm({ list, query, onClose }: Omit<SaveFilterDialogProps, 'isOpen'>) {
  const { inbox } = useText();
  const client = useQueryClient();
  const [name, setName] = useState('');
  const [scope, setScope] = useState('sendiri');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => commands.saveFilter({ name: name.trim(), query, list, ...sharedWith(scope) }),
    onSuccess: onClose,
    onSettled: () => client.invalidateQueries(queries.savedFilters(list)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <label className="field">
        <span>{inbox.filterName}</span>
        <input required maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      <ScopeChoice value={scope} onChange={setScope} />
      <DialogActions error={error} onClose={onClose} action={inbox.save} isDisabled={isPending || name.trim() === ''} />
    </form>
  );
}

/** Values of the choice: a scope, or 'unit:' and the unit. */
const UNIT = 'unit:';
const sharedWith = (value: string) =>
  value.startsWith(UNIT)
    ? { scope: 'unit' as const, unit: value.slice(UNIT.length) }
    : { scope: value as 'sendiri' | 'semua' };

/** For whom: oneself; the units one heads; for admins everyone. */
function ScopeChoice({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { inbox } = useText();
  const me = useMe();
  const units = [...new Set(me.jabatan.filter(({ isPimpinan }) => isPimpinan).map(({ unit }) => unit))];
  if (units.length === 0 && !isAdmin(me)) return null;
  return (
    <label className="field">
      <span>{inbox.filterScope}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="sendiri">{inbox.scopes.sendiri}</option>
        {units.map((unit) => (
          <option key={unit} value={`${UNIT}${unit}`}>
            {inbox.scopes.unit}
          </option>
        ))}
        {isAdmin(me) && <option value="semua">{inbox.scopes.semua}</option>}
      </select>
    </label>
  );
}
