import type { Static } from 'typebox';
import { type CaseContext, type Check, check, checkWhere } from '../../mechanism.ts';
import { angkaKreditNaskah, jabatanLowongPenyesuaian, masaKepangkatan } from '../checks.ts';
import {
  berkasUmum,
  jabatanDituju,
  jabatanTetap,
  kebutuhanPedoman,
  kinerjaPadaTmt,
  lowonganDinyatakan,
  pelantikanCheck,
  penetapCheck,
  riwayatTugas,
} from '../checks-jabatan.ts';
import {
  jendelaPenyesuaian,
  kinerjaPenyesuaian,
  lowonganPenyesuaian,
  pangkatJenjang,
  pedomanPrasyarat,
  pendidikanPenyesuaian,
  pengalamanPenyesuaian,
  penyesuaianSekali,
  rangkapJabatan,
  syaratUmumPenyesuaian,
  tabelPenyesuaian,
} from '../rules.ts';
import { golongan, hari, jenjangTujuan, jumlah, pendidikanDasar, teks } from '../usul-jabatan.ts';
import { jumlahSebelumnya, kepangkatan } from './penyesuaian.ts';

/** The Keputusan can bear no earlier day than today. */
const masaPenyesuaian: Check = check(jendelaPenyesuaian, ({ tanggal }) => ({ tanggalPengangkatan: tanggal }));

/** s01: within the time of Pasal 57, once, with guideline and vacancy. */
export const usulan: readonly Check[] = [
  masaPenyesuaian,
  check(
    penyesuaianSekali,
    (context) => ({ jumlahPenyesuaianSebelumnya: jumlahSebelumnya(context) }),
    'jumlahPenyesuaianSebelumnya',
  ),
  check(pedomanPrasyarat, kebutuhanPedoman, 'pedomanDisetujui'),
  check(lowonganPenyesuaian, lowonganDinyatakan, 'kebutuhan'),
  check(jabatanLowongPenyesuaian, jabatanDituju, 'jabatanTujuan'),
];

/** s02: dates that Lampiran VI can be read by. */
export const berkas: readonly Check[] = [
  check(
    masaKepangkatan,
    (context) => ({ tmtPangkat: hari(context, 'tmtPangkat'), tmtPenyesuaian: hari(context, 'tmtJabatan') }),
    'tmtPangkat',
  ),
];

/** Whoever has no degree that counts has no row in Lampiran III to VI, either. */
const isBerijazah = (context: CaseContext): boolean => teks(context, 'pendidikanDasar') !== '';

/** s03: what is verified in the file, on the planned day. */
export const persyaratan: readonly Check[] = [
  check(syaratUmumPenyesuaian, berkasUmum),
  check(pendidikanPenyesuaian, (context) => ({
    pendidikanTertinggi: teks(context, 'pendidikanTertinggi') as Static<
      typeof pendidikanPenyesuaian.facts
    >['pendidikanTertinggi'],
  })),
  check(pengalamanPenyesuaian, riwayatTugas),
  check(kinerjaPenyesuaian, kinerjaPadaTmt),
  checkWhere(
    isBerijazah,
    check(pangkatJenjang, (context) => ({
      jenjang: jenjangTujuan(context),
      golongan: golongan(context),
      pendidikan: pendidikanDasar(context),
    })),
  ),
  check(pedomanPrasyarat, kebutuhanPedoman),
];

/** s04: what Lampiran VI gives. */
export const angkaKredit: readonly Check[] = [check(tabelPenyesuaian, kepangkatan), penetapCheck];

/** s04: what was read in the official print, where it has a value. */
export const naskah: readonly Check[] = [
  checkWhere(
    (context) => teks(context, 'hasilPencocokan') === 'terbaca',
    check(
      angkaKreditNaskah,
      (context) => ({ angkaKredit: [jumlah(context, 'angkaKreditNaskah')] }),
      'angkaKreditNaskah',
    ),
  ),
];

/** s06: the time of Pasal 57 has not run out while the case was under way. */
export const masa: readonly Check[] = [masaPenyesuaian];

/** s06: no post besides, on the day the Keputusan is drawn up. */
export const penetapan: readonly Check[] = [check(rangkapJabatan, jabatanTetap)];

/** s08: nobody is a PPSK before they are sworn in. */
export const pelantikan: readonly Check[] = [pelantikanCheck];
