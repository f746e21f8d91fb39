import type { Mandate } from '../../mandates.ts';

const LINTAS = 'Lampiran huruf B angka 2 huruf a angka 3)';
const DIKIRIM = ['ditugaskan', 'ditolak-instansi-dituju', 'tidak-tersedia'];
const SEMUA = [...DIKIRIM, 'ditolak-pejabat-yang-berwenang'];

/** What the regulation demands, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Surat permohonan pelibatan ditandatangani Pimpinan Unit Organisasi pemilik kinerja',
    basis: `${LINTAS} huruf a`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanPemilikKinerja]',
    before: SEMUA,
  },
  {
    step: 's03',
    what: 'Permohonan terlebih dahulu dikirimkan kepada Pejabat yang Berwenang dengan tembusan',
    basis: `${LINTAS} huruf a`,
    kind: 'bpmn:SendTask',
    before: SEMUA,
  },
  {
    step: 's04',
    what: 'Pejabat yang Berwenang menyetujui atau tidak',
    basis: `${LINTAS} huruf b`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: SEMUA,
  },
  {
    step: 's06',
    what: 'Surat permohonan antarinstansi ditandatangani Pejabat yang Berwenang',
    basis: `${LINTAS} huruf b`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: DIKIRIM,
  },
  {
    step: 's07',
    what: 'Permohonan dikirimkan kepada Pejabat yang Berwenang instansi yang dituju',
    basis: `${LINTAS} huruf b`,
    kind: 'bpmn:SendTask',
    before: DIKIRIM,
  },
  {
    step: 's08-jawaban',
    what: 'Surat jawaban instansi yang dituju diterima',
    basis: `${LINTAS} huruf e angka i`,
    kind: 'bpmn:IntermediateCatchEvent',
    before: DIKIRIM,
  },
  {
    step: 's10',
    what: 'Tembusan surat penugasan diterima',
    basis: `${LINTAS} huruf e angka iii`,
    kind: 'bpmn:IntermediateCatchEvent',
    before: ['ditugaskan'],
  },
];
