import type { Mandate } from '../../mandates.ts';

/** What the regulation demands of a move into another post, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pejabat Pembina Kepegawaian memutuskan persetujuan pemindahan',
    basis: 'Pasal 51',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: ['pindah', 'ditolak'],
  },
  {
    step: 's03-periksa',
    what: 'Persetujuan diperiksa sebelum pemindahan ditetapkan',
    basis: 'Pasal 51',
    kind: 'bpmn:ServiceTask',
    before: ['pindah'],
  },
];
