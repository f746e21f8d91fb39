import type { Mandate } from '../../mandates.ts';

const PPK = '=[pejabat.pejabatPembinaKepegawaian]';

/** What the regulation demands of a mutasi, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: ['s02', 's03'],
    what: 'Perencanaan mutasi ditegaskan Pejabat Pembina Kepegawaian, atau permintaan sendiri diterima',
    basis: 'Pasal 18 ayat (1), Pasal 18 ayat (6)',
    kind: 'bpmn:UserTask',
    before: ['dimutasi'],
  },
  {
    step: 's04',
    what: 'Persyaratan jabatan, masa 2 sampai 5 tahun, kesesuaian, dan konflik kepentingan diperiksa',
    basis: 'Pasal 13, Pasal 18 ayat (3), Pasal 18 ayat (4), Pasal 18 ayat (5)',
    kind: 'bpmn:ServiceTask',
    before: ['dimutasi'],
  },
  {
    step: 's06',
    what: 'Tim Penilai Kinerja memberi pertimbangan',
    basis: 'Pasal 19',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.timPenilaiKinerja]',
    before: ['dimutasi'],
  },
  {
    step: 's06-periksa',
    what: 'Kompetensi menurut evaluasi Tim Penilai Kinerja diperiksa',
    basis: 'Pasal 13 huruf f',
    kind: 'bpmn:ServiceTask',
    before: ['dimutasi'],
  },
  {
    step: 's09',
    what: 'Keputusan ditandatangani Pejabat Pembina Kepegawaian',
    basis: 'Pasal 19',
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['dimutasi'],
  },
];
