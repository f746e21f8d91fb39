import { TestOffice } from '../testing/office.ts';
import { expectRefused } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.task(await office.begin(), 'task_TandaTanganiPermohonan');
});
afterAll(() => office.stop());

const cursor = (...values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

it.each([
  ['an unknown field', { filter: { gaji: 1 } }],
  ['an unknown operator', { filter: { state: { $regex: '.*' } } }],
  ['a pattern for a key', { filter: { userTaskKey: { $like: '1' } } }],
  ['an order of lists', { filter: { candidateGroup: { $gt: 'a' } } }],
  ['text for a key', { filter: { userTaskKey: "1' or '1'='1" } }],
  ['a key beyond 64 bits', { filter: { userTaskKey: '9999999999999999999' } }],
  ['a moment that is none', { filter: { creationDate: { $gt: '1' } } }],
  ['a moment no calendar has', { filter: { creationDate: { $gt: '+275760-01-01T00:00:00Z' } } }],
  ['a list of lists', { filter: { state: { $in: [['CREATED']] } } }],
  ['too long a list', { filter: { state: { $in: Array.from({ length: 501 }, () => 'x') } } }],
  ['a NUL character', { filter: { elementId: 'a\0b' } }],
  ['an order by what has none', { sort: [{ field: 'assignee; drop table surat' }] }],
  ['a page of a million', { page: { limit: 1_000_000 } }],
  ['a cursor that is none', { page: { after: 'x' } }],
  ['a cursor of other fields', { page: { after: cursor('a') } }],
  ['a cursor of other kinds', { page: { after: cursor('bukan waktu', '1') } }],
  ['a cursor beyond 64 bits', { page: { after: cursor('2026-03-02', '9'.repeat(20)) } }],
])('refuses a search with %s', (_what, payload) =>
  expectRefused(office, 'admin', { method: 'POST', url: '/v2/user-tasks/search', payload }, 400),
);

it.each([
  ['$notIn of a list', { filter: { candidateGroup: { $notIn: ['sekjen'] } } }, 1],
  ['$in of a list', { filter: { candidateGroup: { $in: ['karo-penelaahan'] } } }, 1],
  ['a moment with its zone', { filter: { creationDate: { $gte: '2026-03-02T08:00:00+07:00' } } }, 1],
  ['a later moment', { filter: { creationDate: { $gt: '2026-03-02T01:00:00.000Z' } } }, 0],
  ['wildcards', { filter: { elementId: { $like: 'task_?anda*' } } }, 1],
  ['what looks like a wildcard of SQL', { filter: { elementId: { $like: 'task%' } } }, 0],
])('answers a search with %s', async (_what, payload, found) => {
  const response = await office.post('admin', '/v2/user-tasks/search', payload);

  expect(response.json().items).toHaveLength(found);
});

it('leads a cursor of its own on to the next page and back', async () => {
  const key = await office.begin();
  await office.task(key, 'task_TandaTanganiPermohonan');
  const search = (page: object) => office.post('admin', '/v2/user-tasks/search', { page: { limit: 1, ...page } });

  const first = (await search({})).json();
  const second = (await search({ after: first.page.endCursor })).json();
  const back = (await search({ before: second.page.startCursor })).json();

  expect(first.items[0].processInstanceKey).toBe(key);
  expect(second.items).toHaveLength(1);
  expect(second.items[0].processInstanceKey).not.toBe(key);
  expect(back.items).toEqual(first.items);
});
