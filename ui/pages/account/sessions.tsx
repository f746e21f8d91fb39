import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { AccountSession } from '../../../api/contract/account.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { PagedList } from '../../components/list.tsx';
import { InlineProblem, Note } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

/** Browsers one is signed in with; each can be signed out from here. */
export function Sessions() {
  const { account: words } = useText();
  const query = useInfiniteQuery(queries.sessions);
  const endOthers = useEnding(commands.endOtherSessions, () => text().account.othersEnded);
  const hasOthers = (query.data?.pages[0]?.items.length ?? 0) > 1;
  return (
    <div className="stack">
      <div className="toolbar">
        <p className="lead">{words.sessionsLead}</p>
        {hasOthers && (
          <button
            type="button"
            className="button"
            disabled={endOthers.isPending}
            onClick={() => endOthers.mutate(undefined)}
          >
            {words.endOthers}
          </button>
        )}
      </div>
      <InlineProblem error={endOthers.error} />
      <PagedList
        label={words.sessions}
        query={query}
        keyOf={({ id }) => id}
        row={(session) => <SessionCard session={session} />}
        empty={<Note icon="person" title={words.sessions} />}
      />
    </div>
  );
}

function useEnding<T>(end: (what: T) => Promise<void>, said: () => string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: end,
    onSuccess: () => {
      showToast(said());
      return client.invalidateQueries({ queryKey: queries.sessions.queryKey.slice(0, 1) });
    },
  });
}

function SessionCard({ session }: { readonly session: AccountSession }) {
  const { account: words } = useText();
  const { id, browser, system, address, createdAt, lastSeenAt, isCurrent } = session;
  const end = useEnding(commands.endSession, () => text().account.ended);
  const device = words.device(browser, system);
  return (
    <article className="card case-card">
      <div>
        <h3>{device}</h3>
        <p className="meta">
          <span>{words.from(address)}</span>
          <Ago at={createdAt} say={words.since} />
          <Ago at={lastSeenAt} say={words.lastUsed} />
        </p>
        <InlineProblem error={end.error} />
      </div>
      <div className="task-assignee">
        {isCurrent ? (
          <Chip tone="good" icon="checkCircle">
            {words.current}
          </Chip>
        ) : (
          <button
            type="button"
            className="button small"
            aria-label={words.endNamed(device)}
            disabled={end.isPending}
            onClick={() => end.mutate(id)}
          >
            {words.end}
          </button>
        )}
      </div>
    </article>
  );
}
