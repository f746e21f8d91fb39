import type { Mandate } from '../../mandates.ts';

/** What the regulation demands where the group of a year is set, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's03-periksa',
    what: 'Syarat setiap calon diperiksa',
    basis: 'Pasal 16 ayat (2)',
    kind: 'bpmn:ServiceTask',
    before: ['diumumkan'],
  },
  {
    step: 's05',
    what: 'Keputusan ditetapkan Pejabat Pembina Kepegawaian',
    basis: 'Pasal 16 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: ['diumumkan'],
  },
  {
    step: 's06',
    what: 'Kelompok rencana suksesi diumumkan melalui Sistem Informasi ASN oleh pengelolanya',
    basis: 'Pasal 16 ayat (1), Pasal 16 ayat (3)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.kepegawaian]',
    before: ['diumumkan'],
  },
];
