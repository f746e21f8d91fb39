import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { tanggalIn, textOf } from '../../read.ts';
import { memenuhiSyarat, pegawaiDi, semuaPenilaian, sesuai } from '../calon.ts';
import {
  daftarCheck,
  eachOf,
  kompetensiJpt,
  lowonganChecks,
  penegasanCheck,
  penilaianCheck,
  persyaratanJpt,
  pilihanCheck,
} from '../calon-checks.ts';
import { calonTerpilih } from '../checks-jpt.ts';
import { koordinasiCheck } from '../koordinasi.ts';
import { rencanaPengangkatan } from '../lowongan.ts';
import * as aturan from '../rules.ts';

/** s01: which post. */
export const lowongan: readonly Check[] = lowonganChecks('mutasi');

/** s02: before anything is set. */
export const koordinasi: readonly Check[] = [koordinasiCheck];

/** s03: who may be moved. */
export const daftar: readonly Check[] = [
  daftarCheck(({ variables }: CaseContext) => [textOf(variables['asesor'])].filter((id) => id !== '')),
];

/** s04: who meets the requirements, and may be moved by mutasi. */
export const calon: readonly Check[] = [
  ...persyaratanJpt,
  eachOf(aturan.klasifikasi, ({ pegawai, told }, { organisasi, variables }) => ({
    klasifikasiAsal: textOf(told['klasifikasiAsal']),
    klasifikasiTujuan: textOf(variables['klasifikasiTujuan']),
    asalJPT: organisasi.pegawai(pegawai)?.jenis === 'jpt-pratama',
    tujuanJPT: true,
    // Everyone who can be chosen is of this agency.
    satuInstansi: true,
  })),
  eachOf(aturan.masaMenduduki, ({ told }, context) => ({
    mulaiJabatan: tanggalIn(told, 'mulaiJabatan'),
    tanggalAcuan: rencanaPengangkatan(context),
  })),
];

/** s04: what the checks could not know. */
export const penegasan: readonly Check[] = [penegasanCheck];

/** s05: whom the asesor has tested. */
export const uji: readonly Check[] = [penilaianCheck];

/** Whoever tests says of each whether the standard is met. */
const standar = (hasil: unknown) => (hasil === 'memenuhi' ? ('memenuhi' as const) : ('tidak' as const));

/** s06: whose competence meets the standard, with the papers that show it. */
export const kompetensi: readonly Check[] = [
  kompetensiJpt,
  eachOf(
    aturan.standarKompetensi,
    ({ told }) => ({
      sertifikatOrganisasiProfesi: told['sertifikatOrganisasiProfesi'] === true,
      lulusDiklatTeknis: told['lulusDiklatTeknis'] === true,
      hasilPenilaianManajerial: standar(told['manajerial']),
      hasilPenilaianSosialKultural: standar(told['sosialKultural']),
      penilaiBerwenang: told['penilaiBerwenang'] === true,
    }),
    semuaPenilaian,
  ),
  {
    ...check(aturan.ujiKompetensi, (context) => ({ ujiKompetensiDilakukan: semuaPenilaian(context).length > 0 })),
    keptBy: 'The diagram leads through the test.',
  },
];

/** s07: who is proposed. */
export const usulan: readonly Check[] = [
  check(calonTerpilih, (context) => ({ sesuai: sesuai(context), dipilih: pegawaiDi(context, 'usulan') }), 'usulan'),
];

/** s08: who is chosen. */
export const pilihan: readonly Check[] = [pilihanCheck];

/** s12: what follows where nobody is. */
export const alih: readonly Check[] = [
  check(aturan.alihSeleksiTerbuka, (context) => ({
    mutasiDilaksanakan: true,
    jumlahCalonSesuai: memenuhiSyarat(context).length === 0 ? 0 : sesuai(context).length,
    jalurBerikut: 'seleksi-terbuka' as const,
  })),
];
