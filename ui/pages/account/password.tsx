import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { commands } from '../../commands.ts';
import { Field } from '../../components/field.tsx';
import { useMe } from '../../components/me.ts';
import { InlineProblem, violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';

const SHORTEST = 12;

/** The password is changed by whoever knows the old one. */
export function Password() {
  const { account: words } = useText();
  const { username } = useMe();
  const [differs, setDiffers] = useState(false);
  const change = useMutation({
    mutationFn: ({ old, wanted }: { readonly old: string; readonly wanted: string }) =>
      commands.changePassword(old, wanted),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const said = new FormData(form);
    const [old, wanted, repeated] = ['old', 'wanted', 'repeated'].map((name) => String(said.get(name)));
    setDiffers(wanted !== repeated);
    if (wanted !== repeated) return;
    const done = () => {
      form.reset();
      showToast(text().account.changed);
    };
    change.mutate({ old: old!, wanted: wanted! }, { onSuccess: done });
  };
  const isElsewhere = !['password', 'newPassword'].some((field) => violationOf(change.error, field) !== undefined);
  return (
    <form className="card stack narrow" onSubmit={submit}>
      <p className="subtle">{words.passwordLead}</p>
      <input type="hidden" name="username" autoComplete="username" value={username} />
      <Field label={words.oldPassword} error={violationOf(change.error, 'password')}>
        <input type="password" name="old" autoComplete="current-password" required maxLength={200} />
      </Field>
      <Field label={words.newPassword} hint={words.newPasswordHint} error={violationOf(change.error, 'newPassword')}>
        <input
          type="password"
          name="wanted"
          autoComplete="new-password"
          required
          minLength={SHORTEST}
          maxLength={200}
        />
      </Field>
      <Field label={words.repeatPassword} error={differs ? words.differs : undefined}>
        <input type="password" name="repeated" autoComplete="new-password" required maxLength={200} />
      </Field>
      {isElsewhere && <InlineProblem error={change.error} />}
      <p>
        <button type="submit" className="button primary" disabled={change.isPending}>
          {words.change}
        </button>
      </p>
    </form>
  );
}
