import type { LoadedMechanism } from '../../processes/load.ts';
import type { CaseContext, CaseFinding, Variables } from '../../processes/mechanism.ts';
import { checkRules, NotInForce, objections, regimeOf, rujukanOf, rulesInForce } from '../../processes/mechanism.ts';
import { tanggalOf } from '../../processes/tanggal.ts';
import { invalid, type Violation } from '../problem.ts';
import type { Office } from '../services/index.ts';

/** What a case looks like to the rules, with the variables it has or would have. */
export async function caseContext(office: Office, loaded: LoadedMechanism, variables: Variables): Promise<CaseContext> {
  const tanggal = tanggalOf(office.now(), await office.zonaWaktu(loaded.regulation.instansi));
  const organisasi = await office.organisasi(rujukanOf(loaded, variables), tanggal);
  const settings = await office.settings(loaded.id);
  return { variables, organisasi, tanggal, regime: regimeOf(loaded, variables, tanggal), settings };
}

/** What a rule set has against a case, for the form that was submitted. */
export function objectionsTo(
  { mechanism }: LoadedMechanism,
  set: string | undefined,
  context: CaseContext,
): Violation[] {
  const checks = set === undefined ? undefined : mechanism.rules[set];
  if (!checks) return [];
  return objections(orRefused(() => checkRules(checks, context))).map((finding) => violationOf(finding, context));
}

/**
 * A case must not begin where one of its checks would find no rule that is law.
 * @throws Problem that tells why
 */
export function demandLaw({ mechanism }: LoadedMechanism, context: CaseContext): void {
  for (const checks of Object.values(mechanism.rules)) orRefused(() => rulesInForce(checks, context));
}

function orRefused<T>(apply: () => T): T {
  try {
    return apply();
  } catch (error) {
    throw error instanceof NotInForce ? invalid(error.words.id) : error;
  }
}

function violationOf(
  { rule, basis, message, subject, field, severity, reason }: CaseFinding,
  { organisasi }: CaseContext,
): Violation {
  const about = subject === undefined ? '' : `${organisasi.pegawai(subject)?.nama ?? subject}: `;
  const where = severity === 'advisory' && reason ? reason.field : field;
  return { message: about + message.id, rule, basis, ...(where && { field: where }) };
}
