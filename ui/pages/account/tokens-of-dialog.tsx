import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ApiToken } from '../../../api/contract/account.ts';
import { commands } from '../../commands.ts';
import { FormDialog } from '../../components/dialog.tsx';
import { PagedList } from '../../components/list.tsx';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { Ago } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

interface TokensOfDialogProps {
  readonly username: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** By which tokens machines act for somebody; any of them is revoked with a reason. */
export function TokensOfDialog({ username, isOpen, onClose }: TokensOfDialogProps) {
  const { account: words } = useText();
  const client = useQueryClient();
  const [revoking, setRevoking] = useState<ApiToken>();
  return (
    <>
      <FormDialog title={words.tokensOf(username)} isOpen={isOpen && revoking === undefined} onClose={onClose}>
        <TokensOf username={username} onRevoke={setRevoking} />
      </FormDialog>
      <ReasonDialog
        title={words.revokeNamed(revoking?.name ?? '')}
        lead={words.revokeLead(revoking?.name ?? '', username)}
        action={words.revoke}
        isOpen={revoking !== undefined}
        onClose={() => setRevoking(undefined)}
        run={(reason) => commands.revokeTokenOf(username, revoking!.id, reason)}
        onDone={() => {
          setRevoking(undefined);
          showToast(text().account.revoked);
          void client.invalidateQueries();
        }}
      />
    </>
  );
}

function TokensOf({ username, onRevoke }: { readonly username: string; readonly onRevoke: (token: ApiToken) => void }) {
  const { account: words } = useText();
  const { date } = useFormat();
  return (
    <PagedList
      label={words.tokensOf(username)}
      query={useInfiniteQuery(queries.tokensOf(username))}
      keyOf={({ id }) => id}
      empty={<p className="subtle">{words.noToken}</p>}
      row={(token) => (
        <article>
          <h3>{token.name}</h3>
          <p className="meta">
            {token.scopes.map((scope) => (
              <span key={scope}>{words.scope[scope]}</span>
            ))}
            <span>{token.isExpired ? words.expired : words.expires(date(token.expiresAt))}</span>
            {token.lastUsedAt === null ? (
              <span>{words.neverUsed}</span>
            ) : (
              <Ago at={token.lastUsedAt} say={words.lastUsed} />
            )}
          </p>
          <button
            type="button"
            className="button small"
            aria-label={words.revokeNamed(token.name)}
            onClick={() => onRevoke(token)}
          >
            {words.revoke}
          </button>
        </article>
      )}
    />
  );
}
