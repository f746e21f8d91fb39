import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Navigate, useSearchParams } from 'react-router';
import type { OidcFailure } from '../../../api/contract/session.ts';
import { commands } from '../../commands.ts';
import { Icon } from '../../components/icon.tsx';
import { LanguageSwitch } from '../../components/language-switch.tsx';
import { useTitle } from '../../components/page.tsx';
import { InlineProblem, violationOf } from '../../components/states.tsx';
import { Wordmark } from '../../components/wordmark.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { DemoAccounts } from './demo-accounts.tsx';

export default function SignInPage() {
  const { app, signIn: words } = useText();
  useTitle(words.title);
  const [parameters] = useSearchParams();
  const { data: me } = useQuery(queries.me);
  const { data: options } = useQuery(queries.signInOptions);
  const [username, setUsername] = useState('');
  const password = useRef<HTMLInputElement>(null);
  if (me) return <Navigate to={wayBack(parameters.get('kembali'))} replace />;
  const choose = (chosen: string) => {
    setUsername(chosen);
    password.current?.focus();
  };
  const accounts = options?.accounts ?? [];
  return (
    <main className="sign-in" data-demo={accounts.length > 0}>
      <section className="sign-in-card">
        <Wordmark />
        <p className="subtle">{app.tagline}</p>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {options?.oidc != null && <ProviderSignIn name={options.oidc} />}
        <SignInForm username={username} setUsername={setUsername} password={password} />
        <LanguageSwitch />
      </section>
      {accounts.length > 0 && <DemoAccounts accounts={accounts} chosen={username} onChoose={choose} />}
    </main>
  );
}

/** Only to pages of this site: an address from outside may not send anyone elsewhere. */
const wayBack = (asked: string | null): string => (asked !== null && /^\/(?![/\\])/.test(asked) ? asked : '/tugas');

/** Signing in where the office's people have an account anyway. */
function ProviderSignIn({ name }: { readonly name: string }) {
  const { signIn: words } = useText();
  const [parameters] = useSearchParams();
  const failure = parameters.get('sso');
  const isKnown = (given: string | null): given is OidcFailure => given !== null && given in words.providerFailed;
  return (
    <div className="stack">
      {isKnown(failure) && (
        <p className="inline-problem" role="alert">
          <Icon name="alert" />
          <span>{words.providerFailed[failure]}</span>
        </p>
      )}
      <a
        className="button wide"
        href={`/api/session/oidc?kembali=${encodeURIComponent(wayBack(parameters.get('kembali')))}`}
      >
        {words.byProvider(name)}
      </a>
      <p className="subtle">{words.byPassword}</p>
    </div>
  );
}

interface SignInFormProps {
  readonly username: string;
  readonly setUsername: (username: string) => void;
  readonly password: React.RefObject<HTMLInputElement | null>;
}

function SignInForm({ username, setUsername, password }: SignInFormProps) {
  const { signIn: words } = useText();
  const client = useQueryClient();
  const code = useRef<HTMLInputElement>(null);
  const [asksCode, setAsksCode] = useState(false);
  const signIn = useMutation({
    mutationFn: () =>
      commands.signIn(username.trim(), password.current?.value ?? '', code.current?.value.trim() || undefined),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => {
      const isAboutCode = violationOf(error, 'code') !== undefined;
      setAsksCode(isAboutCode);
      (isAboutCode ? code : password).current?.select();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <label className="field">
        <span>{words.username}</span>
        <input
          name="username"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          maxLength={80}
          value={username}
          onChange={({ target }) => setUsername(target.value)}
        />
      </label>
      <label className="field">
        <span>{words.password}</span>
        <input
          ref={password}
          name="password"
          type="password"
          autoComplete="current-password"
          required
          maxLength={200}
        />
      </label>
      {asksCode && <CodeField input={code} />}
      <InlineProblem error={signIn.error} />
      <button type="submit" className="button primary wide" disabled={signIn.isPending}>
        {signIn.isPending ? words.busy : words.submit}
      </button>
    </form>
  );
}

/** Asked for only of accounts that have a second factor. */
function CodeField({ input }: { readonly input: React.RefObject<HTMLInputElement | null> }) {
  const { signIn: words } = useText();
  useEffect(() => input.current?.focus(), [input]);
  return (
    <label className="field">
      <span>{words.code}</span>
      <input ref={input} name="code" autoComplete="one-time-code" autoCapitalize="none" required maxLength={40} />
      <small className="subtle">{words.codeHint}</small>
    </label>
  );
}
