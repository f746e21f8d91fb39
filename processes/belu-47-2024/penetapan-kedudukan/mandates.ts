import type { Mandate } from '../../mandates.ts';

/** What the regulation demands where a kedudukan is set, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Struktur organisasi dan Pejabat Penilai Kinerja diperiksa',
    basis: 'Pasal 7 ayat (1) dan (2)',
    kind: 'bpmn:ServiceTask',
    before: ['ditetapkan'],
  },
  {
    step: 's03',
    what: 'Pejabat Pembina Kepegawaian memutuskan kedudukan',
    basis: 'Pasal 7 ayat (4)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: ['ditetapkan', 'tidak-ditetapkan'],
  },
  {
    step: 's04-tanda-tangan',
    what: 'Penetapan kedudukan ditandatangani Pejabat Pembina Kepegawaian',
    basis: 'Lampiran BAB II huruf B angka 1 huruf d',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: ['ditetapkan'],
  },
];
