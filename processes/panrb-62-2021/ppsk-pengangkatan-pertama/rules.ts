import { type Check, check } from '../../mechanism.ts';
import { jabatanLowongPertama } from '../checks.ts';
import {
  berkasUmum,
  ijazahDimiliki,
  jabatanDituju,
  jabatanTetap,
  kebutuhanPedoman,
  pelantikanCheck,
  penilaianPerTahun,
} from '../checks-jabatan.ts';
import {
  angkaKreditAwal,
  batasSatuTahun,
  kinerjaPertama,
  lowonganCpns,
  pangkatJenjang,
  pedomanPrasyarat,
  pelatihanFungsional,
  pendidikanPertama,
  rangkapJabatan,
  syaratUmumPertama,
} from '../rules.ts';
import { golongan, hari, hariAtauNull, isYa, jenjangTujuan, lowongan, pendidikanDasar } from '../usul-jabatan.ts';

/** s01: nobody is appointed without guideline and vacancy, nor later than a year after becoming a PNS. */
export const usulan: readonly Check[] = [
  check(pedomanPrasyarat, kebutuhanPedoman, 'pedomanBerlaku'),
  check(
    lowonganCpns,
    (context) => ({
      berasalDariCPNS: isYa(context, 'berasalDariCPNS'),
      formasiPPSK: isYa(context, 'formasiPPSK'),
      lowongan: lowongan(context),
    }),
    'formasiPPSK',
  ),
  check(jabatanLowongPertama, jabatanDituju, 'jabatanTujuan'),
  check(
    batasSatuTahun,
    (context) => ({ tmtPNS: hari(context, 'tmtPNS'), tmtJabatan: hari(context, 'tmtJabatan') }),
    'tmtJabatan',
  ),
];

/** s03: what is verified in the file. */
export const persyaratan: readonly Check[] = [
  check(syaratUmumPertama, berkasUmum),
  check(pendidikanPertama, (context) => ({ ijazah: ijazahDimiliki(context) })),
  check(kinerjaPertama, (context) => ({
    penilaian: penilaianPerTahun(context),
    tanggalAcuan: hari(context, 'tmtJabatan'),
  })),
  check(pangkatJenjang, (context) => ({
    jenjang: jenjangTujuan(context),
    golongan: golongan(context),
    pendidikan: pendidikanDasar(context),
  })),
  check(rangkapJabatan, jabatanTetap),
];

/** s06: nobody is a PPSK before they are sworn in. */
export const pelantikan: readonly Check[] = [pelantikanCheck];

/** s08: credits are counted from the first day of duty. */
export const mulaiTugas: readonly Check[] = [
  check(angkaKreditAwal, (context) => ({
    tanggalMulaiTugas: hari(context, 'tanggalMulaiTugas'),
    tanggalMulaiDinilai: hari(context, 'tanggalMulaiDinilai'),
  })),
];

/** s09: the functional training, passed or not when its time is over. */
export const pelatihan: readonly Check[] = [
  check(pelatihanFungsional, (context) => ({
    tmtJabatan: hari(context, 'tmtJabatan'),
    tanggalLulus: hariAtauNull(context, 'tanggalLulus'),
    tanggalAcuan: context.tanggal,
  })),
];
