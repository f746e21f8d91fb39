import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { reasonCheck } from '../../penugasan/checks.ts';
import { jenisOf } from '../../penugasan/nominees.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { alasanPutusan, kedudukanBaru, pegawaiKedudukan } from '../checks.ts';
import { penilaiPemilik } from '../pejabat.ts';
import { atasan, penilaiKinerja } from '../rules.ts';
import { pegawaiOf } from './kedudukan.ts';

const FIELD = 'unitPemilikKinerja';

/** Lampiran huruf B angka 1 kondisi huruf d: a Unit Kerja Mandiri that a Pejabat Fungsional leads. */
const LED_BY_JF = 'KB8';

/** Under whom the unit would place someone: the kind of post, and whether it leads a Unit Kerja Mandiri. */
function penilai(context: CaseContext) {
  const id = penilaiPemilik(context);
  const unit = context.organisasi.unit(usulanOf(context).unitPemilikKinerja);
  return {
    jenis: context.organisasi.jabatan(id ?? '')?.jenis ?? 'tidak-ada',
    memimpinUnitMandiri: id !== undefined && unit?.susunan === LED_BY_JF && unit.pimpinan === id,
  };
}

/** s01: for whom a kedudukan is proposed, and under whom. */
export const usulan: readonly Check[] = [
  check(pegawaiKedudukan, (context) => ({ jenisPegawai: jenisOf(context, pegawaiOf(context)) }), 'pegawai'),
  check(
    penilaiKinerja,
    (context) => ({
      regulasi: 'banten' as const,
      jabatanPenilai: penilai(context).jenis,
      delegasiTertulis: false,
      memimpinUnitMandiri: penilai(context).memimpinUnitMandiri,
    }),
    FIELD,
  ),
  check(
    atasan,
    (context) => ({
      jabatanAtasan: penilai(context).jenis,
      memimpinUnitMandiri: penilai(context).memimpinUnitMandiri,
    }),
    FIELD,
  ),
  check(
    kedudukanBaru,
    (context) => ({
      mulai: usulanOf(context).mulai,
      mulaiSebelumnya: context.organisasi.pegawai(pegawaiOf(context))?.kedudukan?.mulai ?? null,
    }),
    'mulai',
  ),
];

/** s02: a refusal or return carries its reason. */
export const putusan: readonly Check[] = [reasonCheck(alasanPutusan, 'keputusanPimpinan', 'alasanPimpinan')];
