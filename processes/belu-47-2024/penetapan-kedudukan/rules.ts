import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { penilaiPemilikKinerja } from '../../penugasan/daerah/pejabat.ts';
import { jenisOf } from '../../penugasan/nominees.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { pegawaiKedudukan } from '../checks.ts';
import { reasonCheck } from '../process-checks.ts';
import { atasan, penilaiKinerja } from '../rules.ts';
import { pegawai } from './letters.ts';

const FIELD = 'unitPemilikKinerja';

/** Gambar 12: a unit led by a Pejabat Fungsional is a school, or a pusat kesehatan masyarakat. */
const LED_BY_JF = 'K12';

const penilai = (context: CaseContext) => {
  const id = penilaiPemilikKinerja(context);
  return id === undefined ? undefined : context.organisasi.jabatan(id);
};
const unit = (context: CaseContext) => context.organisasi.unit(usulanOf(context).unitPemilikKinerja);

/** s01: whom the kedudukan is set for, and under whom it would be. */
export const usulan: readonly Check[] = [
  check(pegawaiKedudukan, (context) => ({ jenisPegawai: jenisOf(context, pegawai(context)) }), 'pegawai'),
  check(
    atasan,
    (context) => ({
      jabatanAtasan: penilai(context)?.jenis ?? 'tidak-ada',
      unit: unit(context)?.susunan === LED_BY_JF ? 'satuan-pendidikan' : 'perangkat-daerah',
    }),
    FIELD,
  ),
  check(
    penilaiKinerja,
    (context) => ({
      regulasi: 'belu' as const,
      jabatanPenilai: penilai(context)?.jenis ?? 'tidak-ada',
      delegasiTertulis: false,
      memimpinUnitMandiri: unit(context)?.susunan === LED_BY_JF && unit(context)?.pimpinan === penilai(context)?.id,
    }),
    FIELD,
  ),
];

/** s03: whoever does not set it says why. */
export const putusan: readonly Check[] = [reasonCheck('keputusanPembina', 'alasanPembina')];
