import type { Check } from '../../mechanism.ts';
import { evaluationCheck, reportPeriodCheck, starterPartCheck } from '../../penugasan/pelaporan.ts';
import { peranDalam } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { hasilAnggota, pelaporLaporan, periodeLaporan } from '../checks.ts';
import { reasonCheck } from '../process-checks.ts';
import { pelaporan } from '../rules.ts';

/** Pasal 12 and 13: whom each report goes to, as the diagram has it; members report within the case. */
const pelaporanCheck: Check = {
  rule: pelaporan,
  subjects: (context) => {
    const peran = peranDalam(context, usulanOf(context).pemohon);
    if (peran !== 'ketua' && peran !== 'individu') return [];
    const anggota = { facts: { peran: 'anggota', penerima: 'ketua-tim' } };
    return [{ facts: { peran, penerima: 'pimpinan-unit-organisasi' } }, ...(peran === 'ketua' ? [anggota] : [])];
  },
  keptBy: 'The diagram asks no other post to receive a report.',
};

/** s01: before anyone reports. */
export const permulaan: readonly Check[] = [
  starterPartCheck(pelaporLaporan, ['ketua', 'individu']),
  reportPeriodCheck(periodeLaporan),
  pelaporanCheck,
];

/** s03: the leader says of each member what they achieved. */
export const laporanTim: readonly Check[] = [evaluationCheck(hasilAnggota)];

/** s05: whoever returns a report says why. */
export const penerimaan: readonly Check[] = [reasonCheck('keputusanPenerimaan', 'alasanPenerimaan')];
