import type { Mandate } from '../../mandates.ts';

/** What the regulation demands where a report is asked for at any time, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Permintaan laporan disampaikan kepada ketua tim dan/atau anggota tim kerja',
    basis: 'Pasal 13 ayat (3)',
    kind: 'bpmn:SendTask',
    before: ['diterima'],
  },
  {
    step: 's03',
    what: 'Ketua tim dan/atau anggota tim kerja menyampaikan laporan',
    basis: 'Pasal 13 ayat (3)',
    kind: 'bpmn:UserTask',
    performer: '=penerima.pegawai',
    before: ['diterima'],
  },
];
