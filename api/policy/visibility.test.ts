import type { InjectOptions } from 'fastify';
import type { Letter } from '../contract/letters.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

/** A case of karo-penelaahan that asked karo-hukum for jf-1, decided by sekjen; nobody else has a part in it. */
const PARTICIPANTS = ['karo-penelaahan', 'karo-hukum', 'sekjen', 'jf-1'];
const OUTSIDERS = ['jf-2', 'jf-3', 'pelaksana-1', 'karo-umum', 'karo-phsk', 'persuratan', 'pemilik-proses'];

let office: TestOffice;
let key: string;
let letter: Letter;
let documentId: string;
/** A task of that case that is open: jf-1's own, to take note of the assignment. */
let task: string;

beforeAll(async () => {
  office = await TestOffice.start();
  const story = office.story();
  const file = await office.upload('karo-penelaahan', '/v2/documents', [{ name: 'tor.pdf', content: '%PDF-1.7' }]);
  documentId = file.json().documentId;
  key = await office.begin({ ...story.facts, lampiran: [file.json()] });
  task = await office.playUntil(key, 'task_TerimaPenugasan');
  letter = (await office.post('admin', '/api/letters/search', {})).json().items[0];
  await office.contents();
});
afterAll(() => office.stop());

/** Every route about one case, task or letter: each with what a request needs to get as far as its policy. */
const BODIES: { readonly [path: string]: object } = {
  '/api/cases/:processInstanceKey/withdrawal': { alasan: 'Tidak diperlukan lagi' },
  '/api/letters/:letterId/revocation': { alasan: 'Tidak diperlukan lagi' },
  '/api/cases/:processInstanceKey/notes': { isi: 'Mohon diperiksa.' },
  '/api/user-tasks/:userTaskKey/draft': { variables: {} },
  '/v2/user-tasks/:userTaskKey/audit-logs/search': {},
  '/v2/user-tasks/:userTaskKey/assignment': { assignee: 'jf-2' },
  '/v2/user-tasks/:userTaskKey/completion': { variables: {} },
};

const post = (url: string, payload: object): InjectOptions => ({ method: 'POST', url, payload });

function requests(): InjectOptions[] {
  const values: { readonly [name: string]: string } = {
    processInstanceKey: key,
    userTaskKey: task,
    letterId: letter.id,
    documentId,
  };
  const about = office.app.registered.filter(
    ({ url, config }) =>
      /:(processInstanceKey|userTaskKey|letterId|documentId)/.test(url) &&
      // These refuse whoever is no admin, or may not change the task, whatever there is (policies.test.ts).
      !['admin', 'instance-repairer', 'task-changer'].includes(config?.policy ?? ''),
  );
  return about.flatMap(({ method, url }) =>
    [method].flat().map((one) => ({
      method: one as 'GET',
      url: url.replace(/:(\w+)/g, (_all, name: string) => values[name]!),
      // A body that a route does not take is refused whatever it is about.
      ...(BODIES[url] && !['GET', 'HEAD', 'DELETE'].includes(one) && { payload: BODIES[url] }),
    })),
  );
}

it.each(OUTSIDERS)('keeps a case and everything of it from %s, on every route', async (username) => {
  expect(requests().length).toBeGreaterThan(20);
  for (const request of requests()) {
    const before = await office.contents();
    const { statusCode } = await office.ask(username, request);
    expect({ request, statusCode }).toEqual({ request, statusCode: 404 });
    expect(await office.contents()).toEqual(before);
  }
  expectProblem(await office.get(username, `/api/evidence?processInstanceKey=${key}`), 404);
});

it.each(OUTSIDERS)('lets %s find and count nothing of it', async (username) => {
  const names = ['process-instances', 'element-instances', 'variables', 'incidents', 'user-tasks'];

  for (const url of [...names.map((name) => `/v2/${name}/search`), '/api/letters/search']) {
    const { items, page } = (await office.post(username, url, { filter: { processInstanceKey: key } })).json();
    expect({ url, items, total: page.totalItems }).toEqual({ url, items: [], total: 0 });
  }
  expect((await office.get(username, '/api/notices')).json().items).toEqual([]);
});

it('answers about a case of others, and what belongs to it, as about one that does not exist', async () => {
  const uuid = '00000000-0000-4000-8000-000000000000';
  const others = [
    ['/api/cases', key, '4711'],
    ['/v2/user-tasks', task, '4711'],
    ['/api/letters', letter.id, uuid],
    ['/v2/documents', documentId, uuid],
  ] as const;

  for (const [url, id, missing] of others) {
    const there = expectProblem(await office.get('jf-2', `${url}/${id}`), 404);
    const nowhere = expectProblem(await office.get('jf-2', `${url}/${missing}`), 404);
    expect(there.detail.replace(id, '')).toBe(nowhere.detail.replace(missing, ''));
  }
});

it.each(PARTICIPANTS)('shows the case, its letters, its file and its evidence to %s', async (username) => {
  const urls = [
    `/api/cases/${key}`,
    `/v2/process-instances/${key}`,
    `/v2/process-instances/${key}/sequence-flows`,
    `/api/letters/${letter.id}`,
    `/api/letters/${letter.id}/pdf`,
    `/v2/documents/${documentId}`,
    `/api/evidence?processInstanceKey=${key}`,
  ];

  for (const url of urls) expect([url, (await office.get(username, url)).statusCode]).toEqual([url, 200]);
  expect((await office.post(username, '/v2/process-instances/search', {})).json().page.totalItems).toBe(1);
});

it('shows tasks to those who perform them, and to no other participant', async () => {
  const counts = await Promise.all(
    PARTICIPANTS.map(async (username) => {
      const { items } = (await office.post(username, '/v2/user-tasks/search', {})).json();
      return [username, items.map(({ elementId }: { elementId: string }) => elementId).sort()];
    }),
  );

  expect(Object.fromEntries(counts)).toEqual({
    'karo-penelaahan': ['task_AjukanUsulan', 'task_TandaTanganiPermohonan'],
    'karo-hukum': ['task_PutuskanPelibatan'],
    sekjen: ['task_PutuskanPenerbitan', 'task_TandaTanganiPenugasan'],
    'jf-1': ['task_TerimaPenugasan'],
  });
});

it.each(['karo-penelaahan', 'karo-hukum', 'sekjen'])(
  "keeps another's task from %s, who has a part in the case",
  async (username) => {
    for (const request of requests().filter(({ url }) => String(url).includes(task)))
      if (request.method !== 'HEAD') await expectRefused(office, username, request, 403);
  },
);

it('lets an admin see a case but not do the work of others', async () => {
  expect((await office.get('admin', `/api/cases/${key}`)).statusCode).toBe(200);
  await expectRefused(office, 'admin', post(`/v2/user-tasks/${task}/completion`, {}), 403);
  await expectRefused(office, 'admin', post(`/v2/user-tasks/${task}/assignment`, { assignee: 'jf-1' }), 403);
});

it("lets the initiator alone take a case back, and the signer's post alone its letter", async () => {
  const reason = { alasan: 'Tidak diperlukan lagi' };

  await expectRefused(office, 'karo-hukum', post(`/api/cases/${key}/withdrawal`, reason), 403);
  await expectRefused(office, 'jf-1', post(`/api/letters/${letter.id}/revocation`, reason), 403);
});
