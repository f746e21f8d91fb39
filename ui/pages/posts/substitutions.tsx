import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Substitution } from '../../../api/contract/substitutions.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { useMe } from '../../components/me.ts';
import { InlineProblem, Loading, Note, Problem } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today, useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';
import { SubstitutionDialog } from './substitution-dialog.tsx';

/** Who does whose tasks while they are away: one's own rules, those for oneself, and those of the units one heads. */
export function Substitutions() {
  const { substitutions: words } = useText();
  const { data: rules, error } = useQuery(queries.substitutions);
  const { pegawai } = useMe();
  const [isAdding, setAdding] = useState(false);
  if (!rules) return error ? <Problem error={error} /> : <Loading />;
  return (
    <div className="stack">
      <p className="subtle">{words.lead}</p>
      <p>
        <button type="button" className="button primary" onClick={() => setAdding(true)}>
          <Icon name="plus" />
          {pegawai ? words.add : words.addForOther}
        </button>
        <SubstitutionDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      </p>
      {rules.length === 0 ? (
        <Note icon="people" title={words.none} />
      ) : (
        <ul className="list" aria-label={words.tab}>
          {rules.map((rule) => (
            <li key={rule.id}>
              <RuleCard rule={rule} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function RuleCard({ rule }: { readonly rule: Substitution }) {
  const { substitutions: words, app } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const { data: mechanisms = [] } = useQuery(queries.mechanisms);
  const withdraw = useMutation({
    mutationFn: () => commands.withdrawSubstitution(rule.id),
    onSuccess: () => {
      showToast(text().substitutions.withdrawn);
      return client.invalidateQueries();
    },
  });
  const mechanism = mechanisms.find(({ processDefinitionId }) => processDefinitionId === rule.mekanisme)?.title;
  return (
    <article className="card case-card">
      <div>
        <h3>{words.forWhom(rule.namaPengganti, rule.namaDigantikan)}</h3>
        <p lang="id">{words.reach(rule.cakupan, rule.namaJabatan ?? mechanism ?? rule.mekanisme ?? '')}</p>
        <p className="subtle" lang="id">
          {rule.alasan}
        </p>
        <p className="meta">
          <span>
            {format.date(rule.mulai)} {app.until(format.date(rule.selesai))}
          </span>
        </p>
      </div>
      <div className="task-assignee">
        <Standing rule={rule} />
        {rule.mayWithdraw && (
          <button
            type="button"
            className="button small"
            aria-label={words.withdrawNamed(rule.namaPengganti, rule.namaDigantikan)}
            disabled={withdraw.isPending}
            onClick={() => withdraw.mutate()}
          >
            {words.withdraw}
          </button>
        )}
        <InlineProblem error={withdraw.error} />
      </div>
    </article>
  );
}

function Standing({ rule: { mulai, selesai, dicabut } }: { readonly rule: Substitution }) {
  const { posts: words, substitutions } = useText();
  if (dicabut !== null) return <Chip icon="dash">{substitutions.isWithdrawn}</Chip>;
  if (selesai < today()) return <Chip icon="dash">{words.past}</Chip>;
  if (mulai > today()) return <Chip icon="clock">{words.future}</Chip>;
  return (
    <Chip tone="good" icon="checkCircle">
      {words.current}
    </Chip>
  );
}
