import type { Mandate } from '../../mandates.ts';

const KETUA = '=orang.ketuaTimPenilai[1]';
const SEMUA = ['ak-dicatat', 'pak-ditetapkan'];

/** What the regulation demands where credits are assessed and set, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-periksa',
    what: 'Syarat anggota Tim Penilai diperiksa',
    basis: 'Pasal 34 ayat (7)',
    kind: 'bpmn:ServiceTask',
    before: SEMUA,
  },
  {
    step: 's03',
    what: 'PPSK mendokumentasikan Hasil Kerja',
    basis: 'Pasal 30 ayat (1)',
    kind: 'bpmn:UserTask',
    performer: '=pegawai',
    before: SEMUA,
  },
  {
    step: 's08-periksa',
    what: 'Nilai setiap butir dihitung',
    basis: 'Pasal 29 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: SEMUA,
  },
  {
    step: 's04',
    what: 'Tim Penilai mengevaluasi keselarasan hasil penilaian',
    basis: 'Pasal 33 ayat (2) huruf a',
    kind: 'bpmn:UserTask',
    performer: KETUA,
    before: SEMUA,
  },
  {
    step: 's10',
    what: 'Tim Penilai memberikan penilaian Angka Kredit',
    basis: 'Pasal 33 ayat (2) huruf b',
    kind: 'bpmn:UserTask',
    performer: KETUA,
    before: SEMUA,
  },
  {
    step: 's10-catat',
    what: 'Butir yang diakui dicatat',
    basis: 'Pasal 29 ayat (1) dan (2)',
    kind: 'bpmn:ServiceTask',
    before: SEMUA,
  },
  {
    step: 's12-pangkat',
    what: 'Angka Kredit dibandingkan dengan syarat kenaikan pangkat',
    basis: 'Pasal 29 ayat (3), Pasal 36',
    kind: 'bpmn:ServiceTask',
    before: SEMUA,
  },
  {
    step: 's12-jenjang',
    what: 'Angka Kredit dibandingkan dengan syarat kenaikan jenjang',
    basis: 'Pasal 29 ayat (3), Pasal 38',
    kind: 'bpmn:ServiceTask',
    before: SEMUA,
  },
  {
    step: 's14',
    what: 'Tim Penilai memberikan rekomendasi',
    basis: 'Pasal 33 ayat (2) huruf c dan d',
    kind: 'bpmn:UserTask',
    performer: KETUA,
    before: ['pak-ditetapkan'],
  },
  {
    step: 's15',
    what: 'Usul PAK diajukan pejabat pimpinan tinggi pratama',
    basis: 'Pasal 31',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pengusul]',
    before: ['pak-ditetapkan'],
  },
  {
    step: 's16',
    what: 'PAK ditetapkan pejabat pimpinan tinggi madya pada Sekretariat Jenderal',
    basis: 'Pasal 32',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.setjen]',
    before: ['pak-ditetapkan'],
  },
];
