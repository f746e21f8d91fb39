import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, notice, owes, penarikan } from '../../penugasan/notices.ts';
import { refersToPenugasan } from '../../penugasan/tercatat.ts';
import { pimpinanOf } from '../../penugasan/usulan.ts';
import { textsOf } from '../../read.ts';
import { sekretarisJenderal } from '../letters.ts';
import { tenggat } from '../settings.ts';
import { permintaan } from './facts.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const pelapor = ({ variables }: CaseContext): string[] => textsOf(variables['penerimaPermintaan']);
const kePelapor = (context: CaseContext): string[] => pelapor(context).map((id) => `pegawai:${id}`);
const keSekjen = kePejabat('sekretarisJenderal');

/** The heads of the units of those who are asked. */
const kePimpinanPelapor = (context: CaseContext): string[] => [
  ...new Set(
    pelapor(context)
      .flatMap((id) => pimpinanOf(context, context.organisasi.pegawai(id)?.unit ?? '') ?? [])
      .map((post) => `jabatan:${post}`),
  ),
];

export default defineMechanism({
  title: 'Laporan atas permintaan Sekretaris Jenderal',
  basis: 'Pasal 12 ayat (3)',
  purpose: 'Meminta laporan kepada ketua tim dan/atau Pejabat Fungsional atau Pelaksana tentang penugasannya.',
  starter: sekretarisJenderal,
  facts: permintaan,
  refers: refersToPenugasan,
  pejabat: { sekretarisJenderal },
  rules: { ...rules },
  letters: {},
  notices: {
    permintaan: notice('Laporan diminta', 'Sekretaris Jenderal meminta laporan Saudara.', (context) => [
      ...kePelapor(context),
      ...kePimpinanPelapor(context),
    ]),
    'laporan-lengkap': notice('Laporan lengkap', 'Laporan yang diminta menunggu tinjauan Saudara.', keSekjen),
    kedaluwarsa: { ...kedaluwarsa, kepada: keSekjen },
    penarikan: penarikan(kePelapor),
    ...owes('laporan', 'Laporan yang diminta Sekretaris Jenderal', {
      kepada: kePelapor,
      atasan: kePimpinanPelapor,
    }),
  },
  mandates,
  settings: { ...tenggat },
});
