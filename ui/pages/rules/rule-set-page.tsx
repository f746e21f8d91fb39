import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { CombinedEvaluation, RuleEvaluation, RuleSetDetail } from '../../../api/contract/law.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { OUTCOMES } from '../../components/evidence.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Problem } from '../../components/states.tsx';
import { queries } from '../../queries.ts';
import { useText } from '../../text.ts';
import { FactForm } from './fact-form.tsx';
import { merged } from './merge.ts';
import { Computed, Said } from './result.tsx';

/** The rules of a set on the bench: their facts, asked once, and what each and all of them say. */
export function RuleSetPage() {
  const { process = '', set = '' } = useParams();
  const { data, error } = useQuery(queries.ruleSet(process, set));
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  return <Bench key={`${process}/${set}`} set={data} />;
}

function Bench({ set }: { readonly set: RuleSetDetail }) {
  const { rules: words } = useText();
  const evaluation = useMutation({ mutationFn: commands.evaluateSet });
  const { fields, factsFor, fieldOf } = useMemo(() => merged(set.rules), [set]);
  return (
    <Page title={`${set.title}: ${set.set}`} lead={words.setLead(set.rules.length)}>
      <Link className="back-link" to="/aturan/himpunan">
        <Icon name="arrowLeft" />
        {words.backToSets}
      </Link>
      <div className="bench">
        <section className="card">
          <FactForm
            fields={fields}
            fieldOf={fieldOf}
            error={evaluation.error}
            isBusy={evaluation.isPending}
            onChange={evaluation.reset}
            onSubmit={(filled, tanggal) =>
              evaluation.mutate({
                rules: set.ruleIds,
                facts: set.rules.map((rule) => factsFor(rule, filled)),
                ...(tanggal !== '' && { tanggal }),
              })
            }
          />
        </section>
        <Outcome set={set} evaluation={evaluation.data} />
      </div>
    </Page>
  );
}

/** What they say together, then each. */
function Outcome({
  set,
  evaluation,
}: {
  readonly set: RuleSetDetail;
  readonly evaluation: CombinedEvaluation | undefined;
}) {
  const { rules: words, evidence } = useText();
  const results = new Map(evaluation?.results.map((result) => [result.rule, result]));
  return (
    <section className="card" aria-live="polite">
      <header>
        <h2>{words.result}</h2>
        {evaluation && <OutcomeChip outcome={evaluation.outcome} label={evidence[evaluation.outcome]} />}
      </header>
      {!evaluation && <p className="subtle">{words.noResult}</p>}
      <ul className="stack set-results">
        {set.rules.map(({ rule, basis, regulationName }) => (
          <li key={rule} className="stack">
            <header>
              <Link to={`/aturan/${rule}`}>
                {regulationName}, {basis}
              </Link>
              {results.has(rule) && (
                <OutcomeChip outcome={results.get(rule)!.outcome} label={evidence[results.get(rule)!.outcome]} />
              )}
            </header>
            {results.has(rule) && <Found evaluation={results.get(rule)!} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OutcomeChip({ outcome, label }: { readonly outcome: RuleEvaluation['outcome']; readonly label: string }) {
  return (
    <Chip tone={OUTCOMES[outcome].tone} icon={OUTCOMES[outcome].icon}>
      {label}
    </Chip>
  );
}

function Found({ evaluation }: { readonly evaluation: RuleEvaluation }) {
  return (
    <>
      <Said evaluation={evaluation} />
      {evaluation.value !== undefined && <Computed value={evaluation.value} />}
    </>
  );
}
