import type { Mandate } from '../../mandates.ts';

/** What the regulation demands where a Tim Penilai is set, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-periksa',
    what: 'Susunan keanggotaan Tim Penilai diperiksa',
    basis: 'Pasal 34 ayat (1), (2), (3), (4), (5) dan (6)',
    kind: 'bpmn:ServiceTask',
    before: ['ditetapkan'],
  },
  {
    step: 's03-periksa',
    what: 'Syarat untuk menjadi anggota Tim Penilai diperiksa',
    basis: 'Pasal 34 ayat (7)',
    kind: 'bpmn:ServiceTask',
    before: ['ditetapkan'],
  },
  {
    step: 's04',
    what: 'Pejabat pimpinan tinggi madya menetapkan pembentukan dan susunan anggota Tim Penilai',
    basis: 'Pasal 34 ayat (9)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditetapkan'],
  },
];
