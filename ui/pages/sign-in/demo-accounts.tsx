import { useState } from 'react';
import type { SignInOptions } from '../../../api/contract/session.ts';
import { groupBy } from '../../../processes/group-by.ts';
import { useText } from '../../text.ts';

interface DemoAccountsProps {
  readonly accounts: SignInOptions['accounts'];
  readonly chosen: string;
  readonly onChoose: (username: string) => void;
}

/** In a demonstration nobody knows the accounts yet: they are there to be picked. */
export function DemoAccounts({ accounts, chosen, onChoose }: DemoAccountsProps) {
  const { signIn: words } = useText();
  const [wanted, setWanted] = useState('');
  const shown = accounts.filter(({ username, nama, instansi }) =>
    `${username} ${nama} ${instansi ?? ''}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <section className="demo-accounts">
      <h2>{words.demoTitle}</h2>
      <p className="subtle">{words.demoLead}</p>
      <label className="field">
        <span className="visually-hidden">{words.filter}</span>
        <input
          type="search"
          placeholder={words.filter}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </label>
      {shown.length === 0 && <p className="subtle">{words.none}</p>}
      {shown.length > 0 && (
        <div className="demo-list">
          {[...groupBy(shown, ({ instansi }) => instansi ?? words.noAgency)].map(([agency, ofAgency]) => (
            <section key={agency} aria-label={agency}>
              <h3 lang="id">{agency}</h3>
              <ul>
                {ofAgency.map(({ username, nama }) => (
                  <li key={username}>
                    <button type="button" aria-pressed={username === chosen} onClick={() => onChoose(username)}>
                      <span lang="id">{nama}</span>
                      <code>{username}</code>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </section>
  );
}
