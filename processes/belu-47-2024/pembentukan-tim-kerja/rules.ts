import type { Check } from '../../mechanism.ts';
import { periodCheck } from '../../penugasan/checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { asalPegawai } from '../checks.ts';
import { nomineeChecks, teamChecks } from '../nominees.ts';
import { reasonCheck, timKerjaCheck } from '../process-checks.ts';
import { jangkaWaktu } from '../rules.ts';

/** What is formed here is always a team, also before the case has begun to say so. */
const asTeam = (one: Check): Check => ({
  ...one,
  subjects: (context) => one.subjects({ ...context, variables: { ...context.variables, bentuk: 'tim' } }),
});

/** s01: before the Keputusan is drawn up. A team may have members of any unit (Pasal 8 ayat (2)). */
export const usulan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  ...nomineeChecks({ cara: 'penunjukan', who: semuaPenerima, units: () => [] }).filter(
    ({ rule }) => rule.id !== asalPegawai.id,
  ),
  ...teamChecks('lintas-unit'),
].map(asTeam);

/** s02: whoever does not set the Keputusan says why. */
export const putusan: readonly Check[] = [reasonCheck('keputusanKepala', 'alasanKepala')];

/** s02: on what the team rests before it takes effect. */
export const penetapan: readonly Check[] = [timKerjaCheck];
