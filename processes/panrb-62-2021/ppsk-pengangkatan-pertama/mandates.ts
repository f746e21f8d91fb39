import type { Mandate } from '../../mandates.ts';

const DIANGKAT = ['menjadi-ppsk', 'belum-lulus-pelatihan'] as const;

/** What the regulation demands of a first appointment, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Pedoman kebutuhan dan lowongan diperiksa',
    basis: 'Pasal 45',
    kind: 'bpmn:ServiceTask',
    before: DIANGKAT,
  },
  {
    step: 's03-periksa',
    what: 'Persyaratan pengangkatan pertama diperiksa',
    basis: 'Pasal 14 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: [...DIANGKAT, 'tidak-memenuhi-syarat'],
  },
  {
    step: 's05',
    what: 'Pejabat Pembina Kepegawaian menetapkan pengangkatan',
    basis: 'Pasal 12',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: DIANGKAT,
  },
  {
    step: 's06',
    what: 'PNS dilantik dan diambil sumpah/janji',
    basis: 'Pasal 20 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: DIANGKAT,
  },
  {
    step: 's08',
    what: 'Mulai melaksanakan tugas dicatat, sejak kapan Angka Kredit dinilai',
    basis: 'Pasal 14 ayat (6)',
    kind: 'bpmn:UserTask',
    before: DIANGKAT,
  },
  {
    step: 's09-periksa',
    what: 'Kelulusan pelatihan fungsional diperiksa',
    basis: 'Pasal 14 ayat (4)',
    kind: 'bpmn:ServiceTask',
    before: DIANGKAT,
  },
];
