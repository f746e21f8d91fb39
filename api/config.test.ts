import path from 'node:path';
import { ConfigError, readConfig } from './config.ts';

it('has a setting for everything where the environment says nothing', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: path.resolve('data'),
    keyLifetime: 24 * 3_600_000,
    mail: { smtpUrl: undefined, from: 'lincah@localhost' },
    gatewayPort: 26500,
    profile: 'demo',
    demoPassword: undefined,
    publicUrl: 'http://127.0.0.1:8080',
    databaseUrl: undefined,
    cluster: undefined,
  });
});

it('takes an empty variable as one that is not set', () => {
  expect(readConfig({ LINCAH_PORT: '', DATABASE_URL: '', ZEEBE_ADDRESS: '' })).toEqual(readConfig({}));
});

it.each([
  ['LINCAH_PORT', 'delapan'],
  ['LINCAH_PORT', '65536'],
  ['LINCAH_GATEWAY_PORT', '-1'],
  ['LINCAH_PROFILE', 'uji'],
  ['LINCAH_DEMO_PASSWORD', 'pendek'],
  ['LINCAH_PUBLIC_URL', 'lincah.example/kantor'],
  ['DATABASE_URL', 'mysql://localhost/lincah'],
  ['ZEEBE_ADDRESS', 'http://localhost:26500'],
  ['ZEEBE_EXPORTER_PASSWORD', 'pendek'],
])('refuses %s=%s, and names it', (name, value) => {
  const read = () => readConfig({ [name]: value });

  expect(read).toThrow(ConfigError);
  expect(read).toThrow(name);
});

it('names everything that is wrong at once, and no secret', () => {
  const read = () => readConfig({ LINCAH_PORT: 'x', LINCAH_PROFILE: 'y', DATABASE_URL: 'mysql://u:rahasia@host/d' });

  expect(read).toThrow(/LINCAH_PORT.*LINCAH_PROFILE.*DATABASE_URL/s);
  expect(read).not.toThrow('rahasia');
});

it('takes a cluster with the account of its exporter', () => {
  const { cluster } = readConfig({ ZEEBE_ADDRESS: 'zeebe:26500', ZEEBE_EXPORTER_PASSWORD: 'enam belas huruf' });

  expect(cluster).toEqual({
    address: 'zeebe:26500',
    exporter: { username: 'zeebe', password: 'enam belas huruf' },
  });
});

it('refuses a cluster whose exporter could come without a password', () => {
  expect(() => readConfig({ ZEEBE_ADDRESS: 'zeebe:26500' })).toThrow(/ZEEBE_EXPORTER_PASSWORD.*ZEEBE_ADDRESS/);
});

it('takes the address that mails come from out of the address of the office, unless it is said', () => {
  const LINCAH_PUBLIC_URL = 'https://lincah.lpsk.go.id';
  const LINCAH_SMTP_URL = 'smtp://lincah:rahasia@surel.lpsk.go.id:587';

  expect(readConfig({ LINCAH_PUBLIC_URL, LINCAH_SMTP_URL }).mail).toEqual({
    smtpUrl: LINCAH_SMTP_URL,
    from: 'lincah@lincah.lpsk.go.id',
  });
  expect(readConfig({ LINCAH_MAIL_FROM: 'kantor@lpsk.go.id' }).mail.from).toBe('kantor@lpsk.go.id');
  expect(() => readConfig({ LINCAH_MAIL_FROM: 'kantor' })).toThrow(/^LINCAH_MAIL_FROM: expected an address/);
  expect(() => readConfig({ LINCAH_SMTP_URL: 'http://x' })).toThrow(/LINCAH_SMTP_URL/);
});
