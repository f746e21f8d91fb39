import type { Mandate } from '../../mandates.ts';

const L4 = 'Lampiran BAB III angka 4';

/** What the regulation demands of every report, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Anggota tim melapor kepada ketua tim',
    basis: `${L4} huruf b angka 1`,
    kind: 'bpmn:UserTask',
    performer: '=anggota',
    before: [],
  },
  {
    step: ['s03', 's04'],
    what: 'Ketua tim mengompilasi dan menganalisis capaian, atau pelaksana tugas individu melapor',
    basis: `${L4} huruf b angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=pemrakarsa.pegawai',
    before: ['diterima'],
  },
  {
    step: 's05',
    what: 'Laporan diterima Atasan: Pimpinan Unit Kerja atau Administrator',
    basis: 'Pasal 12 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penerimaLaporan]',
    before: ['diterima'],
  },
  {
    step: 's06',
    what: 'Laporan disampaikan kepada Sekretaris Jenderal',
    basis: 'Pasal 13',
    kind: 'bpmn:SendTask',
    before: ['diterima'],
  },
];
