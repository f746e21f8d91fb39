import { TestOffice } from '../../testing/office.ts';
import { ASKERS, openAccounts } from './actors.ts';
import { Inquiry } from './asking.ts';
import { isSpared } from './expected.ts';
import { type Planted, plant } from './planted.ts';
import { gapsOf, type Question, questionsTo } from './table.ts';

/** Questions that are asked at once: more wait for a connection of the database. */
const AT_ONCE = 8;
let office: TestOffice;
let planted: Planted;

beforeAll(async () => {
  office = await TestOffice.start();
  planted = await plant(office);
  await openAccounts(office);
});
afterAll(() => office.stop());

const asker = (name: string) => ASKERS.find((one) => one.name === name)!;
const question = (method: 'GET' | 'POST', url: string, ask: Question['ask']): Question => ({
  route: `${method} ${url}`,
  ...{ method, url, ask },
});

it('has a row for every route, and no row without one', () => {
  expect(gapsOf(office.app.registered)).toEqual({ rowless: [], stale: [] });
});

it('misses a row for a route that nobody has thought of', () => {
  const route = { method: 'GET', url: '/api/baru', handler: () => undefined } as const;

  expect(gapsOf([...office.app.registered, route]).rowless).toEqual(['GET /api/baru']);
});

it('answers everyone on every route as the table says, tells nobody a secret, and changes nothing', async () => {
  const inquiry = new Inquiry(office, planted);
  const before = await office.contents();
  const asked = questionsTo(office.app.registered).flatMap((one) =>
    ASKERS.filter((who) => !isSpared(one.ask, who)).map((who) => [one, who] as const),
  );

  const wrong: string[] = [];
  for (let next = 0; next < asked.length; next += AT_ONCE) {
    const batch = asked.slice(next, next + AT_ONCE);
    wrong.push(...(await Promise.all(batch.map(([one, who]) => inquiry.ask(one, who)))).flat());
  }

  process.stdout.write(`access matrix: ${inquiry.calls} calls, ${wrong.length} not as expected\n`);
  expect(wrong).toEqual([]);
  // Whoever was told has read it now.
  const { notice: _read, ...after } = await office.contents();
  expect(before).toMatchObject(after);
});

it.each([
  ['another status', question('GET', '/api/cases/:processInstanceKey', { answers: '200: *' }), 'answers 404'],
  ['another count', question('POST', '/api/letters/search', { body: {}, answers: '200: *', finds: '1: *' }), 'finds 0'],
  ['a secret', question('GET', '/api/units', { query: 'limit=200', answers: '200: *' }), "leaks 'Biro Hukum"],
  ['that something is there', question('GET', '/verify/:token', { answers: '404: *' }), 'tells that it is there'],
])('finds an answer with %s', async (_what, one, expected) => {
  const secrets = [...planted.secrets, { text: 'Biro Hukum', readers: 'admin' }];
  const inquiry = new Inquiry(office, { ...planted, secrets });

  expect((await inquiry.ask(one, asker('other-unit'))).join('\n')).toContain(expected);
});

it('takes a role given or taken away at once, in a session that is open', async () => {
  const { username, session } = asker('other-unit');
  const outbox = async () =>
    (await office.ask(undefined, { url: '/api/outbox', headers: { cookie: `lincah_session=${session}` } })).statusCode;
  const become = (roles: string[]) =>
    office.rows('update account set roles = $2 where username = $1', [username, roles]);

  expect(await outbox()).toBe(403);
  await become(['admin']);
  expect(await outbox()).toBe(200);
  await become([]);
  expect(await outbox()).toBe(403);
});
