import type { LoadedMechanism } from '../../processes/load.ts';
import type { CaseContext, CaseFinding, Variables } from '../../processes/mechanism.ts';
import { checkRules, objections, rujukanOf } from '../../processes/mechanism.ts';
import { tanggalOrNull } from '../../processes/read.ts';
import { tanggalOf } from '../../processes/tanggal.ts';
import type { Violation } from '../problem.ts';
import type { Office } from '../services/index.ts';

/** What a case looks like to the rules, with the variables it has or would have. */
export async function caseContext(office: Office, loaded: LoadedMechanism, variables: Variables): Promise<CaseContext> {
  const tanggal = tanggalOf(office.now(), await office.zonaWaktu(loaded.regulation.instansi));
  const organisasi = await office.organisasi(rujukanOf(loaded, variables), tanggal);
  return { variables, organisasi, tanggal, regime: tanggalOrNull(variables['regime']) ?? tanggal };
}

/** What a rule set has against a case, for the form that was submitted. */
export function objectionsTo(
  { mechanism }: LoadedMechanism,
  set: string | undefined,
  context: CaseContext,
): Violation[] {
  const checks = set === undefined ? undefined : mechanism.rules[set];
  return checks ? objections(checkRules(checks, context)).map((finding) => violationOf(finding, context)) : [];
}

function violationOf(
  { rule, basis, message, subject, field, severity, reason }: CaseFinding,
  { organisasi }: CaseContext,
): Violation {
  const about = subject === undefined ? '' : `${organisasi.pegawai(subject)?.nama ?? subject}: `;
  const where = severity === 'advisory' && reason ? reason.field : field;
  return { message: about + message.id, rule, basis, ...(where && { field: where }) };
}
