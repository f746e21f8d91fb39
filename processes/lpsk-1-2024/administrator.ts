import { type CaseContext, type Check, check, type Letter } from '../mechanism.ts';
import { namaJabatan, surat, unitPenandaTangan } from '../penugasan/letters.ts';
import { textOf } from '../read.ts';
import { jabatanDituju } from './calon-administrator.ts';
import { jabatanLowong, penilaianSyarat } from './checks.ts';
import { KOP } from './letters.ts';
import { pejabatPembinaKepegawaian } from './pejabat.ts';
import { jabatanDalamDaftar } from './rules.ts';
import { kodeJabatan } from './settings.ts';
import { timPenilaiKinerja } from './tim-penilai.ts';

/** What promosi and mutasi to a Jabatan Administrator have in common: the post, and the Tim Penilai Kinerja's part. */

const post = (context: CaseContext) => context.organisasi.jabatan(jabatanDituju(context));

/** The post is one of the seven of Pasal 7 ayat (2), and vacant. */
export const jabatanAdministrator: readonly Check[] = [
  check(
    jabatanDalamDaftar,
    (context) => ({ jenisJabatan: 'administrator' as const, kodeJabatan: kodeJabatan(post(context)?.nama ?? '-') }),
    'jabatan',
  ),
  check(
    jabatanLowong,
    (context) => {
      const pemangku = post(context)?.pemangku;
      return { pemangku: pemangku?.kapasitas === 'definitif' ? pemangku.nama : null };
    },
    'jabatan',
  ),
];

/** What nobody knows is assessed by the team, with its reason. */
export const penilaianTim: Check = check(
  penilaianSyarat,
  ({ variables }) => ({
    adaBelumDiketahui: variables['hasilPemeriksaan'] === 'manual',
    diteruskan: true,
    alasan: textOf(variables['alasanPenilaian']).trim() || null,
  }),
  'alasanPenilaian',
);

/** D-J04: Pasal 1 angka 27, Pasal 17 ayat (1), Pasal 19. */
export const pertimbanganTim = (told: {
  readonly dasar: string;
  readonly cara: string;
  /** The post with its name, as the letter writes it. */
  readonly jabatan: (context: CaseContext) => string;
  readonly calon: (context: CaseContext) => readonly { readonly nama: string; readonly sesuai: boolean }[];
}): Letter =>
  surat({
    jenis: 'Pertimbangan Tim Penilai Kinerja',
    kode: 'PTB',
    kop: KOP,
    template: 'pertimbangan.typ',
    penandaTangan: timPenilaiKinerja,
    unit: unitPenandaTangan(timPenilaiKinerja),
    hal: (context) => `Pertimbangan Pengisian Jabatan ${told.jabatan(context)}`,
    fields: (context) => ({
      kepada: namaJabatan(context, pejabatPembinaKepegawaian(context)),
      dasar: told.dasar,
      cara: told.cara,
      jabatan: told.jabatan(context),
      calon: told.calon(context).map(({ nama, sesuai }) => ({
        nama,
        kompetensi: sesuai ? 'sesuai standar' : 'belum sesuai',
      })),
      pertimbangan: textOf(context.variables['pertimbangan']),
      tembusan: [],
    }),
  });
