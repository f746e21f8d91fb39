import { BOOK_READERS, SUBSTITUTION } from './planted.ts';
import { type Ask, adminOnly, KNOWN, type Rows } from './row.ts';

const BOOK: Ask = { answers: `200: ${BOOK_READERS}; 404: *` };
const OWN_STRUCTURE: Ask = { answers: '200: admin lpsk; 404: *' };
const HUKUM = 'unit=biro-hukum';
const COUNTED = '{units}: admin; {lpskUnits}: lpsk; {beluUnits}: belu; {bantenUnits}: banten';
const PERIOD = { mulai: '2026-03-10', selesai: '2026-03-01' };

/** People, units and posts of agencies, and what an admin decides about them. */
export const officeRows: Rows = {
  'GET /api/units': { query: 'limit=200', answers: '200: *', finds: COUNTED },
  'GET /api/positions': { query: HUKUM, answers: '200: *', finds: '{hukumPosts}: admin lpsk' },
  'GET /api/people': { query: HUKUM, answers: '200: *', finds: '{hukumPeople}: admin lpsk' },
  'GET /api/people/candidates': [
    { query: HUKUM, answers: '200: *', finds: 'some: lpsk' },
    { query: `${HUKUM}&mulai=2026-04-01&selesai=2026-04-30`, answers: '200: *', finds: 'some: lpsk' },
  ],
  'GET /api/agencies': { answers: '200: *', finds: '{agencies}: *' },
  'GET /api/agencies/:instansi/structure': OWN_STRUCTURE,
  'GET /api/units/:unit/structure': OWN_STRUCTURE,
  'PUT /api/units/:unit/structure': adminOnly(400, {
    body: { susunan: 'tidak-ada', susunanPenugasan: null, isUnitOrganisasi: true },
  }),
  'POST /api/role-bindings': adminOnly(400, {
    body: { unit: 'tidak-ada', peran: 'tingkat-1', jabatan: 'karo-hukum', mulai: '2026-03-10' },
  }),
  'POST /api/role-bindings/:bindingId/end': adminOnly(404, { body: { selesai: '2026-03-10' } }),
  'GET /api/letter-kinds': KNOWN,
  'GET /api/appointments': { answers: '200: *', finds: '2: admin lpsk' },
  'POST /api/appointments': adminOnly(400, {
    body: { jabatan: 'karo-hukum', pegawai: 'jf-1', kapasitas: 'plh', nomorKeputusan: 'KP.1', ...PERIOD },
  }),
  'POST /api/appointments/:appointmentId/end': adminOnly(404, { body: { selesai: '2026-03-10' } }),
  'GET /api/substitutions': { answers: '200: *', finds: `1: ${SUBSTITUTION}` },
  'POST /api/substitutions': {
    // Nobody is substituted by themselves.
    body: { digantikan: 'jf-2', pengganti: 'jf-2', cakupan: 'pribadi', alasan: 'Cuti tahunan', ...PERIOD },
    answers: '400: admin candidate substitute sekjen same-unit; 403: *',
  },
  'DELETE /api/substitutions/:substitutionId': [
    { answers: '404: *' },
    {
      path: { substitutionId: '{substitution}' },
      spares: 'admin same-unit candidate substitute sekjen',
      answers: '403: other-unit; 404: *',
    },
  ],
  'POST /api/imports': adminOnly(200, { file: 'bukan tabel' }),
  'GET /api/imports/template': adminOnly(200),
  'GET /api/imports/columns': adminOnly(200),
  'GET /api/credit-books/:pegawai': BOOK,
  'GET /api/credit-books/:pegawai/csv': BOOK,
  'GET /api/credit-books/:pegawai/pdf': BOOK,
  'GET /api/credit-values': KNOWN,
  'POST /api/credit-values': adminOnly(400, {
    body: { butir: 'tidak-ada', angkaKredit: 1, sumber: 'Salinan resmi' },
  }),
  'GET /api/inbox/counters': [
    { answers: '200: *', counted: 'open', finds: '2: admin; 1: candidate substitute assignee' },
    { answers: '200: *', counted: 'mine', finds: '1: assignee' },
    { answers: '200: *', counted: 'acting', finds: '1: substitute' },
  ],
  'GET /api/saved-filters': { answers: '200: *', finds: '1: candidate substitute assignee same-unit sekjen' },
  'POST /api/saved-filters': [
    { body: { name: 'Milik semua', query: 'a=b', scope: 'semua' }, answers: '403: *', spares: 'admin' },
    { body: { name: 'Unit', query: 'a=b', scope: 'unit', unit: 'belu-dinas-kominfo' }, answers: '403: *' },
  ],
  'DELETE /api/saved-filters/:filterId': [
    { path: { filterId: '{ownFilter}' }, answers: '404: *', spares: 'sekjen admin' },
    { path: { filterId: '4711' }, answers: '404: *' },
  ],
  'GET /api/outbox': { answers: '200: admin; 403: *', finds: '3: admin' },
  'POST /api/outbox/:mailId/retry': adminOnly(404),
};
