import { type CaseContext, type Check, check, checkEach } from '../../mechanism.ts';
import { contextOf, tanggalOrNull, textOf } from '../../read.ts';
import { penilaianSyarat } from '../checks.ts';
import { PPK } from '../fakta.ts';
import { pejabatPembinaKepegawaian } from '../pejabat.ts';
import { anggotaSuksesi, penetapanSuksesi } from '../rules.ts';
import { faktaCalon, semuaCalon } from './calon.ts';

/** s03: each one proposed has what Pasal 16 ayat (2) asks for. */
export const calon: readonly Check[] = [
  checkEach(
    anggotaSuksesi,
    (context) =>
      semuaCalon(context).map((one) => ({
        subject: context.organisasi.pegawai(one.pegawai)?.nama ?? one.pegawai,
        facts: faktaCalon(one, context),
      })),
    'calonSuksesi',
  ),
];

/** s04: what nobody knows of a candidate is assessed by whoever sets the group. */
export const putusan: readonly Check[] = [
  check(
    penilaianSyarat,
    ({ variables }) => ({
      adaBelumDiketahui: variables['hasilPemeriksaan'] === 'manual',
      diteruskan: variables['keputusanKelompok'] === 'ditetapkan',
      alasan: textOf(variables['alasanPenilaian']).trim() || null,
    }),
    'alasanPenilaian',
  ),
];

/** By whom the Keputusan was signed, as the rules call them. */
const penetap = (context: CaseContext): string | null => {
  const { jabatan } = contextOf(context.variables['penandaTanganKeputusan']);
  return jabatan === pejabatPembinaKepegawaian(context) ? PPK : null;
};

/** s06: the group of this year is set and announced. */
export const pengumuman: readonly Check[] = [
  check(
    penetapanSuksesi,
    (context) => ({
      tahun: Number(context.tanggal.slice(0, 4)),
      ditetapkanOleh: penetap(context) ?? 'pejabat lain',
      tanggalPenetapan: tanggalOrNull(contextOf(context.variables['suratTerakhir'])['tanggal']),
      diumumkanSistemInformasiASN: context.variables['diumumkan'] === 'ya',
    }),
    'diumumkan',
  ),
];
