import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { adaAlasan, dipertimbangkan, pemangkuDiberhentikan, sesudahRiwayat } from '../checks.ts';
import { nilaiStandar, pemangkuPpsk } from '../checks-jabatan.ts';
import { batasRiwayat } from '../kenaikan.ts';
import { alasanPemberhentian, alasanPribadi, pemeriksaanIzin } from '../rules.ts';
import { hari, hariAtauNull, isYa, pernyataan, teks } from '../usul-jabatan.ts';
import { hurufAlasan, peristiwa } from './alasan.ts';

/** s01: only who holds the post can be removed from it, and only from what the career on record leads up to. */
export const usulan: readonly Check[] = [
  check(pemangkuDiberhentikan, pemangkuPpsk, 'pegawai'),
  check(
    sesudahRiwayat,
    (context) => ({
      tmtTerakhir: batasRiwayat(context)?.akhir ?? null,
      tmtBerhenti: hari(context, 'tmtBerhenti'),
    }),
    'tmtBerhenti',
  ),
];

/** s01: which grounds there are, and that there is one. */
export const alasan: readonly Check[] = [
  {
    ...check(alasanPemberhentian, peristiwa),
    keptBy: 'It finds the grounds that there are, and fails on none.',
  },
  check(adaAlasan, (context) => ({ alasan: [...hurufAlasan(context)] })),
];

/** s03: personal reasons of a resignation; a qualification or standard that is not met. */
export const pendalaman: readonly Check[] = [
  {
    rule: alasanPribadi,
    subjects: (context) =>
      isYa(context, 'mengundurkanDiri')
        ? [
            {
              facts: {
                alasanPribadi: teks(context, 'alasanPribadi') || null,
                tidakMungkinMelaksanakanTugas: pernyataan(context, 'tidakMungkin'),
              },
            },
          ]
        : [],
  },
  check(dipertimbangkan, (context) => ({
    alasan: [...hurufAlasan(context)],
    pendidikanTerpenuhi: pernyataan(context, 'pendidikanTerpenuhi'),
    teknis: nilaiStandar(context, 'teknis'),
    manajerial: nilaiStandar(context, 'manajerial'),
    sosialKultural: nilaiStandar(context, 'sosialKultural'),
  })),
];

const diizinkan = (context: CaseContext) => ({
  alasan: [...hurufAlasan(context)],
  pemeriksaanSelesai: hariAtauNull(context, 'tanggalPemeriksaan') !== null,
  tanggalIzinPyB: hariAtauNull(context, 'tanggalIzin'),
  tanggalPenetapan: context.tanggal,
});

/** s05: a permission that is given is given by today. */
export const izin: readonly Check[] = [
  {
    rule: pemeriksaanIzin,
    subjects: (context) => (teks(context, 'keputusanIzin') === 'diizinkan' ? [{ facts: diizinkan(context) }] : []),
    field: 'tanggalIzin',
  },
];

/** s06: examined and permitted before the removal is set. */
export const penetapan: readonly Check[] = [check(pemeriksaanIzin, diizinkan)];
