import type { CaseContext, Notice, PejabatResolver } from '../../mechanism.ts';
import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, nomorKasus } from '../../penugasan/notices.ts';
import { textOf } from '../../read.ts';
import { rencanaKinerja } from './facts.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const pegawaiOf = ({ variables }: CaseContext): string => textOf(variables['pegawai']);
const kePegawai = (context: CaseContext): string[] => [`pegawai:${pegawaiOf(context)}`];

/** The appraiser of the one whose performance is managed; before anybody is named, of the starter's unit. */
const penilai: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(pegawaiOf(context) || textOf(context.variables['unitPemilikKinerja']));

const kinerjaNotice = (judul: string, isi: string, kepada: Notice['kepada']): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => `${isi} Tahun ${Number(context.variables['tahun'])}.`,
  kepada,
});

export default defineMechanism({
  title: 'Pengelolaan kinerja',
  basis: 'Pasal 14',
  purpose:
    'Mengelola kinerja seorang Pejabat Fungsional atau Pejabat Pelaksana selama satu tahun, dari ekspektasi sampai tindak lanjut.',
  starter: penilai,
  facts: rencanaKinerja,
  refers: (variables) => ({
    unit: [textOf(variables['unitPemilikKinerja'])].filter((id) => id !== ''),
    pegawai: [textOf(variables['pegawai'])].filter((id) => id !== ''),
  }),
  pejabat: { penilai },
  rules: { ...rules },
  letters: {},
  notices: {
    'ekspektasi-ditetapkan': kinerjaNotice(
      'Ekspektasi kinerja',
      'Pejabat Penilai Kinerja menetapkan ekspektasi; klarifikasilah bila belum jelas.',
      kePegawai,
    ),
    'pemantauan-dimulai': kinerjaNotice(
      'Ekspektasi kinerja telah diklarifikasi',
      'Kinerja dipantau dan dibina sampai periode penilaian berakhir.',
      kePejabat('penilai'),
    ),
    'hasil-evaluasi': kinerjaNotice(
      'Hasil evaluasi kinerja',
      'Hasil evaluasi kinerja dan tindak lanjutnya tercatat pada kasus ini.',
      kePegawai,
    ),
    penarikan: kinerjaNotice('Pengelolaan kinerja dihentikan', 'Pengelolaan kinerja dihentikan.', kePegawai),
  },
  mandates,
  settings: {},
});
