/** A letter by e-mail: plain text, to one address. */
export interface Mail {
  /** The same whenever it is sent again, so that whoever gets it twice can tell. */
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: Date;
}

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;
const MAX_ADDRESS = 254;

/** Whether a text is an address that can stand in a header and in a command as it is. */
export const isMailAddress = (text: string): boolean => text.length <= MAX_ADDRESS && ADDRESS.test(text);

/** Bytes of text in one encoded word, of which a line holds at most 75 characters. */
const WORD = 42;
const LINE = /.{1,76}/g;
const CRLF = '\r\n';

/**
 * The mail as it travels (RFC 5322, 2045, 2047). Text is always encoded, so that nothing in it can become a header, a line
 * of its own, or HTML.
 */
export function composeMail({ messageId, from, to, subject, text, date }: Mail): string {
  for (const address of [from, to])
    if (!isMailAddress(address)) throw new Error(`Expected a mail address, but got '${address}'`);
  const headers = [
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `From: Lincah <${from}>`,
    `To: <${to}>`,
    `Message-ID: <${messageId}>`,
    `Subject: ${wordsOf(subject).join(`${CRLF} `)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    'Auto-Submitted: auto-generated',
  ];
  const body = Buffer.from(text).toString('base64').match(LINE) ?? [''];
  return `${[...headers, '', ...body].join(CRLF)}${CRLF}`;
}

/** Pieces of a text that end between characters, each encoded. */
function wordsOf(text: string): string[] {
  const words: string[] = [''];
  for (const character of text) {
    const longer = words.at(-1)! + character;
    if (Buffer.byteLength(longer) <= WORD) words[words.length - 1] = longer;
    else words.push(character);
  }
  return words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`);
}
