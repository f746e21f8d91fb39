import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { runningPort } from '../../api/database/embedded-lock.ts';
import { urlOf } from '../../api/database/embedded-sessions.ts';
import { ChildOffice } from '../../api/testing/child-office.ts';
import { PROCESS, STORY } from './office.ts';
import { killServer } from './postgres.ts';
import type { Run } from './run.ts';

/** How long it may take until a full disk is noticed, and until the office works again once there is room, in milliseconds. */
const PATIENCE = 60_000;
const RESUME = 10_000;
/** So many writes are refused, each followed by a read, before there is room again. */
const REFUSALS = 5;
/** Characters of the database's own words that are shown where it does not come back. */
const LAST_WORDS = 3_000;
/** What a write is answered with meanwhile. */
const REFUSED = [503, 507];

/** Fills the disk that a run's folder is on and frees it again, so often as asked, under an office and its database. */
export async function fillAndFree(run: Run): Promise<void> {
  const disk = new Disk(run);
  try {
    await disk.open();
    for (let cycle = 0; cycle < run.asked; cycle += 1) {
      await disk.cycle();
      run.tally.ran += 1;
    }
    await disk.check();
  } finally {
    await disk.close();
    await killServer(run.folder);
  }
}

class Disk {
  private readonly run: Run;
  private readonly ballast: string;
  private readonly started = new Set<string>();
  private readonly answers = new Map<string, number>();
  private office!: ChildOffice;
  /** A session of whoever runs the database, opened while it takes new ones. */
  private database!: Client;

  constructor(run: Run) {
    this.run = run;
    this.ballast = path.join(run.folder, 'ballast');
  }

  async open(): Promise<void> {
    this.office = await new ChildOffice(this.run.folder, undefined, 0, [this.run.programs.office]).ready();
    this.database = new Client({ connectionString: this.url() });
    this.database.on('error', () => undefined);
    await this.database.connect();
    if ((await this.write()) !== 200) throw new Error('Expected a case to begin, but it was refused');
  }

  async cycle(): Promise<void> {
    const { tally } = this.run;
    this.fill();
    const until = Date.now() + PATIENCE;
    let refused = 0;
    while (refused < REFUSALS && Date.now() < until) {
      const answer = await this.write();
      if (answer === 200) continue;
      refused += 1;
      // It comes every five minutes by itself, and has nowhere to write to now.
      await this.database.query('checkpoint').catch(() => undefined);
      if (!REFUSED.includes(answer)) tally.complain('lost', `a write was answered with ${answer}`);
      await this.read();
    }
    if (refused < REFUSALS) tally.complain('stuck', `the disk was full, but only ${refused} writes were refused`);
    rmSync(this.ballast);
    const begin = performance.now();
    while ((await this.write()) !== 200 && performance.now() - begin < PATIENCE) await sleep(100);
    const pause = performance.now() - begin;
    if (pause > RESUME)
      tally.complain(
        'stuck',
        `the office for ${pause.toFixed(0)} ms after there was room again: ${this.office.output.slice(-LAST_WORDS)} ${this.log()}`,
      );
    tally.notes.push(`back after ${pause.toFixed(0)} ms`);
  }

  /** Every case whose start was acknowledged is there. */
  async check(): Promise<void> {
    for (const key of this.started) {
      const { status } = await this.office.ask('admin', 'GET', `/v2/process-instances/${key}`);
      if (status !== 200) this.run.tally.complain('lost', `case ${key}: ${status}`);
    }
    const answers = [...this.answers].map(([answer, count]) => `${count} ${answer}`).sort();
    this.run.tally.notes.push(`answers: ${answers.join(' ')}`);
  }

  private url(): string {
    const { folder } = this.run;
    const port = runningPort(path.join(folder, 'postgres'));
    if (port === undefined) throw new Error(`Expected PostgreSQL to run in '${folder}', but it does not`);
    return urlOf(port, readFileSync(path.join(folder, 'postgres-password'), 'utf8'));
  }

  /** The last words of the database. */
  private log(): string {
    return readFileSync(path.join(this.run.folder, 'postgres.log'), 'utf8').slice(-LAST_WORDS);
  }

  async close(): Promise<void> {
    await this.database?.end().catch(() => undefined);
    await this.office?.kill();
  }

  private fill(): void {
    const file = openSync(this.ballast, 'w');
    const zeros = Buffer.alloc(64 * 1024);
    try {
      for (;;) writeSync(file, zeros);
    } catch {
      // Full.
    } finally {
      closeSync(file);
    }
  }

  private async write(): Promise<number> {
    const request = { processDefinitionId: PROCESS, variables: STORY.facts };
    const { status, body } = await this.office.ask(STORY.starter, 'POST', '/v2/process-instances', request);
    this.note('write', status);
    if (status === 200) this.started.add(body.processInstanceKey);
    return status;
  }

  private async read(): Promise<void> {
    const key = [...this.started][0];
    const { status, body } = await this.office.ask('admin', 'GET', `/v2/process-instances/${key}`);
    this.note('read', status);
    if (status !== 200)
      this.run.tally.complain(
        'lost',
        `a read was answered with ${status} ${body.title}: ${this.office.output.slice(-LAST_WORDS)}`,
      );
  }

  private note(what: string, status: number): void {
    const answer = `${what} ${status}`;
    this.answers.set(answer, (this.answers.get(answer) ?? 0) + 1);
  }
}
