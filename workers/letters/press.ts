import path from 'node:path';
import { type Hand, handInProcess, handInThread } from './hand.ts';
import type { LetterData } from './render.ts';

/** A letter to be drawn. */
export interface Drawing {
  /** File within the folder of templates; of a template that is given as text, its name. */
  readonly template: string;
  /** The template itself, where it is no file: it reads nothing but the layout of letters. */
  readonly text?: string;
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
  /** How long one letter may take, in milliseconds; absent: {@link DRAWING_TIME}. */
  readonly limit?: number;
  /** In a process of its own, which ends whatever a template does: for templates that nobody has looked at. */
  readonly apart?: true;
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
  readonly drawing: Drawing;
  readonly resolve: (pdf: Buffer) => void;
  readonly reject: (error: Error) => void;
}

/** A letter is drawn in well under a second; the first one waits for the thread to start, on a busy machine. */
const DRAWING_TIME = 30_000;

/** Draws and signs letters in a thread of its own, so that inboxes are answered meanwhile. */
export class LetterPress {
  private readonly settings: PressSettings;
  private readonly waiting = new Map<number, Waiting>();
  private thread: Hand | undefined;
  private nextId = 1;
  /** Runs while the thread draws; starts anew with each letter. */
  private timer: NodeJS.Timeout | undefined;

  constructor(settings: PressSettings) {
    this.settings = settings;
  }

  /** @throws Error where the template asks for a field it was not given, the key cannot be used, or it takes too long */
  draw(drawing: Drawing): Promise<Buffer> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { drawing, resolve, reject });
      this.running().postMessage({ id, drawing } satisfies DrawingOrder);
      if (this.timer === undefined) this.watch();
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.timer);
    await this.thread?.terminate();
  }

  /** Gives the letter that is being drawn its time. */
  private watch(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.waiting.size === 0) return;
    this.timer = setTimeout(() => this.giveUp(), this.limit).unref();
  }

  private get limit(): number {
    return this.settings.limit ?? DRAWING_TIME;
  }

  /** The letter under way is refused; those behind it go to a new thread. A thread that computes ends when it has done so. */
  private giveUp(): void {
    const [[id, late], ...others] = [...this.waiting] as [[number, Waiting], ...[number, Waiting][]];
    void this.thread?.terminate();
    this.thread = undefined;
    this.waiting.delete(id);
    late.reject(
      new Error(
        `Expected '${path.basename(late.drawing.template)}' to be drawn within ${this.limit} ms, but it was not; look at its template`,
      ),
    );
    for (const [next, { drawing }] of others) this.running().postMessage({ id: next, drawing } satisfies DrawingOrder);
    this.watch();
  }

  private running(): Hand {
    if (this.thread) return this.thread;
    const thread = this.settings.apart ? handInProcess(this.settings) : handInThread(this.settings);
    // What a thread says that was given up no longer counts.
    const heard =
      <T>(listen: (said: T) => void) =>
      (said: T) =>
        this.thread === thread ? listen(said) : undefined;
    thread.onMessage(heard((printed: Printed) => this.deliver(printed)));
    thread.onError(heard((error: Error) => this.abandon(error)));
    thread.onExit(heard(() => this.abandon(new Error('The thread that draws letters has ended'))));
    this.thread = thread;
    return thread;
  }

  private deliver(printed: Printed): void {
    const { resolve, reject } = this.waiting.get(printed.id)!;
    this.waiting.delete(printed.id);
    this.watch();
    if ('failure' in printed) reject(new Error(printed.failure));
    else resolve(Buffer.from(printed.pdf.buffer, printed.pdf.byteOffset, printed.pdf.byteLength));
  }

  /** Whoever waits is told; the next order starts a new thread. */
  private abandon(error: Error): void {
    this.thread = undefined;
    const abandoned = [...this.waiting.values()];
    this.waiting.clear();
    this.watch();
    for (const { reject } of abandoned) reject(error);
  }
}
