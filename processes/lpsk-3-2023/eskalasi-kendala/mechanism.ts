import { type CaseContext, defineMechanism } from '../../mechanism.ts';
import { kendala } from '../../penugasan/kendala.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { penugasanOf, pimpinanAsalLain, pimpinanPenugasan, refersToPenugasan } from '../../penugasan/tercatat.ts';
import { sekretarisJenderal } from '../letters.ts';
import { kePemohon } from '../sukarela.ts';

import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const only = (post: string | undefined): string[] => (post === undefined ? [] : [post]);
const isLintasInstansi = (context: CaseContext): boolean => penugasanOf(context).cakupan === 'lintas-instansi';

const kePenentu = (context: CaseContext): string[] => [
  ...kePejabat('pimpinanPemilikKinerja')(context),
  ...kePejabat('pimpinanInstansi')(context),
];

export default defineMechanism({
  title: 'Permasalahan dan kendala',
  basis: 'Lampiran BAB III angka 3',
  purpose: 'Menyampaikan permasalahan dan kendala tim kerja beserta alternatif rekomendasi untuk diputuskan.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: kendala,
  refers: refersToPenugasan,
  pejabat: {
    pimpinanPemilikKinerja: (context) => (isLintasInstansi(context) ? [] : only(pimpinanPenugasan(context))),
    pimpinanInstansi: (context) => (isLintasInstansi(context) ? only(sekretarisJenderal(context)) : []),
    pimpinanLain: (context) => (penugasanOf(context).cakupan === 'lintas-unit' ? pimpinanAsalLain(context) : []),
  },
  rules: { ...rules },
  letters: {},
  notices: {
    'kendala-pimpinan': notice(
      'Permasalahan dan kendala',
      'Ketua tim menyampaikan permasalahan dan kendala untuk diputuskan dan/atau ditindaklanjuti.',
      kePejabat('pimpinanPemilikKinerja'),
    ),
    'kendala-instansi': notice(
      'Permasalahan dan kendala',
      'Ketua tim menyampaikan permasalahan dan kendala untuk diputuskan dan/atau ditindaklanjuti.',
      kePejabat('pimpinanInstansi'),
    ),
    'kendala-pimpinan-lain': notice(
      'Tindak lanjut diperlukan',
      'Penyelesaian kendala tim kerja memerlukan tindak lanjut Saudara.',
      kePejabat('pimpinanLain'),
    ),
    hasil: notice('Hasil', 'Permasalahan dan kendala telah diputuskan dan/atau ditindaklanjuti.', kePemohon),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan(kePenentu),
    ...waits('putusan', 'pimpinanPemilikKinerja', 'Putusan permasalahan dan kendala'),
    ...waits('putusan-instansi', 'pimpinanInstansi', 'Putusan permasalahan dan kendala'),
    ...waits('tindak-lanjut', 'pimpinanLain', 'Tindak lanjut permasalahan dan kendala'),
  },
  mandates,
  settings: {},
});
