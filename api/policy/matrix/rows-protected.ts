import type { Rows } from './row.ts';

const KEEPERS = { answers: '200: pelindung; 403: *' } as const;

/** The register of protected persons: keepers of their own agency's, and no admin. */
export const protectedRows: Rows = {
  'GET /api/protected-persons': { ...KEEPERS, finds: '1: keeper' },
  'GET /api/protected-persons/openings': { ...KEEPERS, finds: '1: keeper' },
  'GET /api/protected-persons/log': [
    { ...KEEPERS, finds: '2: keeper' },
    { ...KEEPERS, query: 'kode={person}', finds: '2: keeper' },
  ],
  'POST /api/protected-persons': {
    body: {
      ...{ instansi: 'tidak-ada', nama: 'Nama Rekaan', namaLain: [], nik: null, tempatLahir: null, tanggalLahir: null },
      ...{ alamat: null, kontak: null },
    },
    answers: '400: pelindung; 403: *',
  },
  'POST /api/protected-persons/:kode/openings': {
    body: { tindakan: 'buka', keperluan: 'Perkara', alasan: 'pendek' },
    answers: '400: keeper; 404: keeper-elsewhere; 403: *',
  },
  'POST /api/protected-persons/openings/:openingId/decision': {
    body: { disetujui: false, catatan: 'pendek' },
    answers: '400: keeper; 404: keeper-elsewhere; 403: *',
  },
  'POST /api/protected-persons/openings/:openingId/reading': {
    answers: '404: keeper-elsewhere; 403: *',
  },
};
