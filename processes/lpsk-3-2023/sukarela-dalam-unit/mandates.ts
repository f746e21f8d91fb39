import type { Mandate } from '../../mandates.ts';

const B1 = 'Lampiran BAB III angka 2 huruf B angka 1';

/** What the regulation demands of every pengajuan sukarela within a unit, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Permohonan disampaikan kepada Pimpinan Unit Kerja',
    basis: `${B1} huruf a`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-pimpinan-unit'],
  },
  {
    step: 's03',
    what: 'Pimpinan Unit Kerja menyetujui atau menolak',
    basis: `${B1} huruf b`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnit]',
    before: ['ditugaskan', 'ditolak-pimpinan-unit'],
  },
  {
    step: 's06',
    what: 'Surat Penugasan ditandatangani Pimpinan Unit Kerja',
    basis: `${B1} huruf c`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnit]',
    before: ['ditugaskan'],
  },
  {
    step: 's06-terbitkan',
    what: 'Surat Penugasan diterbitkan',
    basis: `${B1} huruf c`,
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    // Body and Lampiran contradict each other; the setting keputusanDalamUnit chooses, and the place of the choice must stay.
    step: 's07-pilihan',
    what: 'Pilihan apakah Keputusan Sekretaris Jenderal diperlukan',
    basis: 'Pasal 11 ayat (1)',
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan'],
  },
  {
    step: 's07',
    what: 'Sekretaris Jenderal menetapkan Keputusan',
    basis: 'Pasal 11 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: [],
  },
  {
    step: 's08',
    what: 'Surat Penugasan diteruskan kepada Pejabat Fungsional atau Pelaksana',
    basis: `${B1} huruf c`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's09-periksa',
    what: 'Dasar penetapan diperiksa sebelum penugasan dicatat',
    basis: 'Pasal 11 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
];
