import type { Mandate } from '../../mandates.ts';

/** What the regulation demands when the Sekretaris Jenderal asks for a report, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Permintaan laporan disampaikan',
    basis: 'Pasal 12 ayat (3)',
    kind: 'bpmn:SendTask',
    before: ['terjawab'],
  },
  {
    step: 's03',
    what: 'Ketua tim dan/atau Pejabat Fungsional atau Pelaksana melapor',
    basis: 'Pasal 12 ayat (3)',
    kind: 'bpmn:UserTask',
    performer: '=pelapor',
    before: ['terjawab'],
  },
  {
    step: 's04-sampaikan',
    what: 'Laporan disampaikan kepada Sekretaris Jenderal',
    basis: 'Pasal 12 ayat (3)',
    kind: 'bpmn:SendTask',
    before: ['terjawab'],
  },
];
