import type { Pool } from 'pg';
import type { CaseFile } from '../../api/simulation/case-file.ts';
import { USER_TASK } from './models.ts';
import type { Tally } from './tally.ts';

interface Register {
  readonly kode: string;
  readonly terakhir: number;
  readonly taken: readonly number[];
}

/** What officials were told, against what the office's database holds. */
export class OfficeChecker {
  /** Keys of cases whose start was acknowledged. */
  private readonly started = new Set<string>();
  /** Keys of tasks whose completion was acknowledged. */
  private readonly completed = new Set<string>();
  private readonly pool: Pick<Pool, 'query'>;
  private readonly tally: Tally;
  private readonly story: CaseFile;

  constructor(pool: Pick<Pool, 'query'>, tally: Tally, story: CaseFile) {
    this.pool = pool;
    this.tally = tally;
    this.story = story;
  }

  start(caseKey: string): void {
    if (this.started.has(caseKey)) this.tally.complain('doubled', `case ${caseKey} was started twice`);
    this.started.add(caseKey);
  }

  complete(taskKey: string): void {
    if (this.completed.has(taskKey)) this.tally.complain('doubled', `task ${taskKey} was completed twice`);
    this.completed.add(taskKey);
  }

  /** What must be so at every moment. */
  async check(): Promise<void> {
    const cases = new Set((await this.rows<{ key: string }>('select key from process_instance')).map(({ key }) => key));
    for (const key of this.started) if (!cases.has(key)) this.tally.complain('lost', `case ${key}`);
    const tasks = await this.rows<{ key: string; state: string }>('select key, state from user_task');
    const done = new Set(tasks.filter(({ state }) => state === 'COMPLETED').map(({ key }) => key));
    for (const key of this.completed) if (!done.has(key)) this.tally.complain('lost', `completion of task ${key}`);
    await this.none('doubled', 'a step', STEPS);
    await this.none(
      'doubled',
      'evidence',
      'select 1 from evidence group by kasus, himpunan, rule, subject having count(*) > 1',
    );
    await this.none('doubled', 'a notice', 'select 1 from notice group by kasus, jenis, recipient having count(*) > 1');
    await this.registers();
  }

  /** What must be so once every order has been answered and every case has been played to its end. */
  async checkEnd(): Promise<void> {
    await this.check();
    const unended =
      "select key from process_instance where state <> 'COMPLETED' or end_element_ids <> '{end_Ditugaskan}'";
    await this.none('stuck', 'a case', unended);
    for (const table of ['job', 'timer', 'element_instance', 'incident'])
      await this.none('stuck', `a row of ${table}`, `select key from engine.${table}`);
    await this.none('stuck', 'a draft', "select kunci from surat where status <> 'terbit'");
    const each = await this.rows<{ kasus: string; letters: string[] }>(
      'select kasus, array_agg(kunci order by kunci) as letters from surat group by kasus',
    );
    const expected = [...this.story.expect.letters].sort().join();
    for (const { kasus, letters } of each)
      if (letters.join() !== expected) this.tally.complain('doubled', `letters of case ${kasus}: ${letters}`);
    const cases = await this.rows<{ key: string }>('select key from process_instance');
    // By then every start has been answered.
    for (const { key } of cases)
      if (!this.started.has(key)) this.tally.complain('doubled', `case ${key}, of which nobody was told`);
    if (each.length !== cases.length) this.tally.complain('lost', `letters of ${cases.length - each.length} cases`);
  }

  async letters(): Promise<number> {
    return (await this.rows("select 1 from surat where status = 'terbit'")).length;
  }

  /** How many letters there are, drafts among them. */
  async drawn(): Promise<number> {
    return (await this.rows('select 1 from surat')).length;
  }

  /** How many jobs wait for the office's own workers, or are with them. */
  async atWork(): Promise<number> {
    return (await this.rows(`select 1 from engine.job where type <> '${USER_TASK}'`)).length;
  }

  /** How many cases are open. */
  async open(): Promise<number> {
    return (await this.rows("select 1 from process_instance where state = 'ACTIVE'")).length;
  }

  /** Numbers begin at 1 and have neither gap nor repeat. */
  private async registers(): Promise<void> {
    const registers = await this.rows<Register>(REGISTERS);
    for (const { kode, terakhir, taken } of registers) {
      const expected = Array.from({ length: terakhir }, (_, index) => index + 1).join();
      if (taken.join() === expected) continue;
      const what = taken.length > terakhir || new Set(taken).size < taken.length ? 'doubled' : 'lost';
      this.tally.complain(what, `letter numbers of '${kode}': 1 to ${terakhir} are given, there are ${taken}`);
    }
  }

  private async none(what: 'lost' | 'doubled' | 'stuck', thing: string, text: string): Promise<void> {
    for (const row of await this.rows(text)) this.tally.complain(what, `${thing}: ${JSON.stringify(row)}`);
  }

  private async rows<T = object>(text: string): Promise<readonly T[]> {
    return (await this.pool.query(text)).rows as T[];
  }
}

const STEPS = `select process_instance_key, element_id from element_instance
  group by process_instance_key, element_id, type having count(*) > 1`;

const REGISTERS = `select n.kode, n.terakhir,
    coalesce(array_agg(s.urutan order by s.urutan) filter (where s.urutan is not null), '{}') as taken
  from nomor_surat n left join surat s on (s.instansi, s.kode, s.tahun) = (n.instansi, n.kode, n.tahun)
  group by n.instansi, n.kode, n.tahun`;
