import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { ketuaTimPenilai, penyelenggaraUji } from '../pejabat-jabatan.ts';
import { dan, ditunggu, kePegawai, pemberitahuan, penarikan } from '../pemberitahuan-jabatan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang, sekretarisJenderal } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { angkaKreditAwal, keadaanDitetapkan, pemangkuBaru, rujukan } from '../usul-jabatan.ts';
import { usulanPromosi } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Promosi dalam Jabatan Fungsional PPSK',
  basis: 'Pasal 18, Pasal 19',
  purpose:
    'Mempromosikan PNS dari kelompok rencana suksesi ke dalam jabatan PPSK, atau PPSK satu jenjang lebih tinggi.',
  starter: kepegawaian,
  facts: usulanPromosi,
  refers: rujukan,
  pejabat: { kepegawaian, sekretarisJenderal, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  orang: { penyelenggaraUji, ketuaTimPenilai },
  rules: { ...rules },
  letters,
  notices: {
    'tidak-dipromosikan': pemberitahuan(
      'Tidak dipromosikan',
      'Kriteria atau persyaratan promosi tidak terpenuhi (Pasal 18, Pasal 19, Pasal 52).',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    dipromosikan: pemberitahuan(
      'Dipromosikan',
      'Keputusan promosi telah terbit dan pelantikan telah dilaksanakan.',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    ...ditunggu('keputusan', 'pejabatPembinaKepegawaian', 'Keputusan promosi'),
    penarikan: penarikan(kePos(pejabatPembinaKepegawaian)),
  },
  mandates,
  matter: satuKasus.pengangkatan,
  settings: {},
  incumbency: pemangkuBaru,
  career: keadaanDitetapkan,
  credits: angkaKreditAwal('Pasal 19 ayat (4)'),
});
