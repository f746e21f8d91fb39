import type { Mandate } from '../../mandates.ts';

/** What the regulation demands where work of another level is assigned, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-periksa',
    what: 'Penugasan paling jauh satu tingkat di atas atau di bawah jenjang pelaksana',
    basis: 'Pasal 10',
    kind: 'bpmn:ServiceTask',
    before: ['selesai'],
  },
  {
    step: 's03-periksa',
    what: 'Unit kerja tidak memiliki PPSK pada jenjang kegiatan',
    basis: 'Pasal 10',
    kind: 'bpmn:ServiceTask',
    before: ['selesai'],
  },
  {
    step: 's04',
    what: 'Pimpinan unit kerja menugaskan secara tertulis',
    basis: 'Pasal 10',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnitKerja]',
    before: ['selesai'],
  },
  {
    step: 's05',
    what: 'PPSK mendokumentasikan Hasil Kerja',
    basis: 'Pasal 30 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=pelaksana',
    before: ['selesai'],
  },
  {
    step: 's06-periksa',
    what: 'Angka Kredit ditetapkan 80% atau 100%',
    basis: 'Pasal 11 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['selesai'],
  },
];
