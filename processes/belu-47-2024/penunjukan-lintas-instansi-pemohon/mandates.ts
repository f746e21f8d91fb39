import type { Mandate } from '../../mandates.ts';

const HURUF_C = 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c';
const SEMUA = ['ditugaskan', 'ditolak-instansi-dituju', 'tidak-tersedia'];

/** What the regulation demands of every permohonan pelibatan to another agency, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-tanda-tangan',
    what: 'Surat permohonan pelibatan ditandatangani Pimpinan Unit Organisasi pemilik kinerja',
    basis: `${HURUF_C} angka 1`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanPemohon]',
    before: [...SEMUA, 'ditolak-pejabat-yang-berwenang'],
  },
  {
    step: 's03',
    what: 'Permohonan dikirimkan terlebih dahulu kepada Pejabat yang Berwenang',
    basis: `${HURUF_C} angka 1`,
    kind: 'bpmn:SendTask',
    before: [...SEMUA, 'ditolak-pejabat-yang-berwenang'],
  },
  {
    step: 's04',
    what: 'Pejabat yang Berwenang menyetujui atau tidak',
    basis: `${HURUF_C} angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: [...SEMUA, 'ditolak-pejabat-yang-berwenang'],
  },
  {
    step: 's06-tanda-tangan',
    what: 'Surat permohonan antarinstansi ditandatangani Pejabat yang Berwenang',
    basis: `${HURUF_C} angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: SEMUA,
  },
  {
    step: 's07',
    what: 'Permohonan dikirimkan kepada Pejabat yang Berwenang instansi yang dituju',
    basis: `${HURUF_C} angka 2`,
    kind: 'bpmn:SendTask',
    before: SEMUA,
  },
  {
    step: 's08-jawaban',
    what: 'Surat jawaban instansi yang dituju diterima',
    basis: `${HURUF_C} angka 5 huruf a`,
    kind: 'bpmn:IntermediateCatchEvent',
    before: SEMUA,
  },
  {
    step: 's10',
    what: 'Tembusan Surat Penugasan diterima',
    basis: `${HURUF_C} angka 5 huruf c`,
    kind: 'bpmn:IntermediateCatchEvent',
    before: ['ditugaskan'],
  },
];
