import type { Mandate } from '../../mandates.ts';

const L3 = 'Lampiran BAB III angka 3';

/** What the regulation demands of every problem a team brings, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: ['s02', 's03'],
    what: 'Permasalahan dan kendala diputuskan dan/atau ditindaklanjuti',
    basis: `${L3} huruf b angka 3`,
    kind: 'bpmn:UserTask',
    before: ['teratasi', 'ditutup-belum-teratasi'],
  },
  {
    step: 's02',
    what: 'Pimpinan Unit Kerja memutuskan dan/atau menindaklanjuti',
    basis: `${L3} huruf a angka 1 huruf d angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=pejabat.pimpinanPemilikKinerja',
    before: [],
  },
  {
    step: 's03',
    what: 'Pimpinan instansi pemilik kinerja memutuskan dan/atau menindaklanjuti',
    basis: `${L3} huruf c angka 4`,
    kind: 'bpmn:UserTask',
    performer: '=pejabat.pimpinanInstansi',
    before: [],
  },
  {
    step: 's04',
    what: 'Masing-masing Pimpinan Unit Kerja menindaklanjuti sesuai tugas dan fungsinya',
    basis: `${L3} huruf b angka 4`,
    kind: 'bpmn:UserTask',
    performer: '=[pimpinan]',
    before: [],
  },
];
