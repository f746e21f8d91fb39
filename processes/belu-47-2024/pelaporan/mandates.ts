import type { Mandate } from '../../mandates.ts';

/** What the regulation demands of every report, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Anggota tim kerja melaporkan pelaksanaan tugas kepada ketua tim',
    basis: 'Pasal 13 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=anggota',
    before: [],
  },
  {
    step: ['s03', 's04'],
    what: 'Ketua tim melaporkan pelaksanaan tugas tim kerja, atau pegawai melaporkan pelaksanaan tugasnya',
    basis: 'Pasal 13 ayat (2)',
    kind: 'bpmn:UserTask',
    performer: '=pemrakarsa.pegawai',
    before: ['diterima'],
  },
  {
    step: 's05-sampaikan',
    what: 'Laporan disampaikan kepada pimpinan Unit Organisasi',
    basis: 'Pasal 12',
    kind: 'bpmn:SendTask',
    before: ['diterima'],
  },
  {
    step: 's06',
    what: 'Hasil kinerja anggota tim dilaporkan kepada Pejabat Penilai Kinerja dan pimpinan Unit Organisasi',
    basis: 'Lampiran BAB II huruf B angka 3 tanggung jawab huruf c',
    kind: 'bpmn:SendTask',
    before: [],
  },
];
