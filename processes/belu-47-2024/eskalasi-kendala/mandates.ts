import type { Mandate } from '../../mandates.ts';

const P = 'Lampiran BAB II huruf B angka 3 pelaksanaan';

/** What the regulation demands of every problem a team brings, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pimpinan Unit Organisasi memutuskan dan/atau menindaklanjuti permasalahan dan kendala',
    basis: `${P} huruf a angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnit]',
    before: ['teratasi', 'ditutup-belum-teratasi'],
  },
  {
    step: 's04',
    what: 'Masing-masing Pimpinan Unit Organisasi menindaklanjuti sesuai tugas dan fungsinya',
    basis: `${P} huruf b angka 4`,
    kind: 'bpmn:UserTask',
    performer: '=[pimpinan]',
    before: [],
  },
];
