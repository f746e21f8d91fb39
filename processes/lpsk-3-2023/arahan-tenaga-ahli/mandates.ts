import type { Mandate } from '../../mandates.ts';

/** What the regulation demands between Tenaga Ahli and officials, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-minta',
    what: 'Pejabat Fungsional dan Pelaksana meminta arahan dan/atau pertimbangan',
    basis: 'Pasal 7 ayat (2)',
    kind: 'bpmn:SendTask',
    before: ['terjawab'],
  },
  {
    step: 's02',
    what: 'Tenaga Ahli memberi arahan dan/atau pertimbangan substansi dan teknis',
    basis: 'Pasal 7 ayat (2)',
    kind: 'bpmn:UserTask',
    performer: '=pejabat.tenagaAhli',
    before: ['terjawab'],
  },
  {
    step: 's04',
    what: 'Pengendalian teknis disampaikan langsung kepada Pejabat Fungsional atau Pelaksana',
    basis: 'Pasal 7 ayat (3)',
    kind: 'bpmn:SendTask',
    before: ['ditindaklanjuti'],
  },
];
