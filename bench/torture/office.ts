import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseCase } from '../../api/simulation/case-file.ts';
import { ChildOffice } from '../../api/testing/child-office.ts';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { Random } from '../../engine/testing/random.ts';
import { OfficeChecker } from './office-checker.ts';
import { Officials } from './officials.ts';
import type { Run } from './run.ts';

export const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
const FILE = path.join(__dirname, '../../processes/lpsk-3-2023/penunjukan-lintas-unit/cases/ditugaskan-individu.json');
export const STORY = parseCase(JSON.parse(readFileSync(FILE, 'utf8')), FILE);
/** Cases that begin in each round, one for each client, until so many are open. */
const CLIENTS = 3;
const OPEN = 12;
/** A job that a dead worker held is given to another after 15 seconds: the office comes back later than that. */
const AWAY = 16_000;
/** The kill comes so much later than what was waited for, in milliseconds. */
const LATEST = 400;
/** How long a letter is waited for, in milliseconds. */
const LETTER = 10_000;
const PATIENCE = 120_000;

/** Kills the whole office while officials work on cases with letters, and plays all cases to their end. */
export async function officeKills(run: Run): Promise<void> {
  const database = await makeTestDatabase();
  const play = new OfficePlay(run, database);
  try {
    for (let kill = 0; kill < run.asked; kill += 1) {
      await play.round(kill);
      run.tally.ran += 1;
    }
    await play.end();
  } finally {
    await play.close();
    await database.drop();
  }
}

class OfficePlay {
  private readonly run: Run;
  private readonly database: TestDatabase;
  private readonly random: Random;
  private readonly checker: OfficeChecker;
  private readonly officials: Officials;
  private office: ChildOffice | undefined;
  private lives = 0;

  constructor(run: Run, database: TestDatabase) {
    this.run = run;
    this.database = database;
    this.random = new Random(run.seed);
    this.checker = new OfficeChecker(database.pool, run.tally, STORY);
    this.officials = new Officials(PROCESS, STORY, this.checker, run.tally);
  }

  async round(kill: number): Promise<void> {
    const office = await this.start();
    const drawn = await this.checker.drawn();
    const room = Math.max(0, OPEN - (await this.checker.open()));
    const { officials } = this;
    const clients = [
      ...officials.repeat(office),
      ...Array.from({ length: Math.min(CLIENTS, room) }, () => officials.begin(office)),
    ];
    // One whose office is gone sends it again to the next.
    for (const client of clients) client.catch(() => undefined);
    clients.push(...officials.complete(office, await office.tasks()));
    await Promise.any(clients).catch(() => undefined);
    if (kill % 2 === 1) await this.untilMore(drawn);
    await sleep(this.random.below(LATEST));
    await office.kill();
    await Promise.allSettled(clients);
    await this.checker.check();
  }

  /** Waits until a letter more was drawn, while others are being drawn and numbered; or until the office has no work left. */
  private async untilMore(drawn: number): Promise<void> {
    for (const until = Date.now() + LETTER; Date.now() < until; await sleep(10))
      if ((await this.checker.drawn()) > drawn || (await this.checker.atWork()) === 0) return;
  }

  /** Plays every case to its end with an office that nobody kills. */
  async end(): Promise<void> {
    const office = await this.start();
    for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
      await Promise.all(this.officials.repeat(office));
      const tasks = await office.tasks();
      await Promise.all(this.officials.complete(office, tasks));
      if (tasks.length + this.officials.waiting + (await this.checker.open()) === 0) break;
      await sleep(50);
    }
    for (let order = 0; order < this.officials.waiting; order += 1)
      this.run.tally.complain('stuck', 'an order that was never answered');
    await this.checker.checkEnd();
    await office.stop();
    const { repeated } = this.officials;
    this.run.tally.notes.push(`${await this.checker.letters()} letters`, `${repeated} orders sent again`);
  }

  async close(): Promise<void> {
    await this.office?.kill();
  }

  private async start(): Promise<ChildOffice> {
    const { folder, programs } = this.run;
    this.office = new ChildOffice(folder, this.database.url, this.lives * AWAY, [programs.office]);
    this.lives += 1;
    return this.office.ready();
  }
}
