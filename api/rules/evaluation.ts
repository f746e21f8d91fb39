import { combine, evaluateRule, type Finding, type Rule } from '../../processes/rule.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { CombinedEvaluation, RuleEvaluation } from '../contract/law.ts';
import { invalid } from '../problem.ts';
import { factViolations } from './fact-violations.ts';

/**
 * What a rule says of some facts; `na`, with the reason, where it is not law on the date.
 * @param date absent: whether the rule is law is not asked
 * @throws Problem where the facts are not of the shape the rule asks for
 */
export function evaluateOn(rule: Rule, facts: object, date: Tanggal | undefined): RuleEvaluation {
  const reason = date && notInForce(rule, date);
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

function notInForce({ inForce: { from, until, warning } }: Rule, date: Tanggal): RuleEvaluation['reason'] {
  const day = formatTanggal(date);
  if (date < from)
    return {
      id: `Aturan ini belum berlaku pada ${day}: berlaku sejak ${formatTanggal(from)}.`,
      en: `This rule is not in force yet on ${date}: it is from ${from}.`,
    };
  if (until !== undefined && until < date)
    return {
      id: warned(
        `Aturan ini tidak berlaku lagi pada ${day}: berlaku sampai dengan ${formatTanggal(until)}.`,
        warning?.id,
      ),
      en: warned(`This rule is no longer in force on ${date}: it was until ${until}.`, warning?.en),
    };
  return undefined;
}

const warned = (said: string, warning: string | undefined): string =>
  warning === undefined ? said : `${said} ${warning}`;

const answerOf = ({ rule, basis, outcome, severity, message, value }: Finding): RuleEvaluation => ({
  rule,
  basis,
  outcome,
  severity,
  message,
  ...(value !== undefined && { value }),
});
