import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, orang, surat, unitPenandaTangan } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { semuaPenilaian } from '../calon.ts';
import { KOP } from '../letters.ts';
import { jabatanDiisi } from '../lowongan.ts';
import { pejabatPembinaKepegawaian } from '../pejabat.ts';
import { pengisianLetters } from '../pengisian.ts';

const HASIL: { readonly [hasil: string]: string } = { memenuhi: 'memenuhi', tidak: 'tidak memenuhi' };

/** The post of whoever tests. */
export const asesor = ({ organisasi, variables }: CaseContext): string | undefined =>
  organisasi.pegawai(textOf(variables['asesor']))?.jabatan;

/** What shows the Kompetensi Teknis: Pasal 10 ayat (5). */
const bukti = ({ sertifikatOrganisasiProfesi, lulusDiklatTeknis }: { readonly [name: string]: unknown }): string =>
  [
    ...(sertifikatOrganisasiProfesi === true ? ['sertifikasi organisasi profesi'] : []),
    ...(lulusDiklatTeknis === true ? ['pendidikan dan pelatihan teknis'] : []),
  ].join(', ') || 'tidak ada';

export const letters: { readonly [key: string]: Letter } = {
  ...pengisianLetters({ cara: 'Mutasi Jabatan', pasal: 'Pasal 9 ayat (1) huruf a dan Pasal 10' }),
  /** D-J02. */
  'berita-acara': surat({
    jenis: 'Berita Acara Uji Kompetensi',
    kode: 'BA',
    kop: KOP,
    template: 'berita-acara.typ',
    penandaTangan: asesor,
    unit: unitPenandaTangan(pejabatPembinaKepegawaian),
    hal: (context) => `Uji Kompetensi Calon ${jabatanDiisi(context).nama}`,
    fields: (context) => ({
      jabatan: jabatanDiisi(context).nama,
      klasifikasi: textOf(context.variables['klasifikasiTujuan']),
      hasil: semuaPenilaian(context).map(({ pegawai, told }) => ({
        nama: orang(context, pegawai)['nama'] ?? '',
        bukti: bukti(told),
        teknis: HASIL[textOf(told['teknis'])] ?? '',
        manajerial: HASIL[textOf(told['manajerial'])] ?? '',
        sosialKultural: HASIL[textOf(told['sosialKultural'])] ?? '',
      })),
      tembusan: [namaJabatan(context, pejabatPembinaKepegawaian(context))],
    }),
  }),
};
