import type { Mandate } from '../../mandates.ts';

const DIANGKAT = ['menjadi-ppsk'];

/** What the regulation demands of a penyesuaian, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Masa penyesuaian, pedoman kebutuhan, dan lowongan diperiksa',
    basis: 'Pasal 16 ayat (2), Pasal 17 ayat (2), Pasal 45, Pasal 57',
    kind: 'bpmn:ServiceTask',
    before: DIANGKAT,
  },
  {
    step: 's03-periksa',
    what: 'Persyaratan pengangkatan diperiksa',
    basis: 'Pasal 16 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: [...DIANGKAT, 'ditolak'],
  },
  {
    step: 's04-periksa',
    what: 'Angka Kredit diberikan menurut Lampiran VI',
    basis: 'Pasal 17 ayat (1), Lampiran VI',
    kind: 'bpmn:ServiceTask',
    before: DIANGKAT,
  },
  {
    step: 's05',
    what: 'Angka Kredit ditetapkan',
    basis: 'Pasal 32',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: DIANGKAT,
  },
  {
    step: 's06-masa',
    what: 'Masa penyesuaian diperiksa sebelum Keputusan disusun',
    basis: 'Pasal 57',
    kind: 'bpmn:ServiceTask',
    before: DIANGKAT,
  },
  {
    step: 's06-periksa',
    what: 'Larangan rangkap jabatan diperiksa',
    basis: 'Pasal 52',
    kind: 'bpmn:ServiceTask',
    before: DIANGKAT,
  },
  {
    step: 's07',
    what: 'Pejabat Pembina Kepegawaian menetapkan pengangkatan',
    basis: 'Pasal 12',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: DIANGKAT,
  },
  {
    step: 's08',
    what: 'PNS dilantik dan diambil sumpah/janji',
    basis: 'Pasal 20 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: DIANGKAT,
  },
];
