import type { Mandate } from '../../mandates.ts';

const B2 = 'Lampiran BAB III angka 2 huruf B angka 2';

/** What the regulation demands of every pengajuan sukarela to another unit, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Permohonan disampaikan melalui Pimpinan Unit Kerja yang bersangkutan',
    basis: 'Pasal 11 ayat (2)',
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-pimpinan-asal', 'ditolak-pimpinan-dituju', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's03',
    what: 'Pimpinan Unit Kerja yang bersangkutan menyetujui atau menolak',
    basis: `${B2} huruf b`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanAsal]',
    before: ['ditugaskan', 'ditolak-pimpinan-asal', 'ditolak-pimpinan-dituju', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's05',
    what: 'Usulan ditandatangani Pimpinan Unit Kerja yang bersangkutan',
    basis: `${B2} huruf c`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanAsal]',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's05-sampaikan',
    what: 'Usulan disampaikan kepada Pimpinan Unit Kerja yang dituju',
    basis: `${B2} huruf c`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's06',
    what: 'Pimpinan Unit Kerja yang dituju menyetujui atau menolak',
    basis: `${B2} huruf d`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's08',
    what: 'Pimpinan Unit Kerja yang dituju berkonsultasi dengan Sekretaris Jenderal',
    basis: `${B2} huruf e`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: ['ditugaskan', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's09',
    what: 'Sekretaris Jenderal menetapkan Keputusan dan menerbitkan Surat Penugasan',
    basis: 'Pasal 11 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan'],
  },
  {
    step: 's09-terbitkan-keputusan',
    what: 'Keputusan Sekretaris Jenderal diterbitkan',
    basis: 'Pasal 11 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's09-terbitkan-surat',
    what: 'Surat Penugasan diterbitkan',
    basis: `${B2} huruf e`,
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's10',
    what: 'Surat Penugasan disampaikan kepada Pimpinan Unit Kerja yang bersangkutan',
    basis: `${B2} huruf f`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's11',
    what: 'Surat Penugasan diserahkan melalui Pimpinan Unit Kerja yang bersangkutan',
    basis: `${B2} huruf f`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanAsal]',
    before: ['ditugaskan'],
  },
];
