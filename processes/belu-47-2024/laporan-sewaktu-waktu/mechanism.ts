import { type CaseContext, defineMechanism, type Notice } from '../../mechanism.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import { kePenerima, nomorKasus } from '../../penugasan/notices.ts';
import { refersTo, unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { permintaanLaporan } from './facts.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const about = (context: CaseContext): string =>
  `${unitOf(context, usulanOf(context).unitPemilikKinerja).nama}: ${textOf(context.variables['permintaan'])}`;

/** A notice to those who report. */
const notice = (judul: string, isi: string): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => `${isi} ${about(context)}.`,
  kepada: kePenerima,
});

export default defineMechanism({
  title: 'Laporan sewaktu-waktu',
  basis: 'Pasal 13 ayat (3)',
  purpose: 'Meminta laporan pelaksanaan tugas kepada ketua tim kerja dan/atau anggota tim kerja.',
  starter: pimpinanPemilikKinerja,
  facts: permintaanLaporan,
  refers: refersTo,
  pejabat: { pimpinanUnit: pimpinanPemilikKinerja },
  rules: { ...rules },
  letters: {},
  notices: {
    'laporan-diminta': notice('Laporan diminta', 'Pimpinan Unit Organisasi meminta laporan Saudara.'),
    'laporan-diminta-lagi': notice('Laporan diminta lagi', 'Pimpinan Unit Organisasi meminta laporan Saudara lagi.'),
    'laporan-diterima': notice('Laporan diterima', 'Pimpinan Unit Organisasi menerima laporan Saudara.'),
    penarikan: notice('Permintaan laporan ditarik', 'Pimpinan Unit Organisasi menarik permintaannya.'),
  },
  mandates,
  settings: {},
});
