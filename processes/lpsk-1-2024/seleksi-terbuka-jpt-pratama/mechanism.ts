import { defineMechanism } from '../../mechanism.ts';
import { kePos } from '../../notices.ts';
import { contextsOf, textOf } from '../../read.ts';
import { pegawaiDi } from '../calon.ts';
import { pengangkatan, refersToLowongan } from '../lowongan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang } from '../pejabat.ts';
import { notice, pengisianNotices, waits } from '../pengisian.ts';
import regulation from '../regulation.ts';
import { lowonganSeleksi } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Seleksi terbuka JPT Pratama',
  basis: 'Pasal 9 ayat (1) huruf b, Pasal 11, Pasal 12',
  purpose: 'Mengisi Jabatan Pimpinan Tinggi Pratama yang lowong melalui seleksi terbuka.',
  starter: kepegawaian,
  facts: lowonganSeleksi,
  refers: (variables) => refersToLowongan(variables, regulation.instansi),
  pejabat: { kepegawaian, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  orang: {
    ketuaPanitia: ({ variables }) =>
      contextsOf(variables['panitia'])
        .filter(({ peran }) => peran === 'ketua')
        .map(({ pegawai }) => textOf(pegawai)),
  },
  rules: { ...rules },
  letters,
  notices: {
    ...pengisianNotices,
    'panitia-diminta': notice(
      'Pembentukan panitia seleksi',
      'Panitia seleksi menunggu penetapan Saudara.',
      kePos(pejabatPembinaKepegawaian),
    ),
    'panitia-dibentuk': notice('Panitia seleksi', 'Saudara ditetapkan dalam panitia seleksi.', (context) =>
      pegawaiDi(context, 'panitia').map((id) => `pegawai:${id}`),
    ),
    'tidak-terisi': notice(
      'Jabatan tidak terisi',
      'Seleksi terbuka tidak memperoleh calon yang diangkat.',
      kePos(kepegawaian, pejabatPembinaKepegawaian),
    ),
    ...waits('panitia', 'pejabatPembinaKepegawaian', 'Pembentukan panitia seleksi'),
  },
  mandates,
  settings: {},
  incumbency: pengangkatan,
});
