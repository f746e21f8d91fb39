import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Tryout } from '../contract/tryouts.ts';
import { notFound, Problem } from '../problem.ts';
import type { CaseFile } from '../simulation/case-file.ts';
import type { TryoutDatabases } from './databases.ts';
import type { Ran, Request, Subject } from './order.ts';
import { Sandbox } from './sandbox.ts';

/** How long things may take, in milliseconds. */
export interface TryoutLimits {
  /** Without anything being done: then it ends. */
  readonly idle: number;
  /** Altogether. */
  readonly life: number;
  /** Until its office is open. */
  readonly opening: number;
  /** For one answer. */
  readonly answer: number;
}

export const TRYOUT_LIMITS: TryoutLimits = { idle: 15 * 60_000, life: 2 * 3_600_000, opening: 180_000, answer: 50_000 };

/** So many at the same time in an office. */
export const MOST = 2;

export interface HostOptions {
  readonly databases: TryoutDatabases;
  readonly dataDir: string;
  readonly now: () => number;
  readonly newToken: () => string;
  readonly onError: (error: Error) => void;
  readonly limits?: TryoutLimits;
}

export type About = Pick<Tryout, 'title' | 'draft' | 'version'>;

interface Running {
  readonly owner: string;
  readonly sandbox: Sandbox;
  readonly ends: number;
  state: Tryout;
  timer: NodeJS.Timeout;
}

/** The try-outs of an office: one for each person, few at a time, each in a process and on a database of its own. */
export class Tryouts {
  private readonly options: HostOptions;
  private readonly running = new Map<string, Running>();
  /** Processes that play scenarios, and those of try-outs. */
  private readonly taken = new Set<Sandbox>();
  private readonly cleaning = new Set<Promise<void>>();

  constructor(options: HostOptions) {
    this.options = options;
  }

  /** Clears away what a program that was killed left behind. */
  async clear(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    await this.options.databases.clear();
  }

  /** Begins one; the one that this person had before ends. @throws Problem where there are too many */
  async open(owner: string, subject: Subject, about: About): Promise<Tryout> {
    for (const { state } of [...this.running.values()].filter((one) => one.owner === owner))
      await this.close(owner, state.id);
    const { sandbox, place } = await this.sandbox();
    const { limits, now } = this;
    const id = crypto.randomUUID();
    const endsAt = new Date(now() + limits.idle).toISOString();
    const state: Tryout = {
      id,
      processDefinitionId: subject.processId,
      ...about,
      state: 'menyiapkan',
      problem: null,
      endsAt,
    };
    const one: Running = {
      owner,
      sandbox,
      ends: now() + limits.life,
      state,
      timer: setTimeout(() => undefined, 0),
    };
    this.running.set(id, one);
    this.touch(one);
    void sandbox.ended.then(() => this.over(one));
    sandbox.ask({ kind: 'open', place, subject }, limits.opening).then(
      () => this.set(one, { state: 'siap' }),
      (error: Error) => {
        // One that ended while it opened says so by itself; here its office could not be opened.
        if (!(error instanceof Problem && error.status === 410))
          this.set(one, { state: 'berakhir', problem: error.message });
        sandbox.kill();
      },
    );
    return one.state;
  }

  /** @throws Problem where this person has no such try-out */
  get(owner: string, id: string): Tryout {
    return this.own(owner, id).state;
  }

  /** The try-out of a person, if there is one. */
  of(owner: string): Tryout | undefined {
    return [...this.running.values()].find((one) => one.owner === owner)?.state;
  }

  /** @throws Problem where it is not ready, refuses, or ends over it */
  async ask<T>(owner: string, id: string, request: Request): Promise<T> {
    const one = this.own(owner, id);
    if (one.state.state === 'menyiapkan')
      throw new Problem(409, 'Masih disiapkan', 'Kantor uji coba masih disiapkan. Tunggu sebentar.', [], 2);
    if (one.state.state === 'berakhir') throw ended(one.state);
    this.touch(one);
    return one.sandbox.ask<T>(request, this.limits.answer);
  }

  /**
   * A process that plays one story after the other, each in an office of its own; takes the place of a try-out.
   * @throws Problem where there are too many
   */
  async runner() {
    const { sandbox, place, name } = await this.sandbox();
    const { databases, newToken } = this.options;
    const { opening } = this.limits;
    return {
      /** Opens and closes an office of a mechanism once: every story begins in a copy of it. */
      prepare: async (subject: Subject): Promise<void> => {
        await databases.drop(name);
        await databases.make(name);
        await sandbox.ask({ kind: 'prepare', place, subject }, opening);
      },
      run: async (subject: Subject, story: CaseFile): Promise<Ran> => {
        const own = newToken();
        const databaseUrl = await databases.copy(name, own);
        try {
          return await sandbox.ask<Ran>({ kind: 'run', place: { ...place, databaseUrl }, subject, story }, opening);
        } finally {
          await databases.drop(own);
        }
      },
      close: (): void => sandbox.kill(),
    };
  }

  /** @throws Problem where this person has no such try-out */
  async close(owner: string, id: string): Promise<void> {
    const one = this.own(owner, id);
    this.running.delete(id);
    clearTimeout(one.timer);
    one.sandbox.kill();
    await one.sandbox.ended;
  }

  async stop(): Promise<void> {
    for (const { timer } of this.running.values()) clearTimeout(timer);
    this.running.clear();
    for (const sandbox of this.taken) sandbox.kill();
    while (this.taken.size + this.cleaning.size > 0)
      await Promise.all([...[...this.taken].map(({ ended: gone }) => gone), ...this.cleaning]);
  }

  private get limits(): TryoutLimits {
    return this.options.limits ?? TRYOUT_LIMITS;
  }

  private get now() {
    return this.options.now;
  }

  private get folder(): string {
    return path.join(this.options.dataDir, 'uji-coba');
  }

  /** A process with an empty database; both are gone together. */
  private async sandbox() {
    const { databases, newToken } = this.options;
    if (this.taken.size >= MOST)
      throw new Problem(
        429,
        'Uji coba penuh',
        `Paling banyak ${MOST} uji coba berjalan bersamaan di kantor ini. Tunggu sampai salah satunya selesai.`,
        [],
        60,
      );
    const name = newToken();
    const dataDir = path.join(this.folder, name);
    const sandbox = new Sandbox(dataDir);
    this.taken.add(sandbox);
    void sandbox.ended.then(() => this.clean(sandbox, name));
    try {
      const databaseUrl = await databases.make(name);
      return { sandbox, name, place: { databaseUrl, dataDir, password: newToken() } };
    } catch (error) {
      sandbox.kill();
      throw error;
    }
  }

  private clean(sandbox: Sandbox, name: string): void {
    const work = this.options.databases.drop(name).catch(this.options.onError);
    this.cleaning.add(work);
    this.taken.delete(sandbox);
    void work.then(() => this.cleaning.delete(work));
  }

  private own(owner: string, id: string): Running {
    const one = this.running.get(id);
    if (one?.owner !== owner) throw notFound('Uji coba');
    return one;
  }

  private set(one: Running, change: Partial<Tryout>): void {
    one.state = { ...one.state, ...change };
  }

  /** Something was done with it: from now on it may rest again. */
  private touch(one: Running): void {
    clearTimeout(one.timer);
    const rest = Math.min(this.limits.idle, one.ends - this.now());
    this.set(one, { endsAt: new Date(this.now() + rest).toISOString() });
    one.timer = setTimeout(() => one.sandbox.kill(), Math.max(0, rest)).unref();
  }

  /** Its process is gone; whoever asks is told for as long as they have no other. */
  private over(one: Running): void {
    clearTimeout(one.timer);
    if (one.state.state !== 'berakhir') this.set(one, { state: 'berakhir', problem: one.state.problem ?? GONE });
  }
}

const GONE = 'Uji coba berakhir karena tidak dipakai, atau melewati batas waktu atau memori. Tidak ada yang tersimpan.';

const ended = ({ problem }: Tryout): Problem => new Problem(410, 'Uji coba berakhir', problem ?? GONE);
