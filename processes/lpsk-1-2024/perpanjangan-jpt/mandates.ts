import type { Mandate } from '../../mandates.ts';

const P52 = 'Pasal 5 ayat (2)';
const PPK = '=[pejabat.pejabatPembinaKepegawaian]';

/** What the regulation demands before a term is prolonged, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Jabatan dan masa 5 tahun diperiksa',
    basis: 'Pasal 5 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: ['diperpanjang', 'tidak-diperpanjang'],
  },
  {
    step: 's01-batas-mulai',
    what: 'Kasus berakhir bila masa 5 tahun habis tanpa keputusan',
    basis: 'Pasal 5 ayat (1)',
    kind: 'bpmn:StartEvent',
    before: [],
  },
  {
    step: 's03',
    what: 'Pencapaian kinerja, kesesuaian kompetensi, dan kebutuhan instansi diperiksa',
    basis: P52,
    kind: 'bpmn:ServiceTask',
    before: ['diperpanjang', 'tidak-diperpanjang'],
  },
  {
    step: 's04',
    what: 'Pejabat Pembina Kepegawaian menyetujui perpanjangan',
    basis: P52,
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['diperpanjang'],
  },
  {
    step: 's05-kirim',
    what: 'Perpanjangan dikoordinasikan dengan Komisi Aparatur Sipil Negara',
    basis: P52,
    kind: 'bpmn:SendTask',
    before: ['diperpanjang'],
  },
  {
    step: 's05-periksa',
    what: 'Persetujuan dan koordinasi diperiksa',
    basis: P52,
    kind: 'bpmn:ServiceTask',
    before: ['diperpanjang'],
  },
  {
    step: 's08',
    what: 'Pejabat Pembina Kepegawaian menandatangani Keputusan',
    basis: 'Pasal 1 angka 22',
    kind: 'bpmn:UserTask',
    performer: PPK,
    before: ['diperpanjang'],
  },
];
