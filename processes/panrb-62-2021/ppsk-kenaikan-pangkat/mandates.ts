import type { Mandate } from '../../mandates.ts';

/** What the regulation demands where a PPSK rises in pangkat, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-periksa',
    what: 'Angka Kredit Kumulatif diperiksa',
    basis: 'Pasal 36',
    kind: 'bpmn:ServiceTask',
    before: ['pangkat-naik', 'tidak-naik'],
  },
  {
    step: 's04-periksa',
    what: 'Pangkat berikutnya diperiksa terhadap jenjang',
    basis: 'Pasal 5 ayat (3)',
    kind: 'bpmn:ServiceTask',
    before: ['pangkat-naik'],
  },
  {
    step: 's06-periksa',
    what: 'Hasil Kerja Minimal diperiksa',
    basis: 'Pasal 36 ayat (2)',
    kind: 'bpmn:ServiceTask',
    before: ['pangkat-naik'],
  },
  {
    step: 's08',
    what: 'Kenaikan pangkat diputuskan',
    basis: 'Pasal 41',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: ['pangkat-naik'],
  },
  {
    step: 's09-periksa',
    what: 'Kelebihan dihitung dan penunjang ditandai terpakai',
    basis: 'Pasal 37 ayat (3), Pasal 42',
    kind: 'bpmn:ServiceTask',
    before: ['pangkat-naik'],
  },
];
