import type { Mandate } from '../../mandates.ts';

const A3 = 'Lampiran BAB III angka 2 huruf A angka 3';

/** What the regulation demands of every request of LPSK to another agency, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Kebutuhan dikonsultasikan dengan Pimpinan Unit Kerja',
    basis: `${A3} huruf a`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan', 'ditolak-instansi', 'tidak-dilanjutkan'],
  },
  {
    step: 's03',
    what: 'Permohonan permintaan tertulis ditandatangani Sekretaris Jenderal',
    basis: `${A3} huruf b`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan', 'ditolak-instansi'],
  },
  {
    step: 's04',
    what: 'Permohonan disampaikan kepada pimpinan instansi yang dituju',
    basis: `${A3} huruf b`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-instansi'],
  },
  {
    step: 's05',
    what: 'Jawaban tertulis pimpinan instansi yang dituju diterima',
    basis: `${A3} huruf c`,
    kind: 'bpmn:IntermediateCatchEvent',
    before: ['ditugaskan', 'ditolak-instansi'],
  },
  {
    step: 's08',
    what: 'Sekretaris Jenderal menetapkan Keputusan dan menerbitkan Surat Penugasan',
    basis: 'Pasal 10 ayat (3)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan'],
  },
  {
    step: 's08-terbitkan-keputusan',
    what: 'Keputusan Sekretaris Jenderal diterbitkan',
    basis: 'Pasal 10 ayat (3)',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's08-terbitkan-surat',
    what: 'Surat Penugasan diterbitkan',
    basis: `${A3} huruf d`,
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's09',
    what: 'Surat Penugasan disampaikan kepada pimpinan instansi yang dituju',
    basis: `${A3} huruf d`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
];
