import type { Mail } from './message.ts';
import { smtpTransport } from './smtp.ts';
import { headerOf, TestMailServer, textOf, willing } from './testing/mail-server.ts';
import { Refused } from './transport.ts';

const MAIL: Mail = {
  messageId: '1.a@lincah.example',
  from: 'lincah@contoh.example',
  to: 'kepala@contoh.example',
  subject: 'Permohonan pelibatan',
  text: 'Isi pemberitahuan.\n.\nDua titik.\n',
  date: new Date('2026-03-02T01:00:00Z'),
};
const LIMITS = { connection: 2_000, answer: 500, whole: 5_000 };

let server: TestMailServer;

beforeEach(async () => {
  server = await TestMailServer.start();
});
afterEach(() => server.stop());

const deliver = (host = '127.0.0.1', account = '', scheme = 'smtp') =>
  smtpTransport(`${scheme}://${account}${host}:${server.port}`, LIMITS).deliver(MAIL);
const failure = (work: Promise<void>): Promise<Error> =>
  work.then(
    () => new Error('Expected a failure'),
    (error: Error) => error,
  );

it('hands a mail over', async () => {
  await deliver();

  expect(server.lines.slice(0, 4)).toEqual([
    expect.stringMatching(/^EHLO \S+$/),
    'MAIL FROM:<lincah@contoh.example>',
    'RCPT TO:<kepala@contoh.example>',
    'DATA',
  ]);
  expect(server.mails).toHaveLength(1);
  expect(headerOf(server.mails[0]!, 'Message-ID')).toBe('<1.a@lincah.example>');
  expect(textOf(server.mails[0]!)).toBe(MAIL.text);
});

it.each([
  ['an address', 'RCPT'],
  ['a message', '.'],
])('knows that %s was refused for good', async (_what, line) => {
  server.answers = (said) => (said.startsWith(line) ? '550-tidak\r\n550 ada' : willing(said));

  const error = await failure(deliver());

  expect(error).toBeInstanceOf(Refused);
  expect(error.message).toContain('550');
  expect(error.message).toContain('tidak ada');
});

it.each(['EHLO', 'MAIL', 'RCPT', 'DATA', '.'])('may try again where %s was refused for now', async (line) => {
  server.answers = (said) => (said.startsWith(line) ? '451 nanti' : willing(said));

  const error = await failure(deliver());

  expect(error).not.toBeInstanceOf(Refused);
  expect(error.message).toContain('451');
  expect(server.mails).toEqual([]);
});

it.each(['connect', 'EHLO', 'MAIL', 'RCPT', 'DATA', '.'])(
  'may try again where the connection was cut at %s',
  async (line) => {
    server.answers = (said) => (said.startsWith(line) ? 'cut' : willing(said));

    const error = await failure(deliver());

    expect(error).not.toBeInstanceOf(Refused);
    expect(server.mails).toEqual([]);
  },
);

it('waits no longer than it should for an answer, or for a connection', async () => {
  server.answers = (said) => (said.startsWith('MAIL') ? undefined : willing(said));
  expect((await failure(deliver())).message).toMatch(/^Expected an answer to MAIL .* within 500 ms/);

  const full = smtpTransport('smtp://10.255.255.1:25', { connection: 300, answer: 300, whole: 5_000 });
  expect((await failure(full.deliver(MAIL))).message).toMatch(/within 300 ms|ENETUNREACH|EHOSTUNREACH/);
});

it('waits no longer than it should for a server that answers slowly, again and again', async () => {
  const slow = smtpTransport(`smtp://127.0.0.1:${server.port}`, { connection: 2_000, answer: 500, whole: 700 });
  server.delay = 250;

  expect((await failure(slow.deliver(MAIL))).message).toBe(
    'Expected the mail to be taken within 700 ms, but it was not',
  );
  expect(server.mails).toEqual([]);
});

it('signs in on this machine, and tells nobody the password where that fails', async () => {
  const secret = Buffer.from('\0lincah\0rahasia-sekali').toString('base64');
  server.answers = (said) => (said.startsWith('AUTH') ? '235 ok' : willing(said));
  await deliver('127.0.0.1', 'lincah:rahasia-sekali@');
  expect(server.lines).toContain(`AUTH PLAIN ${secret}`);

  server.answers = (said) => (said.startsWith('AUTH') ? `535 ${said} rahasia-sekali` : willing(said));
  const error = await failure(deliver('127.0.0.1', 'lincah:rahasia-sekali@'));
  expect(error.message).toBe('The mail server answered 535 to AUTH PLAIN');
  expect(error).not.toBeInstanceOf(Refused);
});

it('sends no password in the clear over a network', async () => {
  const error = await failure(deliver('0.0.0.0', 'lincah:rahasia-sekali@'));

  expect(error.message).toContain('must not travel in the clear');
  expect(server.lines.some((line) => line.startsWith('AUTH'))).toBe(false);
});

it('does not go on in the clear where the server offers encryption and then cannot', async () => {
  server.answers = (said) => {
    if (said.startsWith('EHLO')) return '250-uji\r\n250 STARTTLS';
    if (said === 'STARTTLS') return '220 mari';
    return '250 terang';
  };

  await expect(deliver('127.0.0.1', 'lincah:rahasia-sekali@')).rejects.toThrow();

  expect(server.lines.some((line) => /AUTH|MAIL/.test(line))).toBe(false);
  expect(server.mails).toEqual([]);
});

it('says nothing in the clear where everything is to be encrypted', async () => {
  await expect(deliver('127.0.0.1', '', 'smtps')).rejects.toThrow();

  expect(server.lines.some((line) => /EHLO|MAIL/.test(line))).toBe(false);
});
