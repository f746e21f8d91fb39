import type { Mandate } from '../../mandates.ts';

/** What the regulation demands when a report is asked for at any time, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Permintaan laporan disampaikan kepada ketua tim dan/atau anggota tim kerja',
    basis: 'Pasal 14 ayat (4)',
    kind: 'bpmn:SendTask',
    before: ['terjawab'],
  },
  {
    step: 's03',
    what: 'Ketua tim dan/atau anggota tim kerja melapor',
    basis: 'Pasal 14 ayat (4)',
    kind: 'bpmn:UserTask',
    performer: '=pelapor',
    before: ['terjawab'],
  },
  {
    step: 's04-sampaikan',
    what: 'Laporan disampaikan kepada Pejabat Pemilik Kinerja',
    basis: 'Pasal 14 ayat (4)',
    kind: 'bpmn:SendTask',
    before: ['terjawab'],
  },
];
