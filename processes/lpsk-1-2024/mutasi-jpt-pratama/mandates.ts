import type { Mandate } from '../../mandates.ts';

const PPK = '=[pejabat.pejabatPembinaKepegawaian]';

/** What the regulation demands of every mutasi into a JPT Pratama, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Jabatan yang diisi diperiksa',
    basis: 'Pasal 7 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat', 'seleksi-terbuka'],
  },
  {
    step: 's02-kirim',
    what: 'Pengisian dikoordinasikan dengan Komisi Aparatur Sipil Negara',
    basis: 'Pasal 9 ayat (2)',
    kind: 'bpmn:SendTask',
    before: ['diangkat'],
  },
  {
    step: 's02-periksa',
    what: 'Koordinasi dengan Komisi Aparatur Sipil Negara terbukti',
    basis: 'Pasal 9 ayat (2)',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat'],
  },
  {
    step: 's04',
    what: 'Persyaratan dan syarat mutasi setiap calon diperiksa',
    basis: 'Pasal 8, Pasal 10 ayat (2)',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat', 'seleksi-terbuka'],
  },
  {
    step: 's06',
    what: 'Standar kompetensi Jabatan diperiksa',
    basis: 'Pasal 10 ayat (2) huruf b',
    kind: 'bpmn:ServiceTask',
    before: ['diangkat'],
  },
  {
    step: 's08',
    what: 'Pejabat Pembina Kepegawaian memutuskan',
    basis: 'Pasal 1 angka 22',
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['diangkat'],
  },
  {
    step: 's10',
    what: 'Pejabat Pembina Kepegawaian menandatangani Keputusan',
    basis: 'Pasal 1 angka 22',
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['diangkat'],
  },
  {
    step: 's12',
    what: 'Pengisian beralih ke seleksi terbuka bila tidak ada calon yang sesuai',
    basis: 'Pasal 11',
    kind: 'bpmn:ServiceTask',
    before: ['seleksi-terbuka'],
  },
];
