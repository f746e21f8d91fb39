import net from 'node:net';

/** Which way of the last statement of a transaction is cut: it never arrives, or its answer never does. */
export type Cut = 'request' | 'answer';

const HEADER = 5;

/** Stands between a program and its PostgreSQL, and cuts the connection at a COMMIT when it is told to. */
export class TcpProxy {
  readonly url: string;
  /** Connections that were cut. */
  cuts = 0;
  private readonly server: net.Server;
  private next: Cut | undefined;

  private constructor(server: net.Server, url: string) {
    this.server = server;
    this.url = url;
  }

  static async start(databaseUrl: string): Promise<TcpProxy> {
    const target = new URL(databaseUrl);
    const server = net.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as net.AddressInfo;
    const proxy = new TcpProxy(server, Object.assign(new URL(databaseUrl), { port: String(port) }).toString());
    server.on('connection', (client) => proxy.join(client, net.connect(Number(target.port), target.hostname)));
    return proxy;
  }

  /** Cuts at the next COMMIT that passes. */
  cutNext(cut: Cut): void {
    this.next = cut;
  }

  close(): void {
    this.server.close();
  }

  private join(client: net.Socket, database: net.Socket): void {
    const end = (): void => {
      client.destroy();
      database.destroy();
    };
    for (const socket of [client, database]) socket.on('error', end).on('close', end);
    let answers = Buffer.alloc(0);
    client.on('data', (bytes) => {
      if (this.next === 'request' && isCommit(bytes)) return this.cut(end);
      database.write(bytes);
    });
    database.on('data', (bytes) => {
      answers = Buffer.concat([answers, bytes]);
      const { whole, hasCommit } = readAnswers(answers);
      answers = answers.subarray(whole);
      if (this.next === 'answer' && hasCommit) return this.cut(end);
      client.write(bytes);
    });
  }

  private cut(end: () => void): void {
    this.next = undefined;
    this.cuts += 1;
    end();
  }
}

/** Statements without values travel as simple queries: 'Q', a length, the text. */
const isCommit = (bytes: Buffer): boolean => bytes.includes('commit\0');

/** Reads whole messages: a letter, a length that counts itself, and the rest. 'C' says which command is done. */
function readAnswers(bytes: Buffer): { readonly whole: number; readonly hasCommit: boolean } {
  let at = 0;
  let hasCommit = false;
  while (bytes.length - at >= HEADER) {
    const end = at + 1 + bytes.readInt32BE(at + 1);
    if (end > bytes.length) break;
    if (bytes[at] === 'C'.charCodeAt(0) && bytes.toString('latin1', at + HEADER, end - 1) === 'COMMIT')
      hasCommit = true;
    at = end;
  }
  return { whole: at, hasCommit };
}
