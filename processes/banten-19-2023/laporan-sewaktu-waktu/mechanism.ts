import { defineMechanism } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, kePos, notice, owes, penarikan } from '../../penugasan/notices.ts';
import { keDiminta, permintaanLaporan } from '../../penugasan/pelaporan.ts';
import { pimpinanPenugasan, refersToPenugasan } from '../../penugasan/tercatat.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kePemilik = kePejabat('pemilikKinerja');

export default defineMechanism({
  title: 'Laporan sewaktu-waktu',
  basis: 'Pasal 14 ayat (4)',
  purpose: 'Meminta laporan kepada ketua tim dan/atau anggota tim kerja tentang penugasannya.',
  starter: pimpinanPenugasan,
  facts: permintaanLaporan,
  refers: refersToPenugasan,
  pejabat: { pemilikKinerja: pimpinanPenugasan },
  rules: { ...rules },
  letters: {},
  notices: {
    permintaan: notice('Laporan diminta', 'Pejabat Pemilik Kinerja meminta laporan Saudara.', keDiminta),
    'laporan-lengkap': notice('Laporan lengkap', 'Laporan yang diminta menunggu tinjauan Saudara.', kePemilik),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePemilik },
    penarikan: penarikan(keDiminta),
    ...owes('laporan', 'Laporan yang diminta Pejabat Pemilik Kinerja', {
      kepada: keDiminta,
      atasan: kePos(pimpinanPenugasan),
    }),
  },
  mandates,
  settings: {},
});
