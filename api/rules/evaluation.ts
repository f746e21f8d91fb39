import type { Settings } from '../../processes/regulation.ts';
import { combine, evaluateRule, type Finding, notInForce, type Rule, type Words } from '../../processes/rule.ts';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { CombinedEvaluation, RuleEvaluation } from '../contract/law.ts';
import { invalid } from '../problem.ts';
import { factViolations } from './fact-violations.ts';

/** A rule to be applied to facts, with the settings that say until when it is law. */
export interface Asked {
  readonly rule: Rule;
  readonly settings: Settings;
  readonly facts: object;
}

/**
 * What each rule says of its facts; `na`, with the reason, where it is not law on the date.
 * @param date absent: whether the rules are law is not asked
 * @throws Problem where facts are not of the shape a rule asks for; it names all that is wrong
 */
export function evaluateOn(asked: readonly Asked[], date: Tanggal | undefined): RuleEvaluation[] {
  const judged = asked.map((one) => ({ ...one, reason: date && notInForce(one.rule, date, one.settings) }));
  const violations = judged
    .filter(({ reason }) => reason === undefined)
    .flatMap(({ rule, facts }) => factViolations(rule.id, rule.facts, facts));
  const [first] = violations;
  if (first) throw invalid(`Fakta untuk aturan '${first.rule}' tidak dapat diterima. ${first.message}`, violations);
  return judged.map(({ rule, facts, reason }) =>
    reason ? notApplied(rule, reason) : answerOf(evaluateRule(rule, facts)),
  );
}

const notApplied = ({ id, basis, severity, message }: Rule, reason: Words): RuleEvaluation => ({
  rule: id,
  basis,
  outcome: 'na',
  severity,
  message,
  reason,
});

/** What they say together: a rule that does not apply adds nothing, and if none applies there is no outcome. */
export function combined(results: readonly RuleEvaluation[]): CombinedEvaluation {
  const isAsked = results.some(({ outcome }) => outcome !== 'na');
  return { outcome: isAsked ? combine(results) : 'na', results };
}

const answerOf = ({ rule, basis, outcome, severity, message, value }: Finding): RuleEvaluation => ({
  rule,
  basis,
  outcome,
  severity,
  message,
  ...(value !== undefined && { value }),
});
