import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiToken } from '../../../api/contract/account.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { InlineProblem, Note } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';
import { TokenDialog } from './token-dialog.tsx';

/** Tokens by which machines act for one's account. */
export function Tokens() {
  const { account: words } = useText();
  const query = useInfiniteQuery(queries.tokens);
  const [isMaking, setMaking] = useState(false);
  return (
    <div className="stack">
      <div className="toolbar">
        <p className="lead">{words.tokensLead}</p>
        <button type="button" className="button primary" onClick={() => setMaking(true)}>
          <Icon name="plus" />
          {words.newToken}
        </button>
      </div>
      <TokenDialog isOpen={isMaking} onClose={() => setMaking(false)} />
      <PagedList
        label={words.tokens}
        query={query}
        keyOf={({ id }) => id}
        row={(token) => <TokenCard token={token} />}
        empty={<Note icon="link" title={words.noToken} />}
      />
    </div>
  );
}

function TokenCard({ token: { id, name, scopes, expiresAt, lastUsedAt, isExpired } }: { readonly token: ApiToken }) {
  const { account: words } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => commands.revokeToken(id),
    onSuccess: () => {
      showToast(text().account.revoked);
      return client.invalidateQueries({ queryKey: queries.tokens.queryKey.slice(0, 1) });
    },
  });
  return (
    <article className="card case-card">
      <div>
        <h3>{name}</h3>
        <p>{scopes.map((scope) => words.scope[scope]).join(', ')}</p>
        <p className="meta">
          <span>{words.expires(format.moment(expiresAt))}</span>
          {lastUsedAt === null ? <span>{words.neverUsed}</span> : <Ago at={lastUsedAt} say={words.lastUsed} />}
        </p>
        <InlineProblem error={revoke.error} />
      </div>
      <div className="task-assignee">
        {isExpired && <Chip icon="dash">{words.expired}</Chip>}
        <button
          type="button"
          className="button small"
          aria-label={words.revokeNamed(name)}
          disabled={revoke.isPending}
          onClick={() => revoke.mutate()}
        >
          {words.revoke}
        </button>
      </div>
    </article>
  );
}
