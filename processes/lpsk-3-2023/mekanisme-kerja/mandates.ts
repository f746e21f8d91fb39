import type { Mandate } from '../../mandates.ts';

const A = 'Lampiran BAB III huruf A';
const B = 'Lampiran BAB III huruf B';
const C = 'Lampiran BAB III huruf C';
const SELESAI = ['selesai'];
const PIMPINAN = '=[pejabat.pimpinanUnit]';
const SEKJEN = '=[pejabat.sekretarisJenderal]';

/** What the regulation demands of planning, execution and evaluation, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's03',
    what: 'Target, arahan, dan ekspektasi disampaikan kepada Pimpinan Unit Kerja dan Administrator',
    basis: `${A} angka 2`,
    kind: 'bpmn:SendTask',
    before: SELESAI,
  },
  {
    step: 's04',
    what: 'Pimpinan Unit Kerja memberi arahan dan mengusulkan kegiatan',
    basis: `${A} angka 1`,
    kind: 'bpmn:UserTask',
    performer: PIMPINAN,
    before: SELESAI,
  },
  {
    step: 's09',
    what: 'Rencana kegiatan dan anggaran disusun bersama Sekretaris Jenderal',
    basis: `${A} angka 3`,
    kind: 'bpmn:UserTask',
    performer: SEKJEN,
    before: SELESAI,
  },
  {
    step: 's10',
    what: 'Rincian pelaksanaan kegiatan disusun',
    basis: `${B} angka 1`,
    kind: 'bpmn:UserTask',
    performer: '=pelaksana',
    before: SELESAI,
  },
  {
    step: 's13',
    what: 'Hasil pelaksanaan kegiatan disampaikan',
    basis: `${B} angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=pelaksana',
    // It runs beside the dialog kinerja; s14, after both, is on every way.
    before: [],
  },
  {
    step: 's14',
    what: 'Pimpinan Unit Kerja menerima hasil pelaksanaan kegiatan',
    basis: `${C} alinea terakhir`,
    kind: 'bpmn:UserTask',
    performer: PIMPINAN,
    before: SELESAI,
  },
  {
    step: 's15',
    what: 'Hasil yang sesuai target disampaikan kepada Sekretaris Jenderal',
    basis: `${B} angka 3`,
    kind: 'bpmn:SendTask',
    before: SELESAI,
  },
  {
    step: 's16',
    what: 'Pelaksanaan kinerja dievaluasi',
    basis: `${C} angka 1`,
    kind: 'bpmn:UserTask',
    before: SELESAI,
  },
  {
    step: 's17',
    what: 'Sekretaris Jenderal meninjau hasil evaluasi',
    basis: `${C} angka 2`,
    kind: 'bpmn:UserTask',
    performer: SEKJEN,
    before: SELESAI,
  },
  {
    step: 's18',
    what: 'Hasil peninjauan disampaikan kepada Pimpinan Unit Kerja',
    basis: `${C} angka 3`,
    kind: 'bpmn:SendTask',
    before: SELESAI,
  },
  {
    step: 's19',
    what: 'Pimpinan Unit Kerja menyatakan hasilnya sesuai dengan target yang diharapkan',
    basis: `${C} alinea terakhir`,
    kind: 'bpmn:UserTask',
    performer: PIMPINAN,
    before: SELESAI,
  },
];
