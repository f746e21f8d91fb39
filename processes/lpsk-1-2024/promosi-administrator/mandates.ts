import type { Mandate } from '../../mandates.ts';

const PPK = '=[pejabat.pejabatPembinaKepegawaian]';

/** What the regulation demands of a promotion, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's07-periksa',
    what: 'Persyaratan setiap calon diperiksa',
    basis: 'Pasal 13, Pasal 15 ayat (2), Pasal 15 ayat (4)',
    kind: 'bpmn:ServiceTask',
    before: ['dipromosikan'],
  },
  {
    step: 's08',
    what: 'Tim Penilai Kinerja memberi pertimbangan',
    basis: 'Pasal 17 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.timPenilaiKinerja]',
    before: ['dipromosikan'],
  },
  {
    step: 's09-periksa',
    what: 'Kompetensi menurut evaluasi Tim Penilai Kinerja diperiksa',
    basis: 'Pasal 13 huruf f',
    kind: 'bpmn:ServiceTask',
    before: ['dipromosikan'],
  },
  {
    step: 's11',
    what: 'Keputusan ditandatangani Pejabat Pembina Kepegawaian',
    basis: 'Pasal 17 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['dipromosikan'],
  },
];
