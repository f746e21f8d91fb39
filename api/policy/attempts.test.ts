import { TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';
import { Attempts, networkOf } from './attempts.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const MINUTE = 60_000;
const signIn = (username: string, password: string, remoteAddress: string, headers = {}, at = office) =>
  at.ask(undefined, { method: 'POST', url: '/api/session', payload: { username, password }, remoteAddress, headers });

it('answers a wrong password like an unknown name', async () => {
  const [wrong, unknown] = [await signIn('sekjen', 'x', '10.0.1.1'), await signIn('siapa', 'x', '10.0.1.1')];

  expect(expectProblem(wrong, 401)).toEqual(expectProblem(unknown, 401));
});

it('closes an account for fifteen minutes after ten wrong passwords, wherever they come from', async () => {
  for (let n = 0; n < 10; n += 1) expectProblem(await signIn('karo-umum', `tebakan-${n}`, `10.0.2.${n}`), 401);

  const refused = await signIn('karo-umum', office.password, '10.0.2.99');
  expectProblem(refused, 429);
  expect(refused.headers['retry-after']).toBe('900');
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

describe('behind a proxy', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('counts for whom a trusted proxy names, and believes what others say of themselves nothing', async () => {
    const behind = await TestOffice.start({ trustedProxies: ['10.1.0.0/16'] });
    const attempt = (username: string, password: string, forwarded: string, proxy: string) =>
      signIn(username, password, proxy, from(forwarded), behind);

    for (let n = 0; n < 10; n += 1) expectProblem(await attempt(`nama-${n}`, 'x', '203.0.113.7', '10.1.0.9'), 401);
    expectProblem(await attempt('jf-1', behind.password, '203.0.113.7', '10.1.0.9'), 429);
    expect((await attempt('jf-1', behind.password, '203.0.113.8', '10.1.0.9')).statusCode).toBe(204);
    // What a client said before its proxy did is not looked at.
    expectProblem(await attempt('jf-1', behind.password, '198.51.100.1, 203.0.113.7', '10.1.0.9'), 429);
    for (let n = 0; n < 10; n += 1)
      expectProblem(await attempt(`nama-${n + 20}`, 'x', `203.0.113.${n + 20}`, '192.0.2.1'), 401);
    expectProblem(await attempt('jf-1', behind.password, '203.0.113.99', '192.0.2.1'), 429);

    await behind.stop();
  });

  it('is not the usual: whoever asks is taken by their own address', async () => {
    for (let n = 0; n < 10; n += 1)
      expectProblem(await signIn(`nama-${n}`, 'x', '10.0.6.1', from(`203.0.113.${n}`)), 401);

    expectProblem(await signIn('karo-hukum', office.password, '10.0.6.1', from('203.0.113.99')), 429);
  });
});

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:0:7::1', '2001:db8:0:7'],
  ['2001:DB8:0:7:ffff::', '2001:db8:0:7'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['1:2:3:4:5:6:7:8', '1:2:3:4'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('forgets first those that failed longest ago', () => {
  const attempts = new Attempts(() => 0);
  for (let n = 0; n < 10; n += 1) attempts.failed('address a');
  for (let n = 0; n < 49_998; n += 1) attempts.failed(`name ${n}`);
  attempts.failed('address a');

  attempts.failed('name baru', 'name terbaru');

  expect(() => attempts.require('address a')).toThrow('Terlalu banyak');
});
