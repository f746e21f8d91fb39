import type { Mandate } from '../../mandates.ts';

/** What the regulation demands, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's03',
    what: 'Pimpinan Unit Organisasi memutuskan usul penunjukan',
    basis: 'Lampiran huruf B angka 2 penjelasan huruf d',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnitOrganisasi]',
    before: ['ditolak-pimpinan'],
  },
  {
    step: 's02-kirim',
    what: 'Usul Pejabat Penilai Kinerja/unit kerja disampaikan kepada Pimpinan Unit Organisasi',
    basis: 'Lampiran huruf B angka 2 huruf a angka 1)',
    kind: 'bpmn:SendTask',
    before: ['ditolak-pimpinan'],
  },
  {
    step: ['s06', 's07'],
    what: 'Pimpinan Unit Organisasi menugaskan',
    basis: 'Lampiran huruf B angka 2 huruf a angka 1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnitOrganisasi]',
    before: ['ditugaskan'],
  },
  {
    step: ['s06-terbitkan', 's07-terbitkan'],
    what: 'Surat penugasan atau bukti penugasan tertulis diberikan',
    basis: 'Lampiran huruf B angka 2 alinea 2',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's02-gabung',
    what: 'Pilihan apakah usul masih perlu disampaikan',
    basis: 'Lampiran huruf B angka 2 huruf a angka 1)',
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan'],
  },
];
