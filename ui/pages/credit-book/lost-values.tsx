import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CreditValue } from '../../../api/contract/credit-books.ts';
import { isAdmin, useMe } from '../../components/me.ts';
import { Loading, Problem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { ValueDialog } from './value-dialog.tsx';

/** Values that cannot be read in the copy of the text, or are doubted, and what was entered for them. */
export function LostValues() {
  const { creditBook: words } = useText();
  const { data, error, refetch } = useQuery(queries.creditValues);
  const [chosen, setChosen] = useState<string>();
  if (!data) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <div className="stack">
      <p className="subtle">{words.valuesLead}</p>
      <ul className="list" aria-label={words.values}>
        {data.map((value) => (
          <li key={value.butir}>
            <Value value={value} onEnter={() => setChosen(value.butir)} />
          </li>
        ))}
      </ul>
      {chosen !== undefined && <ValueDialog key={chosen} butir={chosen} onClose={() => setChosen(undefined)} />}
    </div>
  );
}

function Value({ value, onEnter }: { readonly value: CreditValue; readonly onEnter: () => void }) {
  const { creditBook: words } = useText();
  const mayEnter = isAdmin(useMe());
  const { number, moment } = useFormat();
  const { butir, uraian, tercetak, catatan, ditetapkan } = value;
  return (
    <article className="card letter-card">
      <header>
        <h2 lang="id">{butir}</h2>
        <strong>{tercetak === null ? words.lost : words.printed(number(tercetak))}</strong>
      </header>
      <p lang="id">{uraian}</p>
      {catatan !== null && (
        <p className="subtle" lang="id">
          {catatan}
        </p>
      )}
      {ditetapkan && (
        <p className="meta">
          <strong lang="id">{words.entered(number(ditetapkan.angkaKredit), ditetapkan.sumber)}</strong>
          <span>{words.enteredBy(ditetapkan.oleh, moment(ditetapkan.pada))}</span>
        </p>
      )}
      {mayEnter && (
        <p className="actions">
          <button type="button" className="button small" aria-label={words.enterNamed(butir)} onClick={onEnter}>
            {words.enter}
          </button>
        </p>
      )}
    </article>
  );
}
