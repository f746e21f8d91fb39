import { type Check, check } from '../../mechanism.ts';
import { periodCheck } from '../../penugasan/checks.ts';
import { contextOf, textOf } from '../../read.ts';
import { daftarPegawaiLain } from '../checks.ts';
import { contentsCheck, reasonCheck } from '../process-checks.ts';
import { jangkaWaktu, ruteLintasInstansi } from '../rules.ts';

/** s01: before the request goes to the Pejabat yang Berwenang. */
export const permohonan: readonly Check[] = [periodCheck(jangkaWaktu), contentsCheck('lintas-instansi')];

/** s04: whoever does not approve says why. */
export const putusan: readonly Check[] = [reasonCheck('keputusanPejabat', 'alasanPejabat')];

/** s09: an answer that approves comes with its list. */
export const jawaban: readonly Check[] = [
  check(
    daftarPegawaiLain,
    ({ variables }) => ({
      jawaban: textOf(variables['jawabanInstansi']),
      jumlah: Array.isArray(variables['pegawaiDitugaskan']) ? variables['pegawaiDitugaskan'].length : 0,
    }),
    'pegawaiDitugaskan',
  ),
];

/** s12: the stages between the two agencies, by the dates of their letters. */
export const rute: readonly Check[] = [
  check(ruteLintasInstansi, ({ variables, regime }) => {
    const dated = (name: string): string | null => textOf(contextOf(variables[name])['tanggal']) || null;
    return {
      cakupan: 'lintas-instansi' as const,
      // Both letters of the own agency were signed since the case began; nothing that answers them can be older.
      suratKePyBAsal: regime,
      suratPyBAsalKePyBTujuan: regime,
      persetujuanPyBTujuan: dated('suratJawaban'),
      jawabanKetersediaan: dated('suratJawaban'),
      suratPenugasan: dated('suratMasuk'),
      tembusanPenilaiKinerja: true,
    };
  }),
];
