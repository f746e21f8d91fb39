import { composeMail, isMailAddress, type Mail } from './message.ts';

const MAIL: Mail = {
  messageId: '1.a@lincah.example',
  from: 'lincah@contoh.example',
  to: 'kepala@contoh.example',
  subject: 'Permohonan pelibatan',
  text: 'Isi pemberitahuan.',
  date: new Date('2026-03-02T01:00:00Z'),
};

const headersOf = (mail: string): string[] => mail.slice(0, mail.indexOf('\r\n\r\n')).split(/\r\n(?! )/);
const decoded = (words: string): string =>
  words.replace(/=\?utf-8\?B\?(.*?)\?=(\r\n )?/g, (_word, base64: string) => Buffer.from(base64, 'base64').toString());

it('says who, to whom, when and what, as plain text', () => {
  const mail = composeMail(MAIL);

  expect(headersOf(mail)).toEqual([
    'Date: Mon, 02 Mar 2026 01:00:00 +0000',
    'From: Lincah <lincah@contoh.example>',
    'To: <kepala@contoh.example>',
    'Message-ID: <1.a@lincah.example>',
    `Subject: =?utf-8?B?${Buffer.from('Permohonan pelibatan').toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Auto-Submitted: auto-generated',
  ]);
  expect(composeMail(MAIL)).toBe(mail);
});

it.each([
  ['a header', 'Halo\r\nBcc: lawan@contoh.example'],
  ['HTML', '<script>alert(1)</script><b>tebal</b>'],
  ['an end of the mail', 'a\r\n.\r\nMAIL FROM:<lawan@contoh.example>'],
  ['an encoded word', '=?utf-8?B?SGFsbw==?='],
  ['characters of many bytes', `${'é'.repeat(70)}${'😀'.repeat(40)}`],
])('lets no subject and no text become %s', (_what, text) => {
  const mail = composeMail({ ...MAIL, subject: text, text });

  const headers = headersOf(mail);
  expect(headers).toHaveLength(9);
  expect(decoded(headers[4]!.slice('Subject: '.length))).toBe(text);
  const [, body] = mail.split('\r\n\r\n');
  expect(Buffer.from(body!, 'base64').toString()).toBe(text);
  expect(mail).toMatch(/^[\x20-\x7e\r\n]*$/);
  for (const line of mail.split('\r\n')) expect(line.length).toBeLessThanOrEqual(78);
  expect(mail).not.toMatch(/^\./m);
});

it.each([
  '',
  'a',
  'a@',
  '@b',
  'a b@c',
  'a@b\r\nBcc: c@d',
  'a@b>',
  '<a@b',
  'a@b..c',
  'a@@b',
  `${'a'.repeat(65)}@b`,
  'é@b.example',
])('takes %j for no address', (address) => {
  expect(isMailAddress(address)).toBe(false);
  expect(() => composeMail({ ...MAIL, to: address })).toThrow('Expected a mail address');
});

it.each(['a@b', 'karo.hukum+lincah@lpsk.go.example'])('takes %s for an address', (address) =>
  expect(isMailAddress(address)).toBe(true),
);
