import { defineMechanism } from '../../mechanism.ts';
import { kendala } from '../../penugasan/kendala.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { penugasanOf, pimpinanAsalLain, pimpinanPenugasan, refersToPenugasan } from '../../penugasan/tercatat.ts';
import { kePemohon } from '../sukarela.ts';

import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Permasalahan dan kendala',
  basis: 'Lampiran BAB II huruf B angka 3 pelaksanaan',
  purpose: 'Menyampaikan permasalahan dan kendala tim kerja beserta alternatif rekomendasi untuk diputuskan.',
  starter: ['pejabat-fungsional', 'pelaksana'],
  facts: kendala,
  refers: refersToPenugasan,
  pejabat: {
    pimpinanUnit: pimpinanPenugasan,
    pimpinanLain: (context) => (penugasanOf(context).cakupan === 'internal' ? [] : pimpinanAsalLain(context)),
  },
  rules: { ...rules },
  letters: {},
  notices: {
    'kendala-pimpinan': notice(
      'Permasalahan dan kendala',
      'Tim kerja menyampaikan permasalahan dan kendala untuk diputuskan dan/atau ditindaklanjuti.',
      kePejabat('pimpinanUnit'),
    ),
    'kendala-pimpinan-lain': notice(
      'Tindak lanjut diperlukan',
      'Penyelesaian permasalahan dan kendala tim kerja memerlukan tindak lanjut Saudara.',
      kePejabat('pimpinanLain'),
    ),
    hasil: notice('Hasil', 'Permasalahan dan kendala telah diputuskan dan/atau ditindaklanjuti.', kePemohon),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemohon },
    penarikan: penarikan(kePejabat('pimpinanUnit')),
    ...waits('putusan', 'pimpinanUnit', 'Putusan permasalahan dan kendala'),
    ...waits('tindak-lanjut', 'pimpinanLain', 'Tindak lanjut permasalahan dan kendala'),
  },
  mandates,
  settings: {},
});
