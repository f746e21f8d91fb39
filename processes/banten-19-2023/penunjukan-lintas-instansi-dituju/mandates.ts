import type { Mandate } from '../../mandates.ts';

const LINTAS = 'Lampiran huruf B angka 2 huruf a angka 3)';

/** What the regulation demands where another agency asks, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Pejabat yang Berwenang menyetujui atau tidak',
    basis: `${LINTAS} huruf c`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: ['ditugaskan', 'tidak-tersedia', 'ditolak-pejabat-yang-berwenang'],
  },
  {
    step: 's04',
    what: 'Pejabat Penilai Kinerja diinstruksikan',
    basis: `${LINTAS} huruf c`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'tidak-tersedia'],
  },
  {
    // An appraiser who heads the Unit Organisasi recommends with the answer; the place where that is asked must stay.
    step: 's05-gerbang',
    what: 'Rekomendasi Pimpinan Unit Organisasi, terpisah atau oleh Pejabat Penilai Kinerja yang merangkap',
    basis: `${LINTAS} huruf d`,
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan', 'tidak-tersedia'],
  },
  {
    step: 's05',
    what: 'Pimpinan Unit Organisasi memberi rekomendasi',
    basis: `${LINTAS} huruf d`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: [],
  },
  {
    step: 's06',
    what: 'Pejabat Penilai Kinerja menjawab ketersediaan',
    basis: `${LINTAS} huruf d`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiDituju]',
    before: ['ditugaskan', 'tidak-tersedia'],
  },
  {
    step: 's09',
    what: 'Jawaban beserta daftar dikirimkan kepada Pejabat yang Berwenang',
    basis: `${LINTAS} huruf e angka i`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's10',
    what: 'Pejabat yang Berwenang menyetujui jawaban dan daftar',
    basis: `${LINTAS} huruf e angka i`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: ['ditugaskan'],
  },
  {
    step: 's11',
    what: 'Surat jawaban dikirimkan kepada Pejabat yang Berwenang pemohon',
    basis: `${LINTAS} huruf e angka i`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's13',
    what: 'Pimpinan Unit Organisasi memberikan surat penugasan',
    basis: `${LINTAS} huruf e angka iii`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: ['ditugaskan'],
  },
  {
    step: 's14-tembusan',
    what: 'Tembusan disampaikan kepada Pejabat yang Berwenang instansi pemohon',
    basis: `${LINTAS} huruf e angka iii`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's14-tembusan-dalam',
    what: 'Tembusan disampaikan kepada Pejabat yang Berwenang dan Pejabat Penilai Kinerja bersangkutan',
    basis: `${LINTAS} huruf e angka iii`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's14',
    what: 'Surat penugasan disampaikan kepada Pejabat Fungsional atau pelaksana',
    basis: `${LINTAS} huruf e angka iii`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
];
