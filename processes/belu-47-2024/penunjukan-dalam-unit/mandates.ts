import type { Mandate } from '../../mandates.ts';

/** What the regulation demands of every penunjukan within a unit, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    // A team needs the Keputusan; the place where this is decided must stay.
    step: 's02-gerbang',
    what: 'Pilihan antara penugasan individu dan tim kerja',
    basis: 'Pasal 10 ayat (4)',
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan'],
  },
  {
    step: 's02',
    what: 'Kepala Perangkat Daerah menetapkan Keputusan tim kerja',
    basis: 'Pasal 10 ayat (4)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.kepalaPerangkatDaerah]',
    before: [],
  },
  {
    step: 's02-terbitkan',
    what: 'Keputusan tim kerja diterbitkan',
    basis: 'Pasal 10 ayat (4)',
    kind: 'bpmn:ServiceTask',
    before: [],
  },
  {
    step: 's03-tanda-tangan',
    what: 'Penugasan ditetapkan Pimpinan Unit Organisasi atau Pejabat Penilai Kinerja',
    basis: 'Pasal 9 ayat (4)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penetap]',
    before: ['ditugaskan'],
  },
  {
    step: 's03-terbitkan',
    what: 'Surat Penugasan diterbitkan',
    basis: 'Lampiran BAB II huruf B angka 2 alinea 2',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's04',
    what: 'Surat Penugasan diberikan kepada yang ditugaskan',
    basis: 'Lampiran BAB II huruf B angka 2 alinea 2',
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
];
