import type { Mandate } from '../../mandates.ts';

/** What the regulation demands, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pimpinan Unit Organisasi menyetujui atau menolak',
    basis: 'Lampiran huruf B angka 2 huruf b huruf a angka 2',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnitOrganisasi]',
    before: ['ditugaskan', 'ditolak-pimpinan'],
  },
  {
    step: 's04',
    what: 'Pimpinan Unit Organisasi menugaskan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf a angka 2',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnitOrganisasi]',
    before: ['ditugaskan'],
  },
  {
    step: 's04-terbitkan',
    what: 'Surat penugasan diterbitkan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf a angka 3',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's06',
    what: 'Pejabat Fungsional atau pelaksana menerima surat penugasan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf a angka 3',
    kind: 'bpmn:UserTask',
    performer: '=penerima.pegawai',
    before: ['ditugaskan'],
  },
];
