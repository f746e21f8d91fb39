import type { Mandate } from '../../mandates.ts';

/** What the regulation demands, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pimpinan Unit Organisasi memutuskan kedudukan',
    basis: 'Lampiran huruf B angka 1 huruf d',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnitOrganisasi]',
    before: ['ditetapkan', 'tidak-ditetapkan'],
  },
  {
    step: 's03',
    what: 'Pimpinan Unit Organisasi menetapkan kedudukan',
    basis: 'Lampiran huruf B angka 1 huruf d',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanUnitOrganisasi]',
    before: ['ditetapkan'],
  },
  {
    step: 's03-terbitkan',
    what: 'Penetapan diterbitkan',
    basis: 'Lampiran huruf B angka 1 huruf d',
    kind: 'bpmn:ServiceTask',
    before: ['ditetapkan'],
  },
  {
    step: 's01-periksa',
    what: 'Kedudukan diperiksa menurut struktur dan atasan langsung',
    basis: 'Lampiran huruf B angka 1 huruf c',
    kind: 'bpmn:ServiceTask',
    before: ['ditetapkan'],
  },
];
