import type { Check } from '../../mechanism.ts';
import { periodCheck } from '../../penugasan/checks.ts';
import { answerCheck, routeCheck } from '../../penugasan/daerah/antar-instansi-checks.ts';
import { daftarPegawaiLain } from '../checks.ts';
import { contentsCheck, reasonCheck } from '../process-checks.ts';
import { jangkaWaktu, ruteLintasInstansi } from '../rules.ts';

/** s01: before the request goes to the Pejabat yang Berwenang. */
export const permohonan: readonly Check[] = [periodCheck(jangkaWaktu), contentsCheck('lintas-instansi')];

/** s04: whoever does not approve says why. */
export const putusan: readonly Check[] = [reasonCheck('keputusanPejabat', 'alasanPejabat')];

/** s09: an answer that approves comes with its list. */
export const jawaban: readonly Check[] = [answerCheck(daftarPegawaiLain)];

/** s12: the stages between the two agencies. */
export const rute: readonly Check[] = [routeCheck(ruteLintasInstansi)];
