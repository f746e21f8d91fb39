import type { Mandate } from '../../mandates.ts';

const DIANGKAT = 'diangkat-kembali';

/** What the regulation demands where somebody is appointed again, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Pemberhentian, jenjang terakhir, dan pedoman kebutuhan diperiksa',
    basis: 'Pasal 48 ayat (3), Pasal 45',
    kind: 'bpmn:ServiceTask',
    before: [DIANGKAT],
  },
  {
    step: 's02-periksa',
    what: 'Larangan pengangkatan kembali diperiksa',
    basis: 'Pasal 50 ayat (2)',
    kind: 'bpmn:ServiceTask',
    before: [DIANGKAT, 'tidak-dapat-diangkat-kembali'],
  },
  {
    step: 's03-periksa',
    what: 'Lowongan kebutuhan pada jenjang terakhir diperiksa',
    basis: 'Pasal 48 ayat (3)',
    kind: 'bpmn:ServiceTask',
    before: [DIANGKAT, 'lowongan-tidak-tersedia'],
  },
  {
    step: 's05-hitung',
    what: 'Angka Kredit terakhir yang dimiliki digunakan',
    basis: 'Pasal 48 ayat (4)',
    kind: 'bpmn:ServiceTask',
    before: [DIANGKAT],
  },
  {
    step: 's06',
    what: 'Angka Kredit ditetapkan',
    basis: 'Pasal 32',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: [DIANGKAT],
  },
  {
    step: 's07-periksa',
    what: 'Larangan rangkap jabatan diperiksa',
    basis: 'Pasal 52',
    kind: 'bpmn:ServiceTask',
    before: [DIANGKAT],
  },
  {
    step: 's08',
    what: 'Pejabat Pembina Kepegawaian menetapkan pengangkatan kembali',
    basis: 'Pasal 12',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: [DIANGKAT],
  },
  {
    step: 's09',
    what: 'PNS dilantik dan diambil sumpah/janji',
    basis: 'Pasal 20 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: [DIANGKAT],
  },
];
