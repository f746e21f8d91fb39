import type { Mandate } from '../../mandates.ts';

/** What the regulation demands wherever a team is formed, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Susunan ketua dan anggota diperiksa',
    basis: 'Pasal 10 ayat (1) dan (2)',
    kind: 'bpmn:ServiceTask',
    before: ['terbentuk'],
  },
  {
    step: 's02',
    what: 'Kepala Perangkat Daerah menetapkan Keputusan tim kerja',
    basis: 'Pasal 10 ayat (4)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.kepalaPerangkatDaerah]',
    before: ['terbentuk', 'ditolak-kepala-perangkat-daerah'],
  },
  {
    step: 's02-terbitkan',
    what: 'Keputusan tim kerja diterbitkan',
    basis: 'Pasal 10 ayat (4)',
    kind: 'bpmn:ServiceTask',
    before: ['terbentuk'],
  },
];
