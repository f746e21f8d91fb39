import type { Mandate } from '../../mandates.ts';

const PPK = '=[pejabat.pejabatPembinaKepegawaian]';

/** What the regulation demands of every seleksi terbuka, however the diagram is edited; its procedure is in other rules (Pasal 12 ayat (2)). */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Jabatan yang diisi diperiksa',
    basis: 'Pasal 7 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat', 'tidak-terisi'],
  },
  {
    step: 's02-kirim',
    what: 'Pengisian dikoordinasikan dengan Komisi Aparatur Sipil Negara',
    basis: 'Pasal 9 ayat (2)',
    kind: 'bpmn:SendTask',
    before: ['diangkat', 'tidak-terisi'],
  },
  {
    step: 's02-periksa',
    what: 'Koordinasi dengan Komisi Aparatur Sipil Negara terbukti',
    basis: 'Pasal 9 ayat (2)',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat'],
  },
  {
    step: 's05',
    what: 'Persyaratan setiap pelamar diperiksa',
    basis: 'Pasal 8',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat', 'tidak-terisi'],
  },
  {
    step: 's06-periksa',
    what: 'Kompetensi pelamar terhadap standar Kompetensi Jabatan diperiksa',
    basis: 'Pasal 8 huruf c',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat'],
  },
  {
    step: 's07',
    what: 'Pejabat Pembina Kepegawaian memutuskan',
    basis: 'Pasal 1 angka 22',
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['diangkat'],
  },
  {
    step: 's08',
    what: 'Pejabat Pembina Kepegawaian menandatangani Keputusan',
    basis: 'Pasal 1 angka 22',
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['diangkat'],
  },
];
