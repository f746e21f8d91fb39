import type { Mandate } from '../../mandates.ts';

/** What the regulation demands of every permohonan pelibatan, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-tanda-tangan',
    what: 'Permohonan pelibatan ditandatangani Pimpinan Unit Kerja pengusul',
    basis: 'Pasal 10 ayat (2)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanPengusul]',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju'],
  },
  {
    step: 's03',
    what: 'Permohonan disampaikan kepada Pimpinan Unit Kerja yang dituju',
    basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf a',
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju'],
  },
  {
    step: 's04',
    what: 'Pimpinan Unit Kerja yang dituju menyetujui atau menolak',
    basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's07',
    what: 'Pimpinan Unit Kerja pengusul mengajukan usulan kepada Sekretaris Jenderal',
    basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf c',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanPengusul]',
    before: ['ditugaskan', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's09',
    what: 'Sekretaris Jenderal menetapkan Keputusan dan menerbitkan Surat Penugasan',
    basis: 'Pasal 10 ayat (3)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan'],
  },
  {
    step: 's09-terbitkan-keputusan',
    what: 'Keputusan Sekretaris Jenderal diterbitkan',
    basis: 'Pasal 10 ayat (3)',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's09-terbitkan-surat',
    what: 'Surat Penugasan diterbitkan',
    basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf c',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
];
