import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { AccountItem } from '../../../api/contract/account.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { FormDialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { InlineProblem, Note } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

/** Every account, for whoever looks after them. */
export function Accounts() {
  const { account: words } = useText();
  const [wanted, setWanted] = useState('');
  const query = useInfiniteQuery(queries.accounts(useDeferredValue(wanted.trim())));
  return (
    <div className="stack">
      <Demand />
      <label className="search-field">
        <span className="visually-hidden">{words.search}</span>
        <Icon name="search" />
        <input
          type="search"
          placeholder={words.search}
          maxLength={80}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </label>
      <PagedList
        label={words.all}
        query={query}
        keyOf={({ username }) => username}
        row={(account) => <AccountCard account={account} />}
        empty={<Note icon="people" title={words.noAccount} />}
      />
    </div>
  );
}

/** Whether signers and admins must have one-time codes. */
function Demand() {
  const { account: words } = useText();
  const client = useQueryClient();
  const { data: settings } = useQuery(queries.securitySettings);
  const set = useMutation({
    mutationFn: (secondFactor: boolean) => commands.setSecurity({ secondFactor }),
    onSuccess: () => {
      showToast(text().account.demanded);
      return client.invalidateQueries();
    },
  });
  if (!settings) return null;
  return (
    <div>
      <label className="tick">
        <input
          type="checkbox"
          checked={settings.secondFactor}
          disabled={set.isPending}
          onChange={({ target }) => set.mutate(target.checked)}
        />
        <span>{words.demand}</span>
      </label>
      <InlineProblem error={set.error} />
    </div>
  );
}

function AccountCard({ account }: { readonly account: AccountItem }) {
  const { account: words } = useText();
  const client = useQueryClient();
  const { username, displayName, roles, isActive, hasSecondFactor, sessions, lastSeenAt } = account;
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
        <ResetDialog username={username} isOpen={isResetting} onClose={() => setResetting(false)} />
      </div>
    </article>
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
