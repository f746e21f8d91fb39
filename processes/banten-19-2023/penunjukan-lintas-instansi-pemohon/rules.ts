import type { Check } from '../../mechanism.ts';
import { periodCheck, reasonCheck } from '../../penugasan/checks.ts';
import { answerCheck, routeCheck } from '../../penugasan/daerah/antar-instansi-checks.ts';
import { alasanPutusan, daftarPegawaiLain } from '../checks.ts';
import { contentsCheck } from '../pelibatan.ts';
import { jangkaWaktu, ruteLintasInstansi } from '../rules.ts';

/** s01: before the request goes to the Pejabat yang Berwenang. */
export const permohonan: readonly Check[] = [periodCheck(jangkaWaktu), contentsCheck('lintas-instansi')];

/** s04: whoever refuses or returns says why. */
export const putusan: readonly Check[] = [reasonCheck(alasanPutusan, 'keputusanPejabat', 'alasanPejabat')];

/** s09: an answer that approves comes with its list. */
export const jawaban: readonly Check[] = [answerCheck(daftarPegawaiLain)];

/** s11: the stages between the two agencies. */
export const rute: readonly Check[] = [routeCheck(ruteLintasInstansi)];
