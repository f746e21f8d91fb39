import net, { type AddressInfo } from 'node:net';

/** How a server answers a line it is told: a text to send, 'cut' to hang up, or nothing at all. */
export type Answers = (line: string) => string | 'cut' | undefined;

/** What every mail server says to a mail it takes. */
export const willing: Answers = (line) => {
  if (line.startsWith('EHLO')) return '250-uji\r\n250-SIZE 1000000\r\n250 8BITMIME';
  if (line === 'DATA') return '354 go on';
  if (line.startsWith('QUIT')) return 'cut';
  return '250 ok';
};

/** A small mail server for tests. */
export class TestMailServer {
  /** Mails that were taken, whole. */
  readonly mails: string[] = [];
  /** Lines that were said to it outside of mails. */
  readonly lines: string[] = [];
  answers: Answers = willing;
  /** How long it thinks before it answers, in milliseconds. */
  delay = 0;
  private readonly sockets = new Set<net.Socket>();
  private readonly server = net.createServer((socket) => this.serve(socket));

  static async start(): Promise<TestMailServer> {
    const made = new TestMailServer();
    await new Promise<void>((resolve) => made.server.listen(0, resolve));
    return made;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  stop(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }

  private serve(socket: net.Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
    let text = '';
    let mail: string | undefined;
    const say = (answer: string | undefined): void => {
      if (answer === 'cut') socket.destroy();
      else if (answer !== undefined) setTimeout(() => socket.write(`${answer}\r\n`), this.delay);
    };
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      for (let end = text.indexOf('\r\n'); end >= 0; end = text.indexOf('\r\n')) {
        const line = text.slice(0, end);
        text = text.slice(end + 2);
        if (mail === undefined) {
          this.lines.push(line);
          const answer = this.answers(line);
          if (line === 'DATA' && answer?.startsWith('354')) mail = '';
          say(answer);
        } else if (line === '.') {
          const answer = this.answers('.');
          if (answer?.startsWith('250')) this.mails.push(mail);
          mail = undefined;
          say(answer);
        } else mail += `${line.replace(/^\./, '')}\r\n`;
      }
    });
    say(this.answers('connect') === 'cut' ? 'cut' : '220 uji siap');
  }
}

/** Value of a header of a mail. */
export const headerOf = (mail: string, name: string): string | undefined =>
  new RegExp(`^${name}: (.*(?:\\r\\n .*)*)`, 'm').exec(mail)?.[1];

/** Text of a mail. */
export const textOf = (mail: string): string =>
  Buffer.from(mail.slice(mail.indexOf('\r\n\r\n') + 4), 'base64').toString();
