import { adminOnly, KNOWN, PUBLIC, type Rows } from './row.ts';

const SAME = { password: '{password}', newPassword: '{password}' };

/** How accounts are signed in: everyone's own affair, and an admin's. */
export const accountRows: Rows = {
  'GET /api/session/options': PUBLIC,
  'POST /api/session': { body: { username: 'gubernur', password: '{password}' }, answers: '204: anyone' },
  'DELETE /api/session': { answers: '204: *', endsSession: true },
  'GET /api/account/sessions': { answers: '200: *', finds: 'some: *' },
  'DELETE /api/account/sessions/:sessionId': { answers: '404: *' },
  // Whoever is spared would be signed out.
  'POST /api/account/sessions/end-others': { answers: '204: *', spares: '*' },
  'POST /api/account/password': { body: SAME, answers: '400: *' },
  'GET /api/account/events': KNOWN,
  'GET /api/account/second-factor': KNOWN,
  'POST /api/account/second-factor': { body: {}, answers: '400: *' },
  'POST /api/account/second-factor/confirmation': { body: {}, answers: '400: *' },
  'POST /api/account/second-factor/removal': { body: {}, answers: '400: *' },
  'POST /api/account/second-factor/recovery-codes': { body: {}, answers: '400: *' },
  'DELETE /api/accounts/:username/second-factor': adminOnly(404),
  'GET /api/security-settings': adminOnly(200),
  'PUT /api/security-settings': adminOnly(204, { body: { secondFactor: false } }),
  'GET /api/account/tokens': KNOWN,
  'POST /api/account/tokens': { body: { name: 'a', scopes: [], days: 1 }, answers: '400: *' },
  'DELETE /api/account/tokens/:tokenId': { answers: '404: *' },
  'GET /api/accounts': { answers: '200: admin; 403: *', finds: 'some: admin' },
  'POST /api/accounts/:username/sessions/end': adminOnly(404),
  'POST /api/accounts/:username/lock': adminOnly(404, { body: { alasan: 'Laptop hilang dicuri' } }),
  'POST /api/accounts/:username/unlock': adminOnly(404, { body: { alasan: 'Laptop ditemukan lagi' } }),
  'GET /api/accounts/:username/tokens': adminOnly(404),
  'POST /api/accounts/:username/tokens/:tokenId/revocation': adminOnly(404, {
    body: { alasan: 'Token tidak dipakai lagi' },
  }),
};
