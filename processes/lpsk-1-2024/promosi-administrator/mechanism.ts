import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, noticesAbout } from '../../notices.ts';
import { namaJabatan } from '../../penugasan/letters.ts';
import { contextsOf, textOf, textsOf } from '../../read.ts';
import { jabatanDituju, tanggalAcuan } from '../calon-administrator.ts';
import { kepegawaian, pejabatPembinaKepegawaian } from '../pejabat.ts';
import regulation from '../regulation.ts';
import { timPenilaiKinerja } from '../tim-penilai.ts';
import { usulanPromosi } from './facts.ts';
import { letters, terpilih } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const { notice, owes, waits, kedaluwarsa, penarikan } = noticesAbout(
  (context) => `Promosi ke Jabatan ${namaJabatan(context, jabatanDituju(context))}`,
);
const keKetua = ({ variables }: { readonly variables: { readonly [name: string]: unknown } }): string[] => [
  `pegawai:${textOf(variables['ketuaPanitia'])}`,
];

export default defineMechanism({
  title: 'Promosi ke Jabatan Administrator',
  basis: 'Pasal 13, Pasal 14 huruf a, Pasal 15, Pasal 17',
  purpose:
    'Mengisi Jabatan Administrator yang lowong dengan PNS yang memenuhi syarat dan dipertimbangkan Tim Penilai Kinerja.',
  starter: kepegawaian,
  facts: usulanPromosi,
  refers: ({ jabatan, calon, ketuaPanitia, anggotaPanitia, terpilih }) => ({
    unit: [],
    pegawai: [
      ...contextsOf(calon).map(({ pegawai }) => textOf(pegawai)),
      ...textsOf(anggotaPanitia),
      ...[textOf(ketuaPanitia), textOf(terpilih)].filter((id) => id !== ''),
    ],
    jabatan: [textOf(jabatan)],
    kelompokSuksesi: [regulation.instansi],
  }),
  pejabat: { kepegawaian, pejabatPembinaKepegawaian, timPenilaiKinerja },
  orang: {
    anggotaSuksesi: ({ organisasi }) =>
      organisasi.kelompokSuksesi(regulation.instansi)?.anggota.map(({ pegawai }) => pegawai) ?? [],
  },
  rules: { ...rules },
  letters,
  notices: {
    'panitia-diminta': notice(
      'Panitia seleksi',
      'Belum ada kelompok rencana suksesi; panitia seleksi menunggu dibentuk.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    'panitia-terbentuk': notice(
      'Panitia seleksi',
      'Panitia seleksi telah dibentuk; hasil seleksi internal ditunggu dari Saudara.',
      keKetua,
    ),
    'pertimbangan-diminta': notice(
      'Pertimbangan',
      'Calon menunggu pertimbangan Tim Penilai Kinerja.',
      kePejabat('timPenilaiKinerja'),
    ),
    'calon-masuk': notice(
      'Putusan promosi',
      'Calon dan pertimbangan Tim Penilai Kinerja menunggu putusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    'tidak-terisi': notice('Jabatan tidak terisi', 'Tidak ada calon yang diangkat.', kePejabat('kepegawaian')),
    'keputusan-terbit': notice('Keputusan promosi terbit', 'Saudara diangkat dalam jabatan itu.', (context) => [
      `pegawai:${terpilih(context)}`,
    ]),
    kedaluwarsa: kedaluwarsa(kePejabat('kepegawaian')),
    penarikan: penarikan(kePejabat('pejabatPembinaKepegawaian')),
    ...waits('panitia', 'pejabatPembinaKepegawaian', 'Pembentukan panitia seleksi'),
    ...waits('tanda-tangan-panitia', 'pejabatPembinaKepegawaian', 'Tanda tangan Keputusan panitia seleksi'),
    ...owes('seleksi', 'Hasil seleksi internal', { kepada: keKetua, atasan: kePejabat('pejabatPembinaKepegawaian') }),
    ...waits('pertimbangan', 'timPenilaiKinerja', 'Pertimbangan Tim Penilai Kinerja'),
    ...waits('tanda-tangan-pertimbangan', 'timPenilaiKinerja', 'Tanda tangan pertimbangan'),
    ...waits('putusan', 'pejabatPembinaKepegawaian', 'Putusan promosi'),
    ...waits('tanda-tangan', 'pejabatPembinaKepegawaian', 'Tanda tangan Keputusan promosi'),
  },
  mandates,
  settings: {},
  incumbency: (context) => ({
    pegawai: terpilih(context),
    jabatan: jabatanDituju(context),
    mulai: tanggalAcuan(context),
    surat: 'keputusan',
  }),
});
