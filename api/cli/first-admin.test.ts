import { Secret, TOTP } from 'otpauth';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import type { EnrolmentAnswer } from '../contract/account.ts';
import { type Simulation, startSimulation } from '../simulation/start.ts';
import { SESSION_COOKIE } from '../testing/browser-session.ts';
import { expectProblem } from '../testing/problem.ts';
import { user } from './user.ts';

let database: TestDatabase;
let simulation: Simulation;

beforeAll(async () => {
  database = await makeTestDatabase();
  simulation = await startSimulation(database.url, undefined, undefined, {}, { profile: 'production' });
});
afterAll(async () => {
  await simulation.stop();
  await database.drop();
});

const ask = (method: 'GET' | 'POST', url: string, cookie = '', payload?: object) =>
  simulation.office.app.inject({
    ...{ method, url, headers: { cookie, 'sec-fetch-site': 'same-origin' } },
    ...(payload && { payload }),
  });

it('is made by command alone, while the office runs, and sets up one-time codes before anything else', async () => {
  const credentials = { username: 'kepala', password: 'kepala' };
  expectProblem(await ask('POST', '/api/session', '', credentials), 401);
  const publicWrites = simulation.office.app.registered.filter(
    ({ method, url, config }) =>
      config?.policy === 'public' && method !== 'GET' && method !== 'HEAD' && !url.startsWith('/docs'),
  );
  expect(publicWrites.map(({ url }) => url).sort()).toEqual(['/api/session', '/verify/:token']);

  const said: string[] = [];
  const args = ['add', 'kepala', '--name', 'Contoh Admin', '--role', 'admin'];
  await user(args, { DATABASE_URL: database.url, LINCAH_DATA_DIR: simulation.dataDir }, (line) => said.push(line));
  const [, password] = /Password: (\S+)/.exec(said.join()) ?? [];

  const signedIn = await ask('POST', '/api/session', '', { username: 'kepala', password: password! });
  expect(signedIn.statusCode).toBe(204);
  const cookie = `${SESSION_COOKIE}=${signedIn.cookies[0]!.value}`;
  expectProblem(await ask('GET', '/api/accounts', cookie), 403);
  const enrolment = await ask('POST', '/api/account/second-factor', cookie, { password: password! });
  const secret = Secret.fromBase32(enrolment.json<EnrolmentAnswer>().secret);
  const code = new TOTP({ secret }).generate({ timestamp: simulation.clock.now() });
  await ask('POST', '/api/account/second-factor/confirmation', cookie, { code });
  expect((await ask('GET', '/api/accounts', cookie)).json()).toMatchObject({
    items: [{ username: 'kepala', roles: ['admin'], hasSecondFactor: true }],
  });
});
