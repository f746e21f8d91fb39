import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { ketuaTimPenilai, penyelenggaraUji } from '../pejabat-jabatan.ts';
import { dan, ditunggu, kePegawai, pemberitahuan, penarikan } from '../pemberitahuan-jabatan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang, sekretarisJenderal } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { angkaKreditAwal, keadaanDitetapkan, pemangkuBaru, rujukan } from '../usul-jabatan.ts';
import { usulanPerpindahan } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Perpindahan dari jabatan lain ke dalam Jabatan Fungsional PPSK',
  basis: 'Pasal 15',
  purpose:
    'Mengangkat PNS dari jabatan lain menjadi PPSK, dari pemeriksaan syarat, Uji Kompetensi, dan Angka Kredit sampai pelantikan.',
  starter: kepegawaian,
  facts: usulanPerpindahan,
  refers: rujukan,
  pejabat: { kepegawaian, sekretarisJenderal, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  orang: { penyelenggaraUji, ketuaTimPenilai },
  rules: { ...rules },
  letters,
  notices: {
    ditolak: pemberitahuan(
      'Perpindahan ditolak',
      'Syarat perpindahan dari jabatan lain tidak terpenuhi (Pasal 15, Pasal 52).',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    'menjadi-ppsk': pemberitahuan(
      'Menjadi PPSK',
      'Keputusan pengangkatan telah terbit dan pelantikan telah dilaksanakan.',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    ...ditunggu('keputusan', 'pejabatPembinaKepegawaian', 'Keputusan pengangkatan'),
    penarikan: penarikan(kePos(pejabatPembinaKepegawaian)),
  },
  mandates,
  matter: satuKasus.pengangkatan,
  settings: {},
  incumbency: pemangkuBaru,
  career: keadaanDitetapkan,
  credits: angkaKreditAwal('Pasal 15 ayat (3)'),
});
