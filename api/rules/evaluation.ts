import type { Settings } from '../../processes/regulation.ts';
import { combine, evaluateRule, type Finding, notInForce, type Rule } from '../../processes/rule.ts';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { CombinedEvaluation, RuleEvaluation } from '../contract/law.ts';
import { invalid } from '../problem.ts';
import { factViolations } from './fact-violations.ts';

/**
 * What a rule says of some facts; `na`, with the reason, where it is not law on the date.
 * @param date absent: whether the rule is law is not asked
 * @throws Problem where the facts are not of the shape the rule asks for
 */
export function evaluateOn(rule: Rule, facts: object, date: Tanggal | undefined, settings: Settings): RuleEvaluation {
  const reason = date && notInForce(rule, date, settings);
  const { id, basis, severity, message } = rule;
  if (reason) return { rule: id, basis, outcome: 'na', severity, message, reason };
  const violations = factViolations(id, rule.facts, facts);
  if (violations[0])
    throw invalid(`Fakta untuk aturan '${id}' tidak dapat diterima. ${violations[0].message}`, violations);
  return answerOf(evaluateRule(rule, facts));
}

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
