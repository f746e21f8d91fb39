import type { Mandate } from '../mandates.ts';
import type { Citation } from '../rule.ts';

/** End states and articles of a way into the post that leads through test and credits. */
export interface Jalan {
  readonly diangkat: string;
  readonly ditolak: string;
  readonly persyaratan: Citation;
  readonly uji: Citation;
  readonly penilaian: Citation;
  readonly penetapanAk: Citation;
}

/** What the regulation demands of perpindahan and promosi alike, however their diagrams are edited. */
export const wajibMelaluiAngkaKredit = (jalan: Jalan): readonly Mandate[] => [
  {
    step: 's01-periksa',
    what: 'Pedoman kebutuhan dan lowongan diperiksa',
    basis: 'Pasal 45',
    kind: 'bpmn:ServiceTask',
    before: [jalan.diangkat],
  },
  {
    step: 's03-periksa',
    what: 'Persyaratan pengangkatan diperiksa',
    basis: jalan.persyaratan,
    kind: 'bpmn:ServiceTask',
    before: [jalan.diangkat, jalan.ditolak],
  },
  {
    step: 's04',
    what: 'Uji Kompetensi diselenggarakan',
    basis: jalan.uji,
    kind: 'bpmn:UserTask',
    performer: '=orang.penyelenggaraUji[1]',
    before: [jalan.diangkat],
  },
  {
    step: 's04-periksa',
    what: 'Hasil Uji Kompetensi diperiksa',
    basis: jalan.uji,
    kind: 'bpmn:ServiceTask',
    before: [jalan.diangkat],
  },
  {
    step: 's05',
    what: 'Tim Penilai menilai Angka Kredit',
    basis: jalan.penilaian,
    kind: 'bpmn:UserTask',
    performer: '=orang.ketuaTimPenilai[1]',
    before: [jalan.diangkat],
  },
  {
    step: 's06',
    what: 'Angka Kredit ditetapkan',
    basis: jalan.penetapanAk,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: [jalan.diangkat],
  },
  {
    step: 's07-periksa',
    what: 'Larangan rangkap jabatan diperiksa',
    basis: 'Pasal 52',
    kind: 'bpmn:ServiceTask',
    before: [jalan.diangkat],
  },
  {
    step: 's08',
    what: 'Pejabat Pembina Kepegawaian menetapkan pengangkatan',
    basis: 'Pasal 12',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: [jalan.diangkat],
  },
  {
    step: 's09',
    what: 'PNS dilantik dan diambil sumpah/janji',
    basis: 'Pasal 20 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: [jalan.diangkat],
  },
];
