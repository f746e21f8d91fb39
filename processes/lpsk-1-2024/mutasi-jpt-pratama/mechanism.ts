import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { textOf } from '../../read.ts';
import { pengangkatan, refersToLowongan } from '../lowongan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang } from '../pejabat.ts';
import { notice, pengisianNotices, waits } from '../pengisian.ts';
import regulation from '../regulation.ts';
import { lowonganMutasi } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Pengisian JPT Pratama melalui mutasi',
  basis: 'Pasal 9 ayat (1) huruf a, Pasal 10',
  purpose: 'Mengisi Jabatan Pimpinan Tinggi Pratama yang lowong melalui Mutasi Jabatan dengan uji kompetensi.',
  starter: kepegawaian,
  facts: lowonganMutasi,
  refers: (variables) => refersToLowongan(variables, regulation.instansi),
  pejabat: { kepegawaian, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  orang: { asesor: ({ variables }) => [textOf(variables['asesor'])] },
  rules: { ...rules },
  letters,
  notices: {
    ...pengisianNotices,
    'usulan-diminta': notice(
      'Usulan calon',
      'Hasil uji kompetensi menunggu usulan Saudara.',
      kePejabat('pejabatYangBerwenang'),
    ),
    'seleksi-terbuka': notice(
      'Seleksi terbuka harus dibuka',
      'Mutasi Jabatan tidak memperoleh calon; pengisian dilakukan melalui seleksi terbuka (Pasal 11). Mulailah mekanisme Seleksi terbuka JPT Pratama.',
      kePos(kepegawaian, pejabatPembinaKepegawaian),
    ),
    ...waits('usulan', 'pejabatYangBerwenang', 'Usulan calon'),
  },
  mandates,
  settings: {},
  incumbency: pengangkatan,
});
