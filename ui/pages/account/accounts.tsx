import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { commands } from '../../commands.ts';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { InlineProblem, Note } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';
import { AccountCard } from './account-card.tsx';

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
