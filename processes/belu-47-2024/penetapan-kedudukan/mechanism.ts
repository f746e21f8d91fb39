import { type CaseContext, defineMechanism, type PejabatResolver } from '../../mechanism.ts';
import { kepalaPerangkatDaerah, penilaiPemilikKinerja } from '../../penugasan/daerah/pejabat.ts';
import { kedaluwarsa, kePejabat, kePos, notice, penarikan, waits } from '../../penugasan/notices.ts';
import { refersTo, usulanOf } from '../../penugasan/usulan.ts';
import { isTanggal } from '../../tanggal.ts';
import regulation from '../regulation.ts';
import { usulanKedudukan } from './facts.ts';
import { letters, pegawai, pejabatPembinaKepegawaian } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kepegawaian: PejabatResolver = ({ organisasi }) => organisasi.peran(regulation.instansi, 'kepegawaian');

/** Under the appraiser that the structure of the unit has. */
function placement(context: CaseContext) {
  const pejabatPenilaiKinerja = penilaiPemilikKinerja(context);
  const { mulai } = context.variables;
  if (pejabatPenilaiKinerja === undefined || !isTanggal(mulai))
    throw new Error('Expected a unit with an appraiser and a day from which the kedudukan holds, but one is missing');
  const { unitPemilikKinerja: unit } = usulanOf(context);
  return { pegawai: pegawai(context), unit, pejabatPenilaiKinerja, mulai, surat: 'penetapan' };
}

export default defineMechanism({
  title: 'Penetapan kedudukan',
  basis: 'Pasal 7',
  purpose:
    'Mengusulkan kedudukan seorang Pejabat Fungsional atau Pejabat Pelaksana untuk ditetapkan Pejabat Pembina Kepegawaian.',
  starter: kepegawaian,
  facts: usulanKedudukan,
  refers: (variables) => {
    const { unit, pegawai: people } = refersTo(variables);
    const named = typeof variables['pegawai'] === 'string' ? [variables['pegawai']] : [];
    return { unit, pegawai: [...people, ...named], instansi: [regulation.instansi] };
  },
  pejabat: { kepegawaian, kepalaPerangkatDaerah, pejabatPembinaKepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    'pendapat-diminta': notice(
      'Pendapat tentang kedudukan',
      'Usulan kedudukan menunggu pendapat Saudara.',
      kePejabat('kepalaPerangkatDaerah'),
    ),
    'usulan-masuk': notice(
      'Usulan kedudukan',
      'Usulan kedudukan menunggu putusan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    penolakan: notice(
      'Kedudukan tidak ditetapkan',
      'Pejabat Pembina Kepegawaian tidak menetapkan kedudukan yang diusulkan.',
      kePos(kepegawaian, kepalaPerangkatDaerah),
    ),
    'penetapan-terbit': notice('Kedudukan ditetapkan', 'Kedudukan telah ditetapkan.', (context) => [
      `pegawai:${pegawai(context)}`,
      ...kePos(penilaiPemilikKinerja, kepegawaian)(context),
    ]),
    kedaluwarsa: { ...kedaluwarsa, kepada: kePejabat('kepegawaian') },
    penarikan: penarikan(kePos(kepalaPerangkatDaerah, pejabatPembinaKepegawaian)),
    ...waits('pendapat', 'kepalaPerangkatDaerah', 'Pendapat tentang kedudukan'),
    ...waits('putusan', 'pejabatPembinaKepegawaian', 'Putusan kedudukan'),
    ...waits('tanda-tangan', 'pejabatPembinaKepegawaian', 'Tanda tangan penetapan kedudukan'),
  },
  mandates,
  settings: {},
  placement,
});
