import { type Check, check } from '../../mechanism.ts';
import { jabatanLain, pemangkuDipindahkan } from '../checks.ts';
import { pemangkuPpsk, pemangkuTujuan } from '../checks-jabatan.ts';
import { pemindahan } from '../rules.ts';
import { hari, hariAtauNull, jabatanTujuan, teks } from '../usul-jabatan.ts';

/** s01: a PPSK, and a vacant post that is none of a PPSK. */
export const usulan: readonly Check[] = [
  check(pemangkuDipindahkan, pemangkuPpsk, 'pegawai'),
  check(
    jabatanLain,
    (context) => ({ namaJabatan: jabatanTujuan(context)?.nama ?? null, pemangku: pemangkuTujuan(context) }),
    'jabatanTujuan',
  ),
];

/** s02, s03: the approval comes before the day of the move. */
export const persetujuan: readonly Check[] = [
  {
    rule: pemindahan,
    subjects: (context) =>
      (teks(context, 'keputusan') || teks(context, 'keputusanPemindahan')) === 'ditolak'
        ? []
        : [
            {
              facts: {
                tanggalPersetujuanPPKepegawaian: hariAtauNull(context, 'tanggalPersetujuan'),
                tanggalPemindahan: hari(context, 'tmtJabatan'),
              },
            },
          ],
    field: 'tanggalPersetujuan',
  },
];
