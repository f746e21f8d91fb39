import path from 'node:path';
import { ConfigError, readConfig } from './config.ts';

it('has a setting for everything where the environment says nothing', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 8080,
    dataDir: path.resolve('data'),
    identityKey: undefined,
    keyLifetime: 24 * 3_600_000,
    mail: { smtpUrl: undefined, from: 'lincah@localhost' },
    gatewayPort: 26500,
    profile: 'demo',
    demoPassword: undefined,
    publicUrl: 'http://127.0.0.1:8080',
    databaseUrl: undefined,
    oidc: undefined,
    trustedProxies: [],
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
  ['LINCAH_OIDC_ISSUER', 'sso.example'],
  ['LINCAH_OIDC_MATCH', 'nama'],
  ['LINCAH_OIDC_SCOPE', 'profile'],
  ['LINCAH_OIDC_CLIENT_ID', 'lincah'],
  ['LINCAH_TRUST_PROXY', 'proxy.example'],
  ['LINCAH_TRUST_PROXY', '10.0.0.0/33'],
  ['LINCAH_TRUST_PROXY', '0.0.0.0/0'],
  ['LINCAH_TRUST_PROXY', '10.0.0.1,'],
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

describe('the identity provider', () => {
  const OIDC = { LINCAH_OIDC_CLIENT_ID: 'lincah', LINCAH_OIDC_CLIENT_SECRET: 'rahasia' };

  it('knows people by their NIP, unless they are to be known by their address', () => {
    const of = (more: object) =>
      readConfig({ ...OIDC, LINCAH_OIDC_ISSUER: 'https://sso.example/realms/a', ...more }).oidc;

    expect(of({})).toEqual({
      ...{ issuer: 'https://sso.example/realms/a', clientId: 'lincah', clientSecret: 'rahasia' },
      ...{ match: 'nip', claim: 'nip', scope: 'openid profile email', name: 'SSO instansi' },
    });
    expect(of({ LINCAH_OIDC_MATCH: 'surel' })).toMatchObject({ match: 'surel', claim: 'email' });
    expect(of({ LINCAH_OIDC_CLAIM: 'employee_number' })).toMatchObject({ match: 'nip', claim: 'employee_number' });
  });

  it.each(['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000'])(
    'may be without HTTPS at %s',
    (issuer) => {
      expect(readConfig({ ...OIDC, LINCAH_OIDC_ISSUER: issuer }).oidc).toMatchObject({ issuer });
    },
  );

  it.each(['http://sso.example', 'http://127.0.0.1.sso.example'])('is refused without HTTPS at %s', (issuer) => {
    expect(() => readConfig({ ...OIDC, LINCAH_OIDC_ISSUER: issuer })).toThrow(/LINCAH_OIDC_ISSUER.*https/);
  });
});

it('believes proxies by address and network', () => {
  const { trustedProxies } = readConfig({ LINCAH_TRUST_PROXY: '10.0.0.5, 172.16.0.0/12,fd00::/8' });

  expect(trustedProxies).toEqual(['10.0.0.5', '172.16.0.0/12', 'fd00::/8']);
});
