import { TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const MINUTE = 60_000;
const signIn = (username: string, password: string, remoteAddress: string) =>
  office.ask(undefined, { method: 'POST', url: '/api/session', payload: { username, password }, remoteAddress });

it('answers a wrong password like an unknown name', async () => {
  const [wrong, unknown] = [await signIn('sekjen', 'x', '10.0.1.1'), await signIn('siapa', 'x', '10.0.1.1')];

  expect(expectProblem(wrong, 401)).toEqual(expectProblem(unknown, 401));
});

it('closes an account for fifteen minutes after ten wrong passwords, wherever they come from', async () => {
  for (let n = 0; n < 10; n += 1) expectProblem(await signIn('karo-umum', `tebakan-${n}`, `10.0.2.${n}`), 401);

  expectProblem(await signIn('karo-umum', office.password, '10.0.2.99'), 429);
  expect((await signIn('karo-phsk', office.password, '10.0.2.99')).statusCode).toBe(204);
  office.simulation.clock.advance(15 * MINUTE + 1);
  expect((await signIn('karo-umum', office.password, '10.0.2.99')).statusCode).toBe(204);
});

it('closes an address after ten wrong passwords, whatever the names', async () => {
  for (let n = 0; n < 10; n += 1) expectProblem(await signIn(`nama-${n}`, 'x', '10.0.3.1'), 401);

  expectProblem(await signIn('jf-3', office.password, '10.0.3.1'), 429);
  expect((await signIn('jf-3', office.password, '10.0.3.2')).statusCode).toBe(204);
});

it('counts as strictly where many passwords are tried at once', async () => {
  const guesses = Array.from({ length: 40 }, (_none, n) => signIn('jf-5', `tebakan-${n}`, `10.0.4.${n}`));

  const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode);

  expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  await expectRefused(office, 'jf-5', { url: '/v2/authentication/me' }, 429);
});
