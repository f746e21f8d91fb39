import type { CaseContext, Check } from '../../mechanism.ts';
import { reasonCheck } from '../../penugasan/checks.ts';
import { reportPeriodCheck, starterPartCheck } from '../../penugasan/pelaporan.ts';
import { peranDalam, tercatat } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { alasanPengembalianLaporan, pelaporLaporan, periodeLaporan } from '../checks-pertanggungjawaban.ts';
import { pelaporan } from '../rules.ts';
import { penerimaLaporan } from './letters.ts';

/** What the post that receives a report is to whoever reports. */
function penerimaOf(context: CaseContext): { readonly unitJabatanAdministrasi: boolean; readonly penerima: string } {
  const post = context.organisasi.jabatan(penerimaLaporan(context) ?? '');
  const unit = context.organisasi.unit(post?.unit ?? '');
  const atasan = context.organisasi.atasan(usulanOf(context).pemohon);
  const unitJabatanAdministrasi = unit?.isUnitJabatanAdministrasi === true;
  if (unitJabatanAdministrasi && post?.jenis === 'administrator')
    return { unitJabatanAdministrasi, penerima: 'administrator' };
  const penerima = post?.id === atasan ? 'atasan-langsung' : 'pimpinan-unit-kerja';
  return { unitJabatanAdministrasi, penerima };
}

/** Members report within the case: whoever begins it works alone, or leads. */
const pelaporanCheck: Check = {
  rule: pelaporan,
  subjects: (context) => {
    const peran = tercatat(context) && peranDalam(context, usulanOf(context).pemohon);
    if (peran !== 'ketua' && peran !== 'individu') return [];
    return [{ facts: { peran, ...penerimaOf(context), diteruskanKe: 'sekretaris-jenderal' } }];
  },
  keptBy: 'The report goes to the superior whom the organisation names, and on to the Sekretaris Jenderal.',
};

/** s01: before anyone reports. */
export const permulaan: readonly Check[] = [
  starterPartCheck(pelaporLaporan, ['ketua', 'individu']),
  reportPeriodCheck(periodeLaporan),
  pelaporanCheck,
];

/** s05: whoever returns a report says why. */
export const penerimaan: readonly Check[] = [
  reasonCheck(alasanPengembalianLaporan, 'keputusanPenerimaan', 'alasanPenerimaan'),
];
