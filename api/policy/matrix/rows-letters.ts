import { GIVEN, OPEN, WAITING } from './planted.ts';
import { type Ask, adminOnly, type Rows } from './row.ts';

const LETTER: readonly Ask[] = [
  { answers: `200: ${GIVEN}; 404: *` },
  { path: { letterId: '{answer}' }, answers: `200: ${GIVEN}; 404: *` },
  { path: { letterId: '{outgoingLetter}' }, answers: `200: ${WAITING}; 404: *` },
];
/** Whoever substitutes somebody (other-unit) was told so. */
const NOTICES =
  '3: sekjen candidate substitute initiator; 2: assignee; 1: registry other-unit; 0: former same-unit other-agency; 1: admin';
const REGISTRIES = 'registry registry-of-other-agency';

/** Letters, files, assignments, notices and credit books. */
export const letterRows: Rows = {
  'GET /api/numbering': adminOnly(200, { query: 'year=2026' }),
  'PUT /api/numbering/:instansi/:kode': adminOnly(404, {
    path: { kode: 'TIDAK-ADA' },
    body: { tahun: 2099, pola: 'nomor', alasan: 'Tata naskah yang baru' },
  }),
  'POST /api/letters/search': [
    {
      body: {},
      answers: '200: *',
      finds: '12: admin initiator; 11: candidate substitute sekjen; 10: assignee; 1: registry',
    },
    { body: { filter: { letterId: '{letter}' } }, answers: '200: *', finds: `1: ${GIVEN}` },
    { body: { filter: { processInstanceKey: '{open}' } }, answers: '200: *', finds: `1: ${OPEN}` },
  ],
  'GET /api/letters/:letterId': LETTER,
  'GET /api/letters/:letterId/pdf': LETTER,
  'POST /api/letters/:letterId/revocation': {
    path: { letterId: '{answer}' },
    body: { alasan: 'Tidak diperlukan lagi' },
    answers: `409: candidate substitute admin; 403: ${GIVEN}; 404: *`,
  },
  'POST /v2/documents': { file: 'bukan berkas PDF', answers: '400: *' },
  'GET /v2/documents/:documentId': [
    { answers: `200: ${OPEN}; 404: *` },
    { path: { documentId: '{noteDocument}' }, answers: `200: ${OPEN}; 404: *` },
    { path: { documentId: '{scan}' }, answers: '200: registry; 404: *' },
    { path: { documentId: '{ownDocument}' }, answers: '200: sekjen; 404: *' },
  ],
  'POST /api/external-agencies/search': { body: {}, answers: '200: *', finds: '{outsideAgencies}: *' },
  'POST /api/external-agencies': {
    body: { nama: 'Badan Pemulihan dan Rehabilitasi Korban', jenis: 'lembaga', alamat: ['Jakarta'] },
    answers: `409: ${REGISTRIES} admin; 403: *`,
  },
  'POST /api/outgoing-letters/search': { body: {}, answers: `200: ${REGISTRIES}; 403: *`, finds: '1: registry' },
  'POST /api/outgoing-letters/:outgoingId/dispatch': {
    body: { dikirim: '2026-03-01', cara: 'kurir' },
    answers: '400: registry; 404: registry-of-other-agency; 403: *',
  },
  'POST /api/incoming-letters/search': { body: {}, answers: `200: ${REGISTRIES}; 403: *`, finds: '1: registry' },
  'POST /api/incoming-letters': {
    body: {
      ...{ instansi: 'lpsk', nomor: 'B-2', tanggal: '2026-03-09', instansiLuar: 'badan-pemulihan-korban', hal: 'Uji' },
      ...{ diterima: '2026-03-09', pindaian: '{document}', processInstanceKey: '{open}' },
    },
    answers: '400: registry; 403: *',
  },
  'GET /api/incoming-letters/waiting-cases': {
    query: 'instansiLuar=badan-pemulihan-korban',
    answers: `200: ${REGISTRIES}; 403: *`,
    finds: '1: registry',
  },
  'POST /api/assignments/search': [
    { body: {}, answers: '200: *', finds: `1: ${GIVEN}` },
    { query: 'milik=saya', body: {}, answers: '200: *', finds: '1: assignee' },
    { query: 'milik=unit', body: {}, answers: '200: *', finds: '1: initiator candidate substitute sekjen' },
    { body: { filter: { uraian: { $like: '*ZIRKONIUM*' } } }, answers: '200: *', finds: `1: ${GIVEN}` },
    { body: { filter: { pegawai: 'jf-1' } }, answers: '200: *', finds: `1: ${GIVEN}` },
  ],
  'GET /api/assignments/:assignmentId': { answers: `200: ${GIVEN}; 404: *` },
  'GET /api/notices': { answers: '200: *', finds: NOTICES },
  'GET /v2/authentication/me': { answers: '200: *', counted: 'unreadNotices', finds: NOTICES },
  'POST /api/notices/:noticeId/read': { answers: '204: candidate substitute; 404: *' },
  'POST /api/notices/read': { answers: '204: *' },
  'GET /api/notices/mail-preference': { answers: '200: *' },
  'PUT /api/notices/mail-preference': { body: { cara: 'telepati' }, answers: '400: *' },
  'GET /api/credit-books': {
    answers: '200: *',
    finds:
      '{books}: admin sekjen personnel; {penelaahanBooks}: initiator; {phskBooks}: former; {hukumBooks}: candidate substitute; 1: book-owner',
  },
};
