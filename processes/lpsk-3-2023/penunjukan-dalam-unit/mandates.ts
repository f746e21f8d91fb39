import type { Mandate } from '../../mandates.ts';

/** What the regulation demands of every penunjukan within a unit, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: ['s03', 's04'],
    what: 'Surat Penugasan ditandatangani Pimpinan Unit Kerja',
    basis: 'Lampiran BAB III angka 2 huruf A angka 1 huruf c dan d',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnit]',
    before: ['ditugaskan'],
  },
  {
    step: ['s03-terbitkan', 's04-terbitkan'],
    what: 'Surat Penugasan diterbitkan',
    basis: 'Lampiran BAB III angka 2 huruf A angka 1 huruf c dan d',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    // Body and Lampiran contradict each other; the setting keputusanDalamUnit chooses, and the place of the choice must stay.
    step: 's05',
    what: 'Pilihan apakah Keputusan Sekretaris Jenderal diperlukan',
    basis: 'Pasal 10 ayat (1)',
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan'],
  },
  {
    step: 's06',
    what: 'Sekretaris Jenderal menetapkan Keputusan',
    basis: 'Pasal 10 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: [],
  },
  {
    step: 's08-periksa',
    what: 'Dasar penetapan diperiksa sebelum penugasan dicatat',
    basis: 'Pasal 10 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
];
