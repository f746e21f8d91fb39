import type { Mandate } from '../../mandates.ts';

const L3 = 'Lampiran huruf B angka 3';
const AKHIR = ['teratasi', 'ditutup-belum-teratasi'];

/** What the regulation demands of every problem a team brings, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-sampaikan',
    what: 'Permasalahan dan kendala disampaikan kepada Pimpinan Unit Organisasi pemilik kinerja',
    basis: `${L3} huruf b angka 3`,
    kind: 'bpmn:SendTask',
    before: AKHIR,
  },
  {
    step: 's02',
    what: 'Pimpinan Unit Organisasi pemilik kinerja memutuskan dan/atau menindaklanjuti',
    basis: `${L3} huruf a tim kerja huruf c`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanPemilikKinerja]',
    before: AKHIR,
  },
  {
    step: 's04',
    what: 'Masing-masing Pimpinan Unit Organisasi menindaklanjuti sesuai tugas dan fungsinya',
    basis: `${L3} huruf b angka 4`,
    kind: 'bpmn:UserTask',
    performer: '=[pimpinan]',
    before: [],
  },
];
