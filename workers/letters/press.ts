import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { LetterData } from './render.ts';

/** A letter to be drawn. */
export interface Drawing {
  /** File within the folder of templates. */
  readonly template: string;
  readonly data: LetterData;
  /** When it is drawn, in milliseconds since 1970. */
  readonly moment: number;
  /** Absent: a draft, which is not signed. */
  readonly signature?: Signature;
}

export interface Signature {
  /** The agency whose key signs: its id, and its name for the certificate. */
  readonly instansi: string;
  readonly namaInstansi: string;
  /** Post and name of the signer. */
  readonly name: string;
  readonly reason: string;
}

export interface PressSettings {
  /** Folder of the mechanisms; templates may import from all of it and from nowhere else. */
  readonly templates: string;
  /** Folder of the agencies' keys. */
  readonly keys: string;
}

export interface DrawingOrder {
  readonly id: number;
  readonly drawing: Drawing;
}

/** What the thread says of an order; `failure` tells why there is no PDF. */
export type Printed =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** Draws and signs letters in a thread of its own, so that inboxes are answered meanwhile. */
export class LetterPress {
  private readonly settings: PressSettings;
  private readonly waiting = new Map<number, Waiting>();
  private thread: Worker | undefined;
  private nextId = 1;

  constructor(settings: PressSettings) {
    this.settings = settings;
  }

  /** @throws Error where the template asks for a field it was not given, or the key cannot be used */
  draw(drawing: Drawing): Promise<Buffer> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.running().postMessage({ id, drawing } satisfies DrawingOrder);
    });
  }

  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  private running(): Worker {
    if (this.thread) return this.thread;
    const thread = new Worker(path.join(__dirname, 'press-thread.ts'), {
      workerData: this.settings,
      execArgv: ['--require', 'tsx/cjs'],
    });
    thread.unref();
    thread.on('message', (printed: Printed) => this.deliver(printed));
    thread.on('error', (error) => this.abandon(error));
    thread.on('exit', () => this.abandon(new Error('The thread that draws letters has ended')));
    this.thread = thread;
    return thread;
  }

  private deliver(printed: Printed): void {
    const { resolve, reject } = this.waiting.get(printed.id)!;
    this.waiting.delete(printed.id);
    if ('failure' in printed) reject(new Error(printed.failure));
    else resolve(Buffer.from(printed.pdf.buffer, printed.pdf.byteOffset, printed.pdf.byteLength));
  }

  /** Whoever waits is told; the next order starts a new thread. */
  private abandon(error: Error): void {
    this.thread = undefined;
    const abandoned = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of abandoned) reject(error);
  }
}
