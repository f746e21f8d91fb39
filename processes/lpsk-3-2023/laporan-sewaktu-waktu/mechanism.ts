import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, notice, owes, penarikan } from '../../penugasan/notices.ts';
import { diminta, keDiminta, permintaanLaporan } from '../../penugasan/pelaporan.ts';
import { refersToPenugasan } from '../../penugasan/tercatat.ts';
import { pimpinanOf } from '../../penugasan/usulan.ts';
import { sekretarisJenderal } from '../letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const keSekjen = kePejabat('sekretarisJenderal');

/** The heads of the units of those who are asked. */
const kePimpinanDiminta = (context: CaseContext): string[] => [
  ...new Set(
    diminta(context)
      .flatMap((id) => pimpinanOf(context, context.organisasi.pegawai(id)?.unit ?? '') ?? [])
      .map((post) => `jabatan:${post}`),
  ),
];

export default defineMechanism({
  title: 'Laporan atas permintaan Sekretaris Jenderal',
  basis: 'Pasal 12 ayat (3)',
  purpose: 'Meminta laporan kepada ketua tim dan/atau Pejabat Fungsional atau Pelaksana tentang penugasannya.',
  starter: sekretarisJenderal,
  facts: permintaanLaporan,
  refers: refersToPenugasan,
  pejabat: { sekretarisJenderal },
  rules: { ...rules },
  letters: {},
  notices: {
    permintaan: notice('Laporan diminta', 'Sekretaris Jenderal meminta laporan Saudara.', (context) => [
      ...keDiminta(context),
      ...kePimpinanDiminta(context),
    ]),
    'laporan-lengkap': notice('Laporan lengkap', 'Laporan yang diminta menunggu tinjauan Saudara.', keSekjen),
    kedaluwarsa: { ...kedaluwarsa, kepada: keSekjen },
    penarikan: penarikan(keDiminta),
    ...owes('laporan', 'Laporan yang diminta Sekretaris Jenderal', {
      kepada: keDiminta,
      atasan: kePimpinanDiminta,
    }),
  },
  mandates,
  settings: {},
});
