import { checkRules as applyRules } from '../processes/mechanism.ts';
import { combine } from '../processes/rule.ts';
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
    const findings = applyRules(set, await caseContextOf(services, job));
    await services.evidence.store(job, regulation.key, name, findings);
    const temuan = findings.map(({ rule, basis, severity, outcome, message, subject }) => ({
      rule,
      basis,
      severity,
      outcome,
      pesan: message.id,
      ...(subject !== undefined && { subjek: subject }),
    }));
    return { pemeriksaan: { himpunan: name, hasil: combine(findings), temuan } };
  };
