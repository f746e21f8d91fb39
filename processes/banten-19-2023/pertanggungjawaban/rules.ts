import type { Check } from '../../mechanism.ts';
import { reasonCheck } from '../../penugasan/checks.ts';
import { evaluationCheck, reportPeriodCheck, starterPartCheck } from '../../penugasan/pelaporan.ts';
import { peranDalam } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { alasanPengembalianLaporan, evaluasiAnggota, pelaporLaporan, periodeLaporan } from '../checks.ts';
import { pelaporan } from '../rules.ts';

/** Pasal 14: whom each report goes to, as the diagram has it; members report within the case. */
const pelaporanCheck: Check = {
  rule: pelaporan,
  subjects: (context) => {
    const peran = peranDalam(context, usulanOf(context).pemohon);
    if (peran === 'ketua')
      return [
        { facts: { peran, penerima: 'pejabat-pemilik-kinerja', melalui: null } },
        { facts: { peran: 'anggota', penerima: 'ketua-tim', melalui: null } },
      ];
    if (peran !== 'individu') return [];
    return [{ facts: { peran, penerima: 'pimpinan-unit-organisasi', melalui: 'pejabat-penilai-kinerja' } }];
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
export const laporanTim: readonly Check[] = [evaluationCheck(evaluasiAnggota)];

/** s04, s07: whoever returns a report says why. */
export const penerimaan: readonly Check[] = [
  reasonCheck(alasanPengembalianLaporan, 'keputusanPenerimaan', 'alasanPenerimaan'),
];

/** s06: likewise. */
export const penerusan: readonly Check[] = [
  reasonCheck(alasanPengembalianLaporan, 'keputusanPenerusan', 'alasanPenerusan'),
];
