import type { Mandate } from '../../mandates.ts';

const A4 = 'Lampiran BAB III angka 2 huruf A angka 4';

/** What the regulation demands when another agency asks for people of LPSK, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's03',
    what: 'Sekretaris Jenderal berkonsultasi dengan Pimpinan Unit Kerja yang berkaitan',
    basis: `${A4} huruf b`,
    kind: 'bpmn:UserTask',
    performer: '=[pimpinan]',
    before: ['ditugaskan', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's04',
    what: 'Sekretaris Jenderal menyetujui atau menolak permintaan',
    basis: `${A4} huruf c`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's06',
    what: 'Jawaban tertulis ditandatangani Sekretaris Jenderal',
    basis: `${A4} huruf d`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's07',
    what: 'Jawaban disampaikan kepada instansi yang meminta',
    basis: `${A4} huruf d`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-sekretaris-jenderal'],
  },
  {
    step: 's08',
    what: 'Sekretaris Jenderal menetapkan Keputusan dan menerbitkan Surat Penugasan',
    basis: 'Pasal 10 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisJenderal]',
    before: ['ditugaskan'],
  },
  {
    step: 's08-terbitkan-keputusan',
    what: 'Keputusan Sekretaris Jenderal diterbitkan',
    basis: 'Pasal 10 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's08-terbitkan-surat',
    what: 'Surat Penugasan diterbitkan',
    basis: `${A4} huruf e`,
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's09',
    what: 'Pimpinan Unit Kerja menyampaikan Surat Penugasan dan surat permintaan',
    basis: `${A4} huruf f`,
    kind: 'bpmn:UserTask',
    performer: '=[pimpinan]',
    before: ['ditugaskan'],
  },
];
