import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, notice, penarikan } from '../../penugasan/notices.ts';
import { pimpinanPenugasan, refersToPenugasan } from '../../penugasan/tercatat.ts';
import { textOf } from '../../read.ts';
import { penilaian } from './facts.ts';
import { letters, pimpinanAsal } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penilaian pelaksanaan tugas lintas Unit Kerja',
  basis: 'Pasal 14 ayat (2)',
  purpose: 'Menilai pelaksanaan tugas pegawai Unit Kerja lain dalam tim kerja, dan menyampaikannya kepada pimpinannya.',
  starter: pimpinanPenugasan,
  facts: penilaian,
  refers: (variables) => {
    const refers = refersToPenugasan(variables);
    return { ...refers, pegawai: [...refers.pegawai, textOf(variables['pegawai'])].filter((id) => id !== '') };
  },
  pejabat: { pemilikKinerja: pimpinanPenugasan, pimpinanAsal },
  rules: { ...rules },
  letters,
  notices: {
    'penilaian-masuk': notice(
      'Penilaian pelaksanaan tugas',
      'Pemilik kinerja menyampaikan penilaian pelaksanaan tugas pegawai Saudara.',
      kePejabat('pimpinanAsal'),
    ),
    penarikan: penarikan(kePejabat('pemilikKinerja')),
  },
  mandates,
  settings: {},
});
