import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kendala } from '../../penugasan/kendala.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { refersToPenugasan, unitAsalLain } from '../../penugasan/tercatat.ts';
import { pimpinanOf } from '../../penugasan/usulan.ts';
import { pimpinanUnitOrganisasiPenugasan, unitOrganisasiOf } from '../pejabat.ts';
import { kePemohon } from '../sukarela.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

/** The heads of the other Unit Organisasi from which people are in the team. */
const pimpinanLain = (context: CaseContext): string[] => {
  const own = pimpinanUnitOrganisasiPenugasan(context);
  const posts = unitAsalLain(context).flatMap((unit) => pimpinanOf(context, unitOrganisasiOf(context, unit)) ?? []);
  return [...new Set(posts.filter((post) => post !== own))];
};

export default defineMechanism({
  title: 'Permasalahan dan kendala',
  basis: 'Lampiran huruf B angka 3',
  purpose: 'Menyampaikan permasalahan dan kendala tim kerja beserta alternatif rekomendasi untuk diputuskan.',
  starter: ['pejabat-fungsional', 'pelaksana', 'pengawas', 'administrator', 'jpt-pratama'],
  facts: kendala,
  refers: refersToPenugasan,
  pejabat: { pimpinanPemilikKinerja: pimpinanUnitOrganisasiPenugasan, pimpinanLain },
  rules: { ...rules },
  letters: {},
  notices: {
    'kendala-masuk': notice(
      'Permasalahan dan kendala',
      'Tim kerja menyampaikan permasalahan dan kendala untuk diputuskan dan/atau ditindaklanjuti.',
      kePejabat('pimpinanPemilikKinerja'),
    ),
    'kendala-pimpinan-lain': notice(
      'Tindak lanjut diperlukan',
      'Penyelesaian kendala tim kerja memerlukan tindak lanjut Saudara.',
      kePejabat('pimpinanLain'),
    ),
    hasil: notice('Hasil', 'Permasalahan dan kendala telah diputuskan dan/atau ditindaklanjuti.', kePemohon),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan(kePejabat('pimpinanPemilikKinerja')),
    ...waits('putusan', 'pimpinanPemilikKinerja', 'Putusan permasalahan dan kendala'),
    ...waits('tindak-lanjut', 'pimpinanLain', 'Tindak lanjut permasalahan dan kendala'),
  },
  mandates,
  settings: {},
});
