import { type CaseContext, type Check, check } from '../../mechanism.ts';
import {
  angkaKreditSelamaDiberhentikan,
  jabatanLowongKembali,
  jenjangTerakhir,
  keadaanBerakhir,
  ketuaLain,
  pernahDiberhentikan,
  tidakTetap,
} from '../checks.ts';
import { jabatanDituju, jabatanTetap, kebutuhanPedoman, pelantikanCheck, penetapCheck } from '../checks-jabatan.ts';
import { ketuaTimPenilai } from '../pejabat-jabatan.ts';
import {
  angkaKreditPengangkatanKembali,
  angkatKembali,
  laranganAngkatKembali,
  pedomanPrasyarat,
  rangkapJabatan,
} from '../rules.ts';
import { hari, idPegawai, isYa, jenjangTujuan, jumlah, lowongan as jumlahLowongan, teks } from '../usul-jabatan.ts';
import { faktaAngkaKredit, pemberhentian, pemberhentianTercatat } from './angka.ts';

/** Removed, and what led to it is over, by the day of the appointment. */
const padaTmt: readonly Check[] = [
  check(
    pernahDiberhentikan,
    (context) => ({ sejak: pemberhentianTercatat(context)?.tmt ?? null, tmtPengangkatan: hari(context, 'tmtJabatan') }),
    'pegawai',
  ),
  check(
    keadaanBerakhir,
    (context) => ({ hariTerakhir: hari(context, 'keadaanBerakhir'), tmtPengangkatan: hari(context, 'tmtJabatan') }),
    'tmtJabatan',
  ),
];

/** s01: who was removed, to which level, by which guideline, and assessed by whom. */
export const usulan: readonly Check[] = [
  ...padaTmt,
  check(
    jenjangTerakhir,
    (context) => ({
      jenjangTerakhir: pemberhentianTercatat(context)?.jenjang ?? null,
      jenjangPengangkatan: jenjangTujuan(context),
    }),
    'jenjangTujuan',
  ),
  check(pedomanPrasyarat, kebutuhanPedoman, 'pedomanDisetujui'),
  check(
    ketuaLain,
    (context) => ({
      pegawai: idPegawai(context),
      ditunjuk: teks(context, 'ketuaTimPenilai') || null,
      ketua: ketuaTimPenilai(context)[0] ?? null,
    }),
    'ketuaTimPenilai',
  ),
];

/** s02: who resigned or failed the requirements never comes back. */
export const larangan: readonly Check[] = [
  check(tidakTetap, (context) => ({ alasan: [...pemberhentian(context).diberhentikan] })),
];

const faktaLowongan = (context: CaseContext) => ({
  alasan: [...pemberhentian(context).diberhentikan],
  lowongan: Math.max(0, jumlahLowongan(context)),
  jenjangTerakhir: pemberhentian(context).jenjang,
  jenjangPengangkatan: jenjangTujuan(context),
});

/** s03: a vacancy at the last level, by what is stated of the need for posts. */
export const lowongan: readonly Check[] = [
  check(angkatKembali, faktaLowongan),
  check(laranganAngkatKembali, faktaLowongan),
];

/** s04: a post of that level that nobody holds. */
export const jabatan: readonly Check[] = [check(jabatanLowongKembali, jabatanDituju, 'jabatanTujuan')];

/** s05: what the Tim Penilai has assessed; nothing where there was no such work. */
export const angkaKredit: readonly Check[] = [
  check(
    angkaKreditSelamaDiberhentikan,
    (context) => ({ angkaKredit: isYa(context, 'adaTugas') ? jumlah(context, 'akSelamaDiberhentikan') : 0 }),
    'akSelamaDiberhentikan',
  ),
];

/** s05: the last credits, and what is added. */
export const hitungan: readonly Check[] = [
  { ...check(angkaKreditPengangkatanKembali, faktaAngkaKredit), keptBy: 'It reckons; nothing breaks it.' },
  penetapCheck,
];

/** s07: on the day that is finally set. */
export const tmt: readonly Check[] = padaTmt;

/** s07: no other post besides, and the post chosen still vacant. */
export const penetapan: readonly Check[] = [
  check(rangkapJabatan, jabatanTetap),
  check(jabatanLowongKembali, jabatanDituju),
];

/** s09: sworn in. */
export const pelantikan: readonly Check[] = [pelantikanCheck];
