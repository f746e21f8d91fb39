import type { InjectOptions } from 'fastify';
import type { CaseDetail } from '../contract/cases.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const post = (url: string, payload: object): InjectOptions => ({ method: 'POST', url, payload });
const start = (facts: object): InjectOptions =>
  post('/v2/process-instances', {
    processDefinitionId: LINTAS_UNIT,
    variables: { ...office.story().facts, ...facts },
  });

it.each([
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; "kutip"'],
  ['a template of letters', '#read("/etc/passwd") #sys.inputs $x^2$ *tebal* @acuan <label> `kode` \\'],
  ['an expression', '=1+1 {{constructor.constructor("return 1")()}}'],
  ['SQL', "'; drop table surat; --"],
  ['text from right to left', 'berkas \u202egnp.exe\u202c dan عربى'],
  ['line ends, tabs and marks without end', `satu\r\ndua\ttiga ${`e${'\u0301'.repeat(200)}`}`],
])('keeps %s as the text it is, in the case and its letters', async (_what, text) => {
  const started = await office.ask('karo-penelaahan', start({ targetKinerja: text, maksudTujuan: text }));
  const key = started.json<{ processInstanceKey: string }>().processInstanceKey;
  const task = await office.playUntil(key, 'task_PutuskanPelibatan');

  const answered = await office.complete('karo-hukum', task, {
    keputusan: 'ditolak',
    pertimbangan: { ketersediaan: 'tidak-tersedia', kecukupan: 'tidak-cukup' },
    alasan: text,
  });
  expect(answered.statusCode).toBe(204);
  await office.contents();

  const detail = (await office.get('karo-penelaahan', `/api/cases/${key}`)).json<CaseDetail>();
  expect(detail.case).toMatchObject({ subject: text, endState: 'ditolak-pimpinan-dituju' });
  expect(detail.facts).toContainEqual({ label: 'Maksud dan tujuan', value: text });
  expect(detail.history.find(({ elementId }) => elementId === 'task_PutuskanPelibatan')?.detail).toContain(text);
  expect(detail.letters.map(({ status }) => status)).toEqual(['terbit', 'terbit']);
});

describe.each([
  ['a NUL character', 'sepuluh huruf\0 lebih', 'U+0000'],
  ['an escape sequence of terminals', 'sepuluh huruf \u001b[31m lebih', 'U+001B'],
  ['half a character', 'sepuluh huruf \ud800 lebih', 'U+D800'],
  ['a character of private use', 'sepuluh huruf \uf0b7 lebih', 'U+F0B7'],
  ['no character at all', 'sepuluh huruf \uffff lebih', 'U+FFFF'],
])('text with %s', (_what, text, code) => {
  it('is refused in a start form, with the field it stands in', async () => {
    const { detail, violations } = await expectRefused(office, 'karo-penelaahan', start({ maksudTujuan: text }), 400);

    expect(violations).toEqual([{ field: 'maksudTujuan', message: detail }]);
    expect(detail).toContain(code);
  });

  it('is refused wherever text comes in', async () => {
    const key = await office.begin();
    const task = await office.task(key, 'task_TandaTanganiPermohonan');
    const complete = { variables: { hasil: 'dikembalikan', catatan: text } };
    const appointment = {
      jabatan: 'karo-hukum',
      pegawai: 'jf-1',
      kapasitas: 'plh',
      nomorKeputusan: text,
      mulai: '2026-03-02',
      selesai: '2026-03-05',
    };
    await expectRefused(office, 'karo-penelaahan', post(`/v2/user-tasks/${task}/completion`, complete), 400);
    await expectRefused(office, 'karo-penelaahan', post(`/api/cases/${key}/withdrawal`, { alasan: text }), 400);
    await expectRefused(office, 'karo-penelaahan', start({ [text]: 1 }), 400);
    await expectRefused(office, 'admin', post('/api/appointments', appointment), 400);
    await expectRefused(office, 'admin', post('/v2/messages/publication', { name: text }), 400);
    await expectRefused(office, 'admin', post('/api/rules/evaluation', { rule: text, facts: {} }), 400);
    await expectRefused(office, undefined, post('/api/session', { username: text, password: 'x' }), 400);
    await expectRefused(office, 'admin', { method: 'GET', url: `/api/people?unit=${encode(text)}` }, 400);
    await expectRefused(office, 'admin', { method: 'GET', url: `/api/mechanisms/${encode(text)}` }, 400);
  });
});

/** Half a character has no place in an address: another one stands for it. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/u, '\0'));

it('refuses a name with a NUL character in the header, too', async () => {
  const authorization = `Basic ${Buffer.from('admin\0:x').toString('base64')}`;

  expectProblem(await office.ask(undefined, { url: '/v2/authentication/me', headers: { authorization } }), 401);
});

it('refuses text of a hundred thousand letters, and says how many are allowed', async () => {
  const { violations } = await expectRefused(
    office,
    'karo-penelaahan',
    start({ maksudTujuan: 'x'.repeat(100_000) }),
    400,
  );

  expect(violations).toEqual([{ field: 'maksudTujuan', message: 'Maksud dan tujuan paling banyak 2000 huruf.' }]);
});
