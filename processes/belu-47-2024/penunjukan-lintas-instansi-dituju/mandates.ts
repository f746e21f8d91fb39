import type { Mandate } from '../../mandates.ts';

const HURUF_C = 'Lampiran BAB II huruf B angka 2 Penunjukan huruf c';

/** What the regulation demands where another agency asks, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pejabat yang Berwenang menyetujui atau tidak',
    basis: `${HURUF_C} angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: ['ditugaskan', 'tidak-tersedia', 'ditolak-pejabat-yang-berwenang'],
  },
  {
    step: 's04',
    what: 'Pejabat Penilai Kinerja diinstruksikan',
    basis: `${HURUF_C} angka 3`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'tidak-tersedia'],
  },
  {
    // An appraiser who heads the unit recommends with the answer; the place where that is asked must stay.
    step: 's05-gerbang',
    what: 'Rekomendasi Pimpinan Unit Organisasi, terpisah atau oleh Pejabat Penilai Kinerja yang merangkap',
    basis: `${HURUF_C} angka 4`,
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan', 'tidak-tersedia'],
  },
  {
    step: 's05',
    what: 'Pimpinan Unit Organisasi memberi rekomendasi',
    basis: `${HURUF_C} angka 4`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: [],
  },
  {
    step: 's06',
    what: 'Pejabat Penilai Kinerja menjawab ketersediaan',
    basis: `${HURUF_C} angka 4`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiDituju]',
    before: ['ditugaskan', 'tidak-tersedia'],
  },
  {
    step: 's09',
    what: 'Jawaban beserta daftar dikirimkan kepada Pejabat yang Berwenang',
    basis: `${HURUF_C} angka 5 huruf a`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's10',
    what: 'Pejabat yang Berwenang menyetujui jawaban dan daftar',
    basis: `${HURUF_C} angka 5 huruf a`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: ['ditugaskan'],
  },
  {
    step: 's11',
    what: 'Surat jawaban dikirimkan kepada Pejabat yang Berwenang pemohon',
    basis: `${HURUF_C} angka 5 huruf a`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's13-tanda-tangan',
    what: 'Pimpinan Unit Organisasi memberikan Surat Penugasan',
    basis: `${HURUF_C} angka 5 huruf c`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: ['ditugaskan'],
  },
  {
    step: 's14-tembusan',
    what: 'Tembusan disampaikan kepada Pejabat yang Berwenang instansi pemohon',
    basis: `${HURUF_C} angka 5 huruf c`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's14-terima',
    what: 'Pejabat Fungsional dan Pejabat Pelaksana menerima Surat Penugasan',
    basis: `${HURUF_C} angka 5 huruf d`,
    kind: 'bpmn:UserTask',
    performer: '=penerima.pegawai',
    before: ['ditugaskan'],
  },
];
