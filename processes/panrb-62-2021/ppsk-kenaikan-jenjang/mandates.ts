import type { Mandate } from '../../mandates.ts';

/** What the regulation demands where a PPSK rises in jenjang, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-periksa',
    what: 'Angka Kredit dan syarat kenaikan jenjang diperiksa',
    basis: 'Pasal 38 ayat (1) dan (2), Pasal 39 ayat (4)',
    kind: 'bpmn:ServiceTask',
    before: ['jenjang-naik', 'belum-memenuhi-syarat'],
  },
  {
    step: 's04-periksa',
    what: 'Pelatihan fungsional diperiksa',
    basis: 'Pasal 14 ayat (5)',
    kind: 'bpmn:ServiceTask',
    before: ['jenjang-naik', 'belum-memenuhi-syarat'],
  },
  {
    step: 's07-periksa',
    what: 'Ketersediaan lowongan diperhatikan',
    basis: 'Pasal 38 ayat (3)',
    kind: 'bpmn:ServiceTask',
    before: ['jenjang-naik', 'menunggu-lowongan'],
  },
  {
    step: 's09',
    what: 'Target pemeliharaan dicatat selama menunggu lowongan',
    basis: 'Pasal 27 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['menunggu-lowongan'],
  },
  {
    step: 's11',
    what: 'PPSK mengikuti Uji Kompetensi',
    basis: 'Pasal 38 ayat (4)',
    kind: 'bpmn:UserTask',
    performer: '=penyelenggaraUji',
    before: ['jenjang-naik', 'tidak-lulus-uji'],
  },
  {
    step: 's12-periksa',
    what: 'Kelulusan Uji Kompetensi diperiksa',
    basis: 'Pasal 38 ayat (4)',
    kind: 'bpmn:ServiceTask',
    before: ['jenjang-naik'],
  },
  {
    step: 's14',
    what: 'Persyaratan lain dilengkapi',
    basis: 'Pasal 38 ayat (4) dan (5)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.kepegawaian]',
    before: ['jenjang-naik'],
  },
  {
    step: 's16',
    what: 'Kenaikan jenjang diputuskan',
    basis: 'Pasal 41',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: ['jenjang-naik', 'ditolak'],
  },
];
