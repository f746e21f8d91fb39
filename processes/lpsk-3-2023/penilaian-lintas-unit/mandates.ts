import type { Mandate } from '../../mandates.ts';

const P14 = 'Pasal 14 ayat (2)';

/** What the regulation demands of an appraisal across units, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pemilik kinerja memberikan penilaian pelaksanaan tugas',
    basis: P14,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pemilikKinerja]',
    before: ['disampaikan'],
  },
  {
    step: 's03',
    what: 'Penilaian disampaikan kepada Pimpinan Unit Kerja tempat pegawai bertugas',
    basis: P14,
    kind: 'bpmn:SendTask',
    before: ['disampaikan'],
  },
];
