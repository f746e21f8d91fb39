import type { Mandate } from '../../mandates.ts';

const HURUF_A = 'Lampiran BAB II huruf B angka 2 Pengajuan Sukarela huruf a';

/** What the regulation demands of every pengajuan sukarela within a unit, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pimpinan Unit Organisasi menyetujui atau tidak',
    basis: `${HURUF_A} angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnit]',
    before: ['ditugaskan', 'ditolak-pimpinan-unit'],
  },
  {
    step: 's04-tanda-tangan',
    what: 'Pimpinan Unit Organisasi menugaskan',
    basis: `${HURUF_A} angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnit]',
    before: ['ditugaskan'],
  },
  {
    step: 's04-terbitkan',
    what: 'Surat Penugasan diterbitkan',
    basis: 'Lampiran BAB II huruf B angka 2 alinea 2',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's05-terima',
    what: 'Pejabat Fungsional dan Pejabat Pelaksana menerima Surat Penugasan',
    basis: `${HURUF_A} angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=penerima.pegawai',
    before: ['ditugaskan'],
  },
];
