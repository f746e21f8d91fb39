import { checkRules as applyRules, NotInForce } from '../processes/mechanism.ts';
import { combine, combineBySubject } from '../processes/rule.ts';
import { caseContextOf, mechanismOf } from './case-context.ts';
import type { Services } from './services.ts';
import { type Handler, Unmendable } from './worker.ts';

/** Header `rules` names the rule set. Every result is stored as an evidence card before the process goes on. */
export const checkRules =
  (services: Services): Handler =>
  async (job) => {
    const { mechanism, regulation } = mechanismOf(services, job);
    const name = job.headers['rules'] ?? '';
    const set = mechanism.rules[name];
    if (!set)
      throw new Unmendable(
        `Expected rule set '${name}' in '${job.processId}', but it has only: ${Object.keys(mechanism.rules).join(', ')}`,
      );
    const context = await caseContextOf(services, job);
    const findings = lawfully(() => applyRules(set, context));
    await services.evidence.store(job, regulation.key, name, findings);
    const temuan = findings.map(({ rule, basis, severity, outcome, message, subject }) => ({
      rule,
      basis,
      severity,
      outcome,
      pesan: message.id,
      ...(subject !== undefined && { subjek: subject }),
    }));
    const menurutSubjek = combineBySubject(findings);
    return { pemeriksaan: { himpunan: name, hasil: combine(findings), temuan, menurutSubjek } };
  };

/** That no rule is law is told in the words of the office: whoever looks after incidents must know what to do. */
function lawfully<T>(apply: () => T): T {
  try {
    return apply();
  } catch (error) {
    throw error instanceof NotInForce ? new Unmendable(error.words.id) : error;
  }
}
