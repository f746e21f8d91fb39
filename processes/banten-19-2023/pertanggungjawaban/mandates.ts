import type { Mandate } from '../../mandates.ts';

const TUGAS_KETUA = 'Lampiran huruf B angka 3 tanggung jawab huruf c';

/** What the regulation demands of every report, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Anggota tim melaporkan pelaksanaan tugas kepada Ketua Tim',
    basis: 'Pasal 14 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=anggota',
    before: [],
  },
  {
    step: ['s03', 's05'],
    what: 'Ketua Tim melaporkan pelaksanaan tugas tim kerja, atau pegawai melaporkan pelaksanaan tugasnya',
    basis: 'Pasal 14 ayat (2)',
    kind: 'bpmn:UserTask',
    performer: '=pemrakarsa.pegawai',
    before: ['diterima'],
  },
  {
    step: ['s03-sampaikan', 's07-sampaikan'],
    what: 'Laporan disampaikan kepada Pejabat Pemilik Kinerja, atau kepada Pimpinan Unit Organisasi',
    basis: 'Pasal 14 ayat (2)',
    kind: 'bpmn:SendTask',
    before: ['diterima'],
  },
  {
    step: 's06',
    what: 'Laporan individu melalui Pejabat Penilai Kinerja',
    basis: 'Pasal 14 ayat (3)',
    kind: 'bpmn:UserTask',
    performer: '=pejabat.penilaiKinerja',
    before: [],
  },
  {
    step: 's08',
    what: 'Evaluasi anggota tim disampaikan kepada Pejabat Penilai Kinerja dan/atau Pimpinan Unit Organisasi',
    basis: `${TUGAS_KETUA} angka 7`,
    kind: 'bpmn:SendTask',
    before: [],
  },
];
