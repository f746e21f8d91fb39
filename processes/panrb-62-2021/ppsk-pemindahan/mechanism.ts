import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { dan, ditunggu, kePegawai, pemberitahuan, penarikan } from '../pemberitahuan-jabatan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { pemangkuBaru, rujukan } from '../usul-jabatan.ts';
import { usulanPemindahan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

const kepada = dan(kePegawai, kePejabat('kepegawaian'));

export default defineMechanism({
  title: 'Pemindahan PPSK ke dalam jabatan lain',
  basis: 'Pasal 51',
  purpose: 'Memindahkan PPSK ke dalam jabatan lain dengan persetujuan Pejabat Pembina Kepegawaian.',
  starter: kepegawaian,
  facts: usulanPemindahan,
  refers: rujukan,
  pejabat: { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang },
  rules: { ...rules },
  letters,
  notices: {
    'usulan-masuk': pemberitahuan(
      'Usulan pemindahan',
      'Usulan pemindahan menunggu persetujuan Saudara.',
      kePejabat('pejabatPembinaKepegawaian'),
    ),
    ditolak: pemberitahuan('Pemindahan ditolak', 'Pejabat Pembina Kepegawaian tidak menyetujui pemindahan.', kepada),
    pindah: pemberitahuan(
      'Pemindahan ke dalam jabatan lain',
      'Keputusan pemindahan ke dalam jabatan lain telah terbit.',
      kepada,
    ),
    ...ditunggu('persetujuan', 'pejabatPembinaKepegawaian', 'Persetujuan pemindahan'),
    penarikan: penarikan(kePos(pejabatPembinaKepegawaian)),
  },
  mandates,
  matter: satuKasus.lepasJabatan,
  settings: {},
  incumbency: pemangkuBaru,
});
