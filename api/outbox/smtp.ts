import net from 'node:net';
import os from 'node:os';
import tls from 'node:tls';
import { composeMail, type Mail } from './message.ts';
import { Refused, type Transport } from './transport.ts';

export interface SmtpLimits {
  /** For the connection, in milliseconds. */
  readonly connection: number;
  /** For each answer of the server, in milliseconds. */
  readonly answer: number;
  /** For the mail as a whole, in milliseconds; less than a transaction may wait for its next statement. */
  readonly whole: number;
}

export const SMTP_LIMITS: SmtpLimits = { connection: 10_000, answer: 20_000, whole: 45_000 };

interface Server {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte. */
  readonly isSecure: boolean;
  readonly username: string;
  readonly password: string;
}

const PORTS = { 'smtp:': 587, 'smtps:': 465 } as const;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;
/** A command whose rest nobody may see. */
const SECRET = 'AUTH PLAIN';
/** More than any server says in one answer. */
const MAX_ANSWER = 64 * 1024;

/** Sends by SMTP (RFC 5321), one connection for each mail. Encrypted wherever the server can; a password never travels in the clear but to this machine. */
export function smtpTransport(url: string, limits = SMTP_LIMITS): Transport {
  const server = serverOf(new URL(url));
  return {
    async deliver(mail: Mail): Promise<void> {
      const message = composeMail(mail);
      const talk = await SmtpTalk.begin(server, limits);
      const timer = setTimeout(() => talk.abandon(), limits.whole);
      try {
        await talk.introduce();
        await talk.signIn();
        await talk.hand(mail, message);
      } finally {
        clearTimeout(timer);
        talk.end();
      }
    },
  };
}

const serverOf = ({ protocol, hostname, port, username, password }: URL): Server => ({
  host: hostname,
  port: port === '' ? PORTS[protocol as keyof typeof PORTS] : Number(port),
  isSecure: protocol === 'smtps:',
  username: decodeURIComponent(username),
  password: decodeURIComponent(password),
});

interface Answer {
  readonly code: number;
  readonly lines: readonly string[];
}

/** What is said to one server about one mail. */
class SmtpTalk {
  private readonly server: Server;
  private readonly limits: SmtpLimits;
  private socket: net.Socket;
  private isEncrypted: boolean;
  private extensions: readonly string[] = [];

  private constructor(server: Server, limits: SmtpLimits, socket: net.Socket) {
    this.server = server;
    this.limits = limits;
    this.socket = socket;
    this.isEncrypted = server.isSecure;
  }

  static async begin(server: Server, limits: SmtpLimits): Promise<SmtpTalk> {
    const { host, port, isSecure } = server;
    const socket = isSecure ? tls.connect({ host, port, servername: nameOf(host) }) : net.connect({ host, port });
    // A connection that breaks shows in the next answer; without a listener it would end the process.
    socket.on('error', () => undefined);
    const talk = new SmtpTalk(server, limits, socket);
    await talk.connected(isSecure ? 'secureConnect' : 'connect');
    await talk.answer(220);
    return talk;
  }

  /** Says who we are, and changes to an encrypted connection where the server offers one. */
  async introduce(): Promise<void> {
    await this.greet();
    if (this.isEncrypted || !this.extensions.includes('STARTTLS')) return;
    await this.say('STARTTLS', 220);
    this.socket = tls.connect({ socket: this.socket, servername: nameOf(this.server.host) });
    this.socket.on('error', () => undefined);
    await this.connected('secureConnect');
    this.isEncrypted = true;
    await this.greet();
  }

  async signIn(): Promise<void> {
    const { username, password, host } = this.server;
    if (username === '') return;
    if (!this.isEncrypted && !LOOPBACK.test(host))
      throw new Error('Expected the mail server to offer STARTTLS, because a password must not travel in the clear');
    const secret = Buffer.from(`\0${username}\0${password}`).toString('base64');
    await this.say(`${SECRET} ${secret}`, 235, SECRET);
  }

  /** @throws Refused where the server will not take this mail, however often it is sent */
  async hand({ from, to }: Mail, message: string): Promise<void> {
    await this.say(`MAIL FROM:<${from}>`, 250);
    await this.say(`RCPT TO:<${to}>`, 250).catch(refusedForGood);
    await this.say('DATA', 354);
    await this.say(`${message.replace(/^\./gm, '..')}.`, 250, 'message').catch(refusedForGood);
  }

  /** The server takes too long: whatever is waited for fails. */
  abandon(): void {
    this.socket.destroy(new Error(`Expected the mail to be taken within ${this.limits.whole} ms, but it was not`));
  }

  end(): void {
    this.socket.end('QUIT\r\n');
    setTimeout(() => this.socket.destroy(), 1_000).unref();
  }

  private async greet(): Promise<void> {
    const { lines } = await this.say(`EHLO ${os.hostname().replace(/[^A-Za-z0-9.-]/g, '') || 'localhost'}`, 250);
    this.extensions = lines.slice(1).map((line) => line.split(' ')[0]!.toUpperCase());
  }

  private say(line: string, expected: number, what = line): Promise<Answer> {
    this.socket.write(`${line}\r\n`);
    return this.answer(expected, what);
  }

  private connected(event: 'connect' | 'secureConnect'): Promise<void> {
    return this.within(this.limits.connection, 'a connection', (done, fail) => {
      const connect = (): void => done(undefined);
      this.socket.once(event, connect).once('error', fail);
      return () => void this.socket.off(event, connect).off('error', fail);
    });
  }

  /** Waits for one whole answer. */
  private async answer(expected: number, what = 'a connection'): Promise<Answer> {
    const found = await this.within<Answer>(this.limits.answer, `an answer to ${what}`, (done, fail) => {
      if (this.socket.destroyed) fail(new Error('Expected the mail server to stay, but it hung up'));
      let text = '';
      const read = (bytes: Buffer): void => {
        text += bytes.toString('latin1');
        const last = /^(\d{3})(?: .*)?\r?\n$/m.exec(text.slice(text.lastIndexOf('\n', text.length - 2) + 1));
        if (last)
          done({
            code: Number(last[1]),
            lines: text
              .trimEnd()
              .split(/\r?\n/)
              .map((line) => line.slice(4)),
          });
        else if (text.length > MAX_ANSWER) fail(new Error('Expected an answer of the mail server to end'));
      };
      const cut = (): void => fail(new Error(`Expected an answer to ${what}, but the mail server hung up`));
      this.socket.on('data', read).once('error', fail).once('close', cut);
      return () => void this.socket.off('data', read).off('error', fail).off('close', cut);
    });
    if (found.code !== expected) throw new SmtpRefusal(what, found);
    return found;
  }

  private within<T>(
    limit: number,
    what: string,
    wait: (done: (value: T) => void, fail: (error: Error) => void) => () => void,
  ): Promise<T> {
    let stop = (): void => undefined;
    let timer: NodeJS.Timeout;
    const waiting = new Promise<T>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`Expected ${what} within ${limit} ms, but it did not come`)), limit);
      stop = wait(resolve, reject);
    });
    return waiting.finally(() => {
      clearTimeout(timer);
      stop();
    });
  }
}

/** The server said no. */
class SmtpRefusal extends Error {
  readonly code: number;

  constructor(what: string, { code, lines }: Answer) {
    // A server may repeat what it was told, and that was a password.
    const reason = what === SECRET ? '' : `: ${lines.join(' ').slice(0, 200)}`;
    super(`The mail server answered ${code} to ${what}${reason}`);
    this.code = code;
  }
}

/** 5yz to an address or a message: the same will be refused again. */
function refusedForGood(error: Error): never {
  if (error instanceof SmtpRefusal && error.code >= 500) throw new Refused(error.message);
  throw error;
}

/** A certificate names hosts; an address of numbers has no name to ask for. */
const nameOf = (host: string): string => (net.isIP(host) === 0 ? host : '');
