import type { Mandate } from '../../mandates.ts';

const TETAP = 'diberhentikan-tidak-dapat-diangkat-kembali';
const DIBERHENTIKAN = ['diberhentikan-dapat-diangkat-kembali', TETAP] as const;
const P50 = 'Pasal 50 ayat (1)';

/** What the regulation demands of a removal from the post, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's01-periksa',
    what: 'Alasan pemberhentian diperiksa',
    basis: 'Pasal 48 ayat (1)',
    kind: 'bpmn:ServiceTask',
    before: [...DIBERHENTIKAN, 'tetap-ppsk'],
  },
  {
    step: 's02-jalur',
    what: 'Pilihan apakah pemeriksaan dan izin diperlukan',
    basis: P50,
    kind: 'bpmn:ExclusiveGateway',
    before: DIBERHENTIKAN,
  },
  {
    step: 's04',
    what: 'Pemeriksaan dilaksanakan',
    basis: P50,
    kind: 'bpmn:UserTask',
    before: [],
  },
  {
    step: 's05',
    what: 'Pejabat yang Berwenang memutuskan izin',
    basis: P50,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatYangBerwenang]',
    before: [],
  },
  {
    step: 's06-periksa',
    what: 'Pemeriksaan dan izin diperiksa sebelum pemberhentian ditetapkan',
    basis: P50,
    kind: 'bpmn:ServiceTask',
    before: DIBERHENTIKAN,
  },
  {
    step: 's06',
    what: 'Pejabat Pembina Kepegawaian menetapkan pemberhentian',
    basis: 'Pasal 12',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPembinaKepegawaian]',
    before: DIBERHENTIKAN,
  },
];
