import type { Mandate } from '../../mandates.ts';

const HURUF_B = 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf b';

/** What the regulation demands of every pengajuan sukarela across units, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Surat permohonan disampaikan kepada Pimpinan Unit Organisasi dituju, dengan tembusannya',
    basis: `${HURUF_B} angka 1`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's03',
    what: 'Pimpinan Unit Organisasi dituju menyetujui atau tidak',
    basis: `${HURUF_B} angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's05',
    what: 'Surat permohonan persetujuan diajukan pemohon',
    basis: `${HURUF_B} angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=pemrakarsa.pegawai',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's06',
    what: 'Permohonan persetujuan disampaikan kepada Pejabat Penilai Kinerja',
    basis: `${HURUF_B} angka 2`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's07',
    what: 'Pejabat Penilai Kinerja menyetujui atau tidak',
    basis: `${HURUF_B} angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiPemohon]',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's09-tanda-tangan',
    what: 'Surat Penugasan ditandatangani Pejabat Penilai Kinerja',
    basis: `${HURUF_B} angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiPemohon]',
    before: ['ditugaskan'],
  },
  {
    step: 's10-terima',
    what: 'Pejabat Fungsional dan Pejabat Pelaksana menerima Surat Penugasan',
    basis: `${HURUF_B} angka 4`,
    kind: 'bpmn:UserTask',
    performer: '=penerima.pegawai',
    before: ['ditugaskan'],
  },
];
