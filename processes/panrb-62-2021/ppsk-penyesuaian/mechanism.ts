import { defineMechanism } from '../../mechanism.ts';
import { kePejabat, kePos } from '../../notices.ts';
import { textOf } from '../../read.ts';
import { dan, ditunggu, kePegawai, pemberitahuan, penarikan } from '../pemberitahuan-jabatan.ts';
import { kepegawaian, pejabatPembinaKepegawaian, pejabatYangBerwenang, sekretarisJenderal } from '../ppsk.ts';
import * as satuKasus from '../satu-kasus.ts';
import { angkaKreditAwal, keadaanBaru, pemangkuBaru, rujukan } from '../usul-jabatan.ts';
import { usulanPenyesuaian } from './facts.ts';
import { letters } from './letters.ts';
import { mandates } from './mandates.ts';
import { angkaKredit, uraianNilai } from './penyesuaian.ts';
import * as rules from './rules.ts';

export default defineMechanism({
  title: 'Penyesuaian (inpassing) ke dalam Jabatan Fungsional PPSK',
  basis: 'Pasal 16, Pasal 17, Pasal 57',
  purpose:
    'Mengangkat PNS menjadi PPSK melalui penyesuaian sampai dengan 14 Desember 2023, dengan Angka Kredit menurut Lampiran VI.',
  starter: kepegawaian,
  facts: usulanPenyesuaian,
  refers: (variables) => ({
    ...rujukan(variables),
    bukuAngkaKredit: [textOf(variables['pegawai'])].filter((id) => id !== ''),
  }),
  pejabat: { kepegawaian, sekretarisJenderal, pejabatYangBerwenang, pejabatPembinaKepegawaian },
  rules: { ...rules },
  letters,
  notices: {
    ditolak: pemberitahuan(
      'Penyesuaian ditolak',
      'Syarat pengangkatan melalui penyesuaian tidak terpenuhi (Pasal 16, Pasal 17, Pasal 52).',
      dan(kePegawai, kePejabat('kepegawaian')),
    ),
    'masa-berakhir': pemberitahuan(
      'Masa penyesuaian berakhir',
      'Masa penyesuaian berakhir pada 14 Desember 2023 sebelum Keputusan ditetapkan (Pasal 57); kasus ditutup.',
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
  career: keadaanBaru,
  credits: angkaKreditAwal('Pasal 17 ayat (1)', angkaKredit, uraianNilai),
});
