import type { Mandate } from '../../mandates.ts';

const MASUK = ['dimutasi'];

/** What the regulation demands of a mutasi from another agency, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's04',
    what: 'Persyaratan jabatan, perencanaan atau permohonan, masa 2 sampai 5 tahun, kesesuaian, dan konflik kepentingan diperiksa',
    basis: 'Pasal 13, Pasal 18 ayat (1), Pasal 18 ayat (3), Pasal 18 ayat (4), Pasal 18 ayat (5), Pasal 18 ayat (6)',
    kind: 'bpmn:ServiceTask',
    before: MASUK,
  },
  {
    step: 's06',
    what: 'Tim Penilai Kinerja memberi pertimbangan',
    basis: 'Pasal 1 angka 27',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.timPenilaiKinerja]',
    before: MASUK,
  },
  {
    step: 's06-periksa',
    what: 'Kompetensi menurut evaluasi Tim Penilai Kinerja diperiksa',
    basis: 'Pasal 13 huruf f',
    kind: 'bpmn:ServiceTask',
    before: MASUK,
  },
  {
    step: 's09',
    what: 'Keputusan ditandatangani Pejabat Pembina Kepegawaian',
    basis: 'Pasal 1 angka 22',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: MASUK,
  },
];
