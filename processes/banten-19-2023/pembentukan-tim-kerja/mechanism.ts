import { defineMechanism } from '../../mechanism.ts';
import { penugasan } from '../../penugasan/assignment.ts';
import { pimpinanPemilikKinerja } from '../../penugasan/letters.ts';
import {
  kedaluwarsa,
  kePejabat,
  kePenerima,
  kePengusul,
  notice,
  penarikan,
  penugasanTerbit,
  waits,
} from '../../penugasan/notices.ts';
import {
  kepalaDaerah,
  kepegawaian,
  pejabatPimpinanTinggi,
  pimpinanUnitOrganisasi,
  sekretarisDaerah,
} from '../pejabat.ts';
import { cakupanTim, refersToTim } from '../tim.ts';
import { pembentukan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const menunggu = (pejabat: string) =>
  notice('Keputusan Tim Kerja', 'Rancangan Keputusan Tim Kerja menunggu Saudara.', kePejabat(pejabat));

const KEPUTUSAN = {
  internal: 'keputusan-kepala-unit-organisasi',
  'lintas-unit': 'keputusan-sekretaris-daerah',
  'lintas-instansi': 'keputusan-kepala-daerah',
} as const;

export default defineMechanism({
  title: 'Pembentukan Tim Kerja',
  basis: 'Pasal 10 ayat (2), Lampiran huruf A huruf a, b dan c',
  purpose:
    'Membentuk Tim Kerja internal, lintas Unit Organisasi, atau lintas instansi dengan Ketua yang memenuhi syarat.',
  starter: pimpinanPemilikKinerja,
  facts: pembentukan,
  refers: refersToTim,
  pejabat: {
    pemrakarsa: pimpinanPemilikKinerja,
    kepegawaian,
    pejabatPimpinanTinggi,
    kepalaUnitOrganisasi: pimpinanUnitOrganisasi,
    sekretarisDaerah,
    kepalaDaerah,
  },
  rules: { ...rules },
  letters,
  notices: {
    'penunjukan-menunggu': notice(
      'Penunjukan Ketua Tim',
      'Penunjukan Ketua Tim menunggu Saudara.',
      kePejabat('pejabatPimpinanTinggi'),
    ),
    'keputusan-menunggu-kepala-unit': menunggu('kepalaUnitOrganisasi'),
    'keputusan-menunggu-sekda': menunggu('sekretarisDaerah'),
    'keputusan-menunggu-gubernur': menunggu('kepalaDaerah'),
    penolakan: notice('Pembentukan Tim Kerja ditolak', 'Pembentukan Tim Kerja tidak disetujui.', kePengusul),
    'penugasan-terbit': penugasanTerbit,
    kedaluwarsa,
    penarikan: penarikan((context) => [...kePenerima(context), ...kePejabat('kepalaUnitOrganisasi')(context)]),
    ...waits('penunjukan', 'pejabatPimpinanTinggi', 'Penunjukan Ketua Tim'),
    ...waits('keputusan-kepala-unit', 'kepalaUnitOrganisasi', 'Keputusan Tim Kerja'),
    ...waits('keputusan-sekda', 'sekretarisDaerah', 'Keputusan Tim Kerja'),
    ...waits('keputusan-gubernur', 'kepalaDaerah', 'Keputusan Tim Kerja'),
  },
  mandates,
  settings: {},
  assignment: (context) =>
    penugasan({ dasar: 'penunjukan', cakupan: cakupanTim(context) }, (one) => KEPUTUSAN[cakupanTim(one)])(context),
});
