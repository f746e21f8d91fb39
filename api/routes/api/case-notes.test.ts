import { randomUUID } from 'node:crypto';
import type { CaseDetail } from '../../contract/cases.ts';
import type { CaseNote } from '../../contract/notes.ts';
import type { Found } from '../../contract/search.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem, expectRefused } from '../../testing/problem.ts';

let office: TestOffice;
let key: string;
let task: string;

beforeAll(async () => {
  ({ office, key, task } = await TestOffice.waitingAt('task_PutuskanPelibatan'));
});
afterAll(() => office.stop());

const url = (of = key): string => `/api/cases/${of}/notes`;
const write = (username: string, note: object, of?: string) => office.post(username, url(of), note);
const post = (payload: object, of?: string) => ({ method: 'POST' as const, url: url(of), payload });
const read = async (username: string, query = ''): Promise<Found<CaseNote>> =>
  (await office.get(username, url() + query)).json();
const upload = async (username: string, name = 'nota dinas.pdf'): Promise<string> =>
  (await office.upload(username, '/v2/documents', [{ name, content: '%PDF-1.7 nota' }])).json().documentId;

it('is read by all who take part, with its time, its author and their post', async () => {
  const written = await write('karo-hukum', { isi: '  Mohon dilampiri nota dinas.  ', userTaskKey: task });
  expect([written.statusCode, written.json()]).toEqual([201, { id: expect.stringMatching(/^\d+$/) }]);

  const [person] = await office.rows("select nama, nip from pegawai where id = 'karo-hukum'");
  const expected = {
    id: written.json().id,
    createdAt: '2026-03-06T03:32:00.000Z',
    author: (person as { nama: string }).nama,
    performer: expect.objectContaining({ ...person, jabatan: 'karo-hukum', kapasitas: 'definitif' }),
    isi: 'Mohon dilampiri nota dinas.',
    lampiran: [],
    userTaskKey: task,
    taskName: 'Putuskan permohonan pelibatan',
  };
  for (const reader of ['karo-hukum', 'karo-penelaahan', 'admin'])
    expect((await read(reader)).items[0]).toEqual(expected);
});

it('is read and written by nobody else', async () => {
  for (const stranger of ['jf-1', 'karo-umum', 'pemilik-proses']) {
    expectProblem(await office.get(stranger, url()), 404);
    await expectRefused(office, stranger, post({ isi: 'Halo.' }), 404);
  }
  expectProblem(await office.get('karo-hukum', url('1')), 404);
});

it('names the admin, who has no post', async () => {
  expect((await write('admin', { isi: 'Kasus ini diperiksa karena pengaduan.' })).statusCode).toBe(201);

  const { items } = await read('karo-hukum');
  expect(items[0]).toMatchObject({ performer: null, userTaskKey: null, taskName: null });
  expect(items[0]!.author).toMatch(/\w/);
});

it('gives its files to all who take part, and to nobody else', async () => {
  const lampiran = [await upload('karo-hukum'), await upload('karo-hukum', 'a<b>.pdf')];
  expect((await office.get('karo-penelaahan', `/v2/documents/${lampiran[0]}`)).statusCode).toBe(404);

  expect((await write('karo-hukum', { isi: 'Terlampir.', lampiran })).statusCode).toBe(201);

  const [note] = (await read('karo-penelaahan')).items;
  expect(note!.lampiran.map(({ documentId, contentType, size }) => [documentId, contentType, size])).toEqual(
    expect.arrayContaining(lampiran.map((id) => [id, 'application/pdf', 13])),
  );
  expect(note!.lampiran.map(({ fileName }) => fileName).sort()).toEqual(['a_b_.pdf', 'nota dinas.pdf']);
  expect((await office.get('karo-penelaahan', `/v2/documents/${lampiran[0]}`)).body).toBe('%PDF-1.7 nota');
  expectProblem(await office.get('jf-1', `/v2/documents/${lampiran[0]}`), 404);
});

it.each([
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['a template of letters', '#read("/etc/passwd") $x^2$ {{constructor}}'],
  ['SQL', "'; drop table case_note; --"],
  ['text from right to left, and line ends', 'berkas \u202egnp.exe\u202c\nعربى'],
])('keeps %s as the text it is', async (_what, isi) => {
  expect((await write('karo-hukum', { isi })).statusCode).toBe(201);

  expect((await read('karo-penelaahan')).items[0]!.isi).toBe(isi);
  const { history } = (await office.get('karo-penelaahan', `/api/cases/${key}`)).json<CaseDetail>();
  expect(history.filter(({ kind }) => kind === 'note').at(-1)).toMatchObject({ title: 'Catatan', detail: isi });
});

it('comes page by page, the newest first', async () => {
  office.simulation.clock.set('2026-03-06T11:00:00+07:00');
  for (const n of [1, 2, 3, 4, 5]) await write('karo-hukum', { isi: `Catatan ke-${n}` });

  const first = await read('karo-penelaahan', '?limit=2');
  const next = await read('karo-penelaahan', `?limit=2&after=${encodeURIComponent(first.page.endCursor!)}`);

  expect([...first.items, ...next.items].map(({ isi }) => isi)).toEqual([5, 4, 3, 2].map((n) => `Catatan ke-${n}`));
  expect(first.page.totalItems).toBeGreaterThanOrEqual(5);
  expectProblem(await office.get('karo-hukum', `${url()}?limit=0`), 400);
  expectProblem(await office.get('karo-hukum', `${url()}?urut=isi`), 400);
});

it.each([
  ['nothing', {}],
  ['an empty text', { isi: '' }],
  ['blanks only', { isi: ' \n ' }],
  ['too long a text', { isi: 'x'.repeat(2001) }],
  ['text that cannot be printed', { isi: 'a\u001b[31m' }],
  ['an author of its own', { isi: 'Halo.', author: 'sekjen' }],
  ['a file that is not there', { isi: 'Halo.', lampiran: [randomUUID()] }],
  ['a file that is no document', { isi: 'Halo.', lampiran: ['../a.pdf'] }],
  ['too many files', { isi: 'Halo.', lampiran: Array.from({ length: 6 }, () => randomUUID()) }],
  ['a task of no case', { isi: 'Halo.', userTaskKey: '1' }],
])('refuses %s', async (_what, note) => {
  await expectRefused(office, 'karo-hukum', post(note), 400);
});

it('refuses files of somebody else, and tasks of another case', async () => {
  const lampiran = [await upload('karo-penelaahan')];
  const other = await office.task(await office.begin(), 'task_TandaTanganiPermohonan');

  const { violations } = await expectRefused(office, 'karo-hukum', post({ isi: 'Halo.', lampiran }), 400);
  expect(violations).toEqual([{ field: 'lampiran', message: expect.stringContaining('tidak ditemukan') }]);
  await expectRefused(office, 'karo-hukum', post({ isi: 'Halo.', userTaskKey: other }), 400);
});

it('is written once, however often the same request comes', async () => {
  const request = { ...post({ isi: 'Sekali saja.' }), headers: { 'idempotency-key': randomUUID() } };

  const [first, again] = [await office.ask('karo-hukum', request), await office.ask('karo-hukum', request)];

  expect(again.json()).toEqual(first.json());
  expect((await read('karo-hukum')).items.filter(({ isi }) => isi === 'Sekali saja.')).toHaveLength(1);
});
