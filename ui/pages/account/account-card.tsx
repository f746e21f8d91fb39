import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AccountItem } from '../../../api/contract/account.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { FormDialog } from '../../components/dialog.tsx';
import { useMe } from '../../components/me.ts';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { InlineProblem } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';
import { TokensOfDialog } from './tokens-of-dialog.tsx';

/** An account of somebody, and what an admin does about it. */
export function AccountCard({ account }: { readonly account: AccountItem }) {
  const { account: words } = useText();
  const client = useQueryClient();
  const { username, displayName, roles, isActive, hasSecondFactor, sessions, lastSeenAt, lastSignIn, tokens } = account;
  const [isResetting, setResetting] = useState(false);
  const end = useMutation({
    mutationFn: () => commands.endSessionsOf(username),
    onSuccess: () => {
      showToast(text().account.allEnded(username));
      return client.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  return (
    <article className="card case-card">
      <div>
        <h3>{displayName}</h3>
        <p className="meta">
          <code>{username}</code>
          {roles.map((role) => (
            <span key={role}>{role}</span>
          ))}
          {hasSecondFactor && <span>{words.hasSecondFactor}</span>}
          <span>{words.openSessions(sessions)}</span>
          {lastSeenAt !== null && <Ago at={lastSeenAt} say={words.lastUsed} />}
          {lastSignIn === null ? <span>{words.neverSignedIn}</span> : <Ago at={lastSignIn} say={words.lastSignIn} />}
        </p>
        <InlineProblem error={end.error} />
      </div>
      <div className="task-assignee">
        {!isActive && <Chip icon="dash">{words.inactive}</Chip>}
        {sessions > 0 && (
          <button
            type="button"
            className="button small"
            aria-label={words.endAllNamed(username)}
            disabled={end.isPending}
            onClick={() => end.mutate()}
          >
            {words.endAll}
          </button>
        )}
        {hasSecondFactor && (
          <button
            type="button"
            className="button small"
            aria-label={words.resetNamed(username)}
            onClick={() => setResetting(true)}
          >
            {words.reset}
          </button>
        )}
        {tokens > 0 && <TokensButton username={username} tokens={tokens} />}
        <LockButton username={username} isActive={isActive} />
        <ResetDialog username={username} isOpen={isResetting} onClose={() => setResetting(false)} />
      </div>
    </article>
  );
}

function TokensButton({ username, tokens }: Pick<AccountItem, 'username' | 'tokens'>) {
  const { account: words } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={words.tokensOf(username)}
        onClick={() => setOpen(true)}
      >
        {words.tokenCount(tokens)}
      </button>
      <TokensOfDialog username={username} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** Locks an account or opens it again; nobody locks their own. */
function LockButton({ username, isActive }: Pick<AccountItem, 'username' | 'isActive'>) {
  const { account: words } = useText();
  const me = useMe();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  if (me?.username === username) return null;
  const title = isActive ? words.lockNamed(username) : words.unlockNamed(username);
  const action = isActive ? words.lock : words.unlock;
  return (
    <>
      <button type="button" className="button small" aria-label={title} onClick={() => setOpen(true)}>
        {action}
      </button>
      <ReasonDialog
        title={title}
        lead={isActive ? words.lockLead : words.unlockLead}
        action={action}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        run={(reason) => (isActive ? commands.lockAccount : commands.unlockAccount)(username, reason)}
        onDone={() => {
          setOpen(false);
          showToast((isActive ? text().account.wasLocked : text().account.wasUnlocked)(username));
          void client.invalidateQueries({ queryKey: ['accounts'] });
        }}
      />
    </>
  );
}

interface ResetDialogProps {
  readonly username: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

function ResetDialog({ username, isOpen, onClose }: ResetDialogProps) {
  const { account: words, app } = useText();
  const client = useQueryClient();
  const reset = useMutation({
    mutationFn: () => commands.resetSecondFactor(username),
    onSuccess: () => {
      onClose();
      showToast(text().account.wasReset(username));
      return client.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
  return (
    <FormDialog title={words.resetTitle} isOpen={isOpen} onClose={onClose}>
      <p>{words.resetLead(username)}</p>
      <InlineProblem error={reset.error} />
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {app.cancel}
        </button>
        <button type="button" className="button danger" disabled={reset.isPending} onClick={() => reset.mutate()}>
          {words.reset}
        </button>
      </div>
    </FormDialog>
  );
}
