import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePengusul,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { pimpinanUnitOrganisasi } from '../pejabat.ts';
import { refersToTim } from '../tim.ts';
import { usul } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kePimpinan = kePejabat('pimpinanUnitOrganisasi');

export default defineMechanism({
  title: 'Penunjukan di dalam Unit Organisasi',
  basis: 'Lampiran huruf B angka 2 huruf a angka 1)',
  purpose:
    'Mengusulkan penunjukan Pejabat Fungsional atau pelaksana di Unit Organisasi sendiri, individu atau tim kerja.',
  starter: pimpinanPemilikKinerja,
  facts: usul,
  refers: refersToTim,
  pejabat: { pengusul: pimpinanPemilikKinerja, pimpinanUnitOrganisasi },
  rules: { ...rules },
  letters,
  notices: {
    'usul-masuk': notice('Usul penunjukan', 'Usul penunjukan menunggu putusan Saudara.', kePimpinan),
    penolakan: notice('Usul penunjukan ditolak', 'Pimpinan Unit Organisasi menolak usul penunjukan.', kePengusul),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan(kePimpinan),
    ...waits('putusan-usul', 'pimpinanUnitOrganisasi', 'Putusan usul penunjukan'),
  },
  mandates,
  settings: {},
  assignment: penugasan({ dasar: 'penunjukan', cakupan: 'internal' }, (context) =>
    usulanOf(context).bentuk === 'tim' ? 'keputusan-tim' : 'surat-penugasan',
  ),
});
