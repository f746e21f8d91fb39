import { defineMechanism } from '../../mechanism.ts';
import { kedaluwarsa, kePejabat, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { kepegawaian, penilaiPemilik, pimpinanUnitOrganisasi } from '../pejabat.ts';
import { usulan } from './facts.ts';
import { pegawaiOf, placement, refersTo } from './kedudukan.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kePimpinan = kePejabat('pimpinanUnitOrganisasi');
const keKepegawaian = kePejabat('kepegawaian');

export default defineMechanism({
  title: 'Penetapan kedudukan',
  basis: 'Pasal 8, Lampiran huruf B angka 1 huruf c dan d',
  purpose: 'Mengusulkan kedudukan Pejabat Fungsional atau pelaksana untuk ditetapkan Pimpinan Unit Organisasi.',
  starter: kepegawaian,
  facts: usulan,
  refers: refersTo,
  pejabat: { kepegawaian, pimpinanUnitOrganisasi },
  rules: { ...rules },
  letters,
  notices: {
    'usulan-masuk': notice('Penetapan kedudukan', 'Usulan kedudukan menunggu putusan Saudara.', kePimpinan),
    penolakan: notice('Kedudukan tidak ditetapkan', 'Pimpinan Unit Organisasi menolak usulan.', keKepegawaian),
    'kedudukan-ditetapkan': notice('Kedudukan ditetapkan', 'Keputusan Penetapan Kedudukan telah terbit.', (context) => {
      const appraiser = penilaiPemilik(context);
      return [`pegawai:${pegawaiOf(context)}`, ...(appraiser === undefined ? [] : [`jabatan:${appraiser}`])];
    }),
    kedaluwarsa: { ...kedaluwarsa, kepada: keKepegawaian },
    penarikan: penarikan(kePimpinan),
    ...waits('putusan', 'pimpinanUnitOrganisasi', 'Putusan kedudukan'),
  },
  mandates,
  settings: {},
  placement,
});
