import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Scope } from '../../../api/contract/account.ts';
import { commands } from '../../commands.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

interface TokenDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

const SCOPES: readonly Scope[] = ['baca', 'kerjakan-tugas', 'terapkan-diagram', 'kelola'];
const DAYS = [30, 90, 180, 365];

/** A token is made, and shown this once. */
export function TokenDialog({ isOpen, onClose }: TokenDialogProps) {
  const { account: words } = useText();
  return (
    <FormDialog title={words.newToken} isOpen={isOpen} onClose={onClose}>
      <TokenForm onClose={onClose} />
    </FormDialog>
  );
}

function TokenForm({ onClose }: { readonly onClose: () => void }) {
  const { account: words } = useText();
  const client = useQueryClient();
  const [lacksScope, setLacksScope] = useState(false);
  const make = useMutation({
    mutationFn: commands.makeToken,
    onSuccess: () => client.invalidateQueries({ queryKey: queries.tokens.queryKey.slice(0, 1) }),
  });
  if (make.data) return <MadeToken token={make.data.token} onClose={onClose} />;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const said = new FormData(event.currentTarget);
    const scopes = said.getAll('scopes') as Scope[];
    setLacksScope(scopes.length === 0);
    if (scopes.length > 0) make.mutate({ name: String(said.get('name')), scopes, days: Number(said.get('days')) });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.tokenName} hint={words.tokenNameHint}>
        <input name="name" required maxLength={80} pattern=".*\S.*" />
      </Field>
      <fieldset className="stack scopes">
        <legend>{words.scopesLabel}</legend>
        {SCOPES.map((scope) => (
          <label key={scope} className="tick">
            <input type="checkbox" name="scopes" value={scope} defaultChecked={scope === 'baca'} />
            <span>{words.scope[scope]}</span>
          </label>
        ))}
        {lacksScope && <small className="field-error">{words.noScope}</small>}
      </fieldset>
      <Field label={words.lasts}>
        <select name="days" defaultValue={90}>
          {DAYS.map((days) => (
            <option key={days} value={days}>
              {words.days(days)}
            </option>
          ))}
        </select>
      </Field>
      <DialogActions error={make.error} onClose={onClose} action={words.newToken} isDisabled={make.isPending} />
    </form>
  );
}

function MadeToken({ token, onClose }: { readonly token: string; readonly onClose: () => void }) {
  const { account: words } = useText();
  return (
    <div className="stack">
      <p>{words.tokenMade}</p>
      <p>
        <code className="secret">{token}</code>
        <CopyButton value={token} label={words.tokens} />
      </p>
      <div className="dialog-actions">
        <button type="button" className="button primary" onClick={onClose}>
          {words.saved}
        </button>
      </div>
    </div>
  );
}
