import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { CombinedEvaluation, RuleDetail, RuleEvaluation, RuleSetDetail } from '../../../api/contract/law.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { OUTCOMES } from '../../components/evidence.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Problem } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useLanguage, useText } from '../../text.ts';
import { FactForm } from './fact-form.tsx';
import { merged } from './merge.ts';
import { Computed, Said } from './result.tsx';
import { openMessage } from './shape.ts';

/** The rules of a set on the bench: their facts, asked once, and what each and all of them say. */
export default function RuleSetPage() {
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
        {set.rules.map((rule) => (
          <OneOutcome key={rule.rule} rule={rule} result={results.get(rule.rule)} />
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

interface OneOutcomeProps {
  readonly rule: RuleDetail;
  readonly result: RuleEvaluation | undefined;
}

/** A rule of the set: what it demands until there is more to say of the facts. */
function OneOutcome({ rule: { rule, basis, regulationName, message }, result }: OneOutcomeProps) {
  const { evidence } = useText();
  const language = useLanguage();
  return (
    <li className="stack">
      <header>
        <Link to={`/aturan/${rule}`} lang="id">
          {regulationName}, {basis}
        </Link>
        {result && <OutcomeChip outcome={result.outcome} label={evidence[result.outcome]} />}
      </header>
      {result ? <Said evaluation={result} /> : <p lang={language}>{openMessage(message[language])}</p>}
      {result?.value !== undefined && <Computed value={result.value} />}
    </li>
  );
}
