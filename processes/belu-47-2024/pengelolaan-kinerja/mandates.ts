import type { Mandate } from '../../mandates.ts';

/** The four parts of performance management, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-klarifikasi',
    what: 'Ekspektasi ditetapkan dan diklarifikasi dengan pegawai',
    basis: 'Pasal 14 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=pegawai',
    before: ['selesai'],
  },
  {
    step: 's02',
    what: 'Kinerja dipantau dan dibina: pendokumentasian, umpan balik, pengembangan',
    basis: 'Pasal 14 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilai]',
    before: ['selesai'],
  },
  {
    step: 's04',
    what: 'Kinerja dievaluasi',
    basis: 'Pasal 14 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilai]',
    before: ['selesai'],
  },
  {
    step: 's05',
    what: 'Hasil evaluasi ditindaklanjuti',
    basis: 'Pasal 14 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilai]',
    before: ['selesai'],
  },
];
