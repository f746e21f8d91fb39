import { setTimeout as sleep } from 'node:timers/promises';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import type { Config } from '../config.ts';
import { type CaseFile, parseCase } from '../simulation/case-file.ts';
import { type Played, play } from '../simulation/play.ts';
import { type Simulation, startSimulation } from '../simulation/start.ts';
import type { OfficeOptions } from '../start/context.ts';
import { openedOffice } from './opened-office.ts';

/** Gambar 5: the mechanism most tests play. */
export const LINTAS_UNIT = 'lpsk-3-2023.penunjukan-lintas-unit';

/** What a refused request must leave as it was. */
const TABLES = [
  'process_definition',
  'process_instance',
  'variable',
  'user_task',
  'task_draft',
  'task_operation',
  'surat',
  'nomor_surat',
  'surat_keluar',
  'surat_masuk',
  'nomor_agenda',
  'instansi_luar',
  'nomor_kasus',
  'evidence',
  'notice',
  'penugasan',
  'penerima_tugas',
  'laporan_tugas',
  'kelompok_suksesi',
  'anggota_suksesi',
  'riwayat_jf',
  'entri_angka_kredit',
  'nilai_ditetapkan',
  'document',
  'case_note',
  'note_document',
  'case_document',
  'pemangku_jabatan',
  'hari_libur',
  'penggantian',
  'terlindung',
  'pembukaan_identitas',
  'log_identitas',
  'process_draft',
  'process_draft_file',
  'process_draft_author',
  'process_draft_step',
  'process_draft_comment',
] as const;

/** Work between two tasks takes milliseconds; a machine that is busy may need seconds. */
const PATIENCE = 120_000;

/** An office on a database of its own for one test file, and the requests of its accounts. */
export class TestOffice {
  readonly simulation: Simulation;
  private readonly database: TestDatabase;

  private constructor(simulation: Simulation, database: TestDatabase) {
    this.simulation = simulation;
    this.database = database;
  }

  /**
   * @param settings what its environment says otherwise than usual
   * @param more what else is to be otherwise
   */
  static async start(settings: Partial<Config> = {}, more: Partial<OfficeOptions> = {}): Promise<TestOffice> {
    return TestOffice.on(await makeTestDatabase(await openedOffice()), settings, more);
  }

  /** An office on what is in a database already. */
  static async on(database: TestDatabase, settings: Partial<Config> = {}, more: Partial<OfficeOptions> = {}) {
    return new TestOffice(await startSimulation(database.url, undefined, undefined, more, settings), database);
  }

  /** An office on a Friday morning, where a case waits at a step. */
  static async waitingAt(elementId: string): Promise<{ office: TestOffice; key: string; task: string }> {
    const office = await TestOffice.start();
    office.simulation.clock.set('2026-03-06T10:32:00+07:00');
    const key = await office.begin();
    return { office, key, task: await office.playUntil(key, elementId) };
  }

  async stop(): Promise<void> {
    await this.simulation.stop();
    await this.database.drop();
  }

  get app() {
    return this.simulation.office.app;
  }

  get databaseUrl(): string {
    return this.database.url;
  }

  get password(): string {
    return this.simulation.office.demo!.password;
  }

  /** @param username whose request it is, by name and password; undefined: nobody's */
  ask(username: string | undefined, request: InjectOptions): Promise<LightMyRequestResponse> {
    const authorization = `Basic ${Buffer.from(`${username}:${this.password}`).toString('base64')}`;
    const headers = { ...(username !== undefined && { authorization }), ...request.headers };
    return this.app.inject({ ...request, headers });
  }

  get = (username: string | undefined, url: string) => this.ask(username, { method: 'GET', url });

  post = (username: string | undefined, url: string, payload?: InjectOptions['payload']) =>
    this.ask(username, { method: 'POST', url, ...(payload !== undefined && { payload }) });

  /** Uploads files as a form of a browser does, each under the name of its field. */
  upload(
    username: string | undefined,
    url: string,
    files: readonly { readonly name: string; readonly content: Buffer | string }[],
  ) {
    const parts = files.flatMap(({ name, content }) => [
      `--batas\r\ncontent-disposition: form-data; name="resources"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      content,
      '\r\n',
    ]);
    const payload = Buffer.concat([...parts, '--batas--\r\n'].map((part) => Buffer.from(part as string)));
    const headers = { 'content-type': 'multipart/form-data; boundary=batas' };
    return this.ask(username, { method: 'POST', url, headers, payload });
  }

  story(name = 'ditugaskan-individu', processId = LINTAS_UNIT): CaseFile {
    return parseCase(this.simulation.office.office.mechanism(processId)?.cases.get(name), name);
  }

  /** Plays a story to its end. */
  play(name?: string, processId = LINTAS_UNIT): Promise<Played> {
    return play({ ...this.simulation, tell: () => undefined }, processId, this.story(name, processId));
  }

  /** Starts a case of karo-penelaahan; @returns its key */
  async begin(facts: object = this.story().facts): Promise<string> {
    const response = await this.post('karo-penelaahan', '/v2/process-instances', {
      processDefinitionId: LINTAS_UNIT,
      variables: facts,
    });
    if (response.statusCode !== 200) throw new Error(`Expected the case to start, but got ${response.body}`);
    return response.json<{ processInstanceKey: string }>().processInstanceKey;
  }

  /** Waits for a task of a case; @returns its key */
  async task(processInstanceKey: string, elementId: string): Promise<string> {
    const open = "from user_task where process_instance_key = $1 and element_id = $2 and state = 'CREATED'";
    await this.until(`task '${elementId}'`, `select exists (select 1 ${open}) as done`, [
      processInstanceKey,
      elementId,
    ]);
    const [task] = await this.rows(`select key ${open} limit 1`, [processInstanceKey, elementId]);
    return (task as { key: string }).key;
  }

  /** Waits until a case stands at an element. */
  reached(processInstanceKey: string, elementId: string): Promise<void> {
    return this.until(
      `the case at '${elementId}'`,
      "select exists (select 1 from element_instance where process_instance_key = $1 and element_id = $2 and state = 'ACTIVE') as done",
      [processInstanceKey, elementId],
    );
  }

  complete(username: string, userTaskKey: string, variables: object) {
    return this.post(username, `/v2/user-tasks/${userTaskKey}/completion`, { variables });
  }

  /** Answers the tasks of a story's case as the story does, up to a task; @returns the key of that one */
  async playUntil(processInstanceKey: string, elementId: string, story = this.story()): Promise<string> {
    for (const [id, answer] of Object.entries(story.answers)) {
      const key = await this.task(processInstanceKey, id);
      if (id === elementId) return key;
      const [task] = (await this.rows('select candidate_groups[1] as post from user_task where key = $1', [key])) as {
        post: string;
      }[];
      const response = await this.complete(task!.post, key, answer);
      if (response.statusCode !== 204) throw new Error(`Expected '${id}' to be completed, but got ${response.body}`);
    }
    throw new Error(`Expected the story to have task '${elementId}', but it has not`);
  }

  async rows(text: string, values: readonly unknown[] = []): Promise<object[]> {
    return (await this.database.pool.query(text, [...values])).rows as object[];
  }

  /** Everything the office has recorded, once nothing moves by itself any more, as count and digest of each table. */
  async contents(): Promise<{ readonly [table: string]: string }> {
    await this.until(
      'nothing to move',
      'select not exists (select 1 from element_instance where state = $1 and type = any($2)) and not exists (select 1 from user_task where state = $3 and holders is null) as done',
      ['ACTIVE', ['SERVICE_TASK', 'SEND_TASK'], 'CREATED'],
    );
    // One after the other: an office and its neighbour leave few connections of the server.
    const digests: { [table: string]: string } = {};
    for (const table of TABLES) {
      const [row] = await this.rows(
        `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as digest from ${table} t`,
      );
      digests[table] = (row as { digest: string }).digest;
    }
    return digests;
  }

  /** Waits until a statement's only row says `done`. */
  async until(what: string, text: string, values: readonly unknown[] = []): Promise<void> {
    for (let waited = 0; waited < PATIENCE; waited += 20) {
      const [row] = await this.rows(text, values);
      if ((row as { done: boolean }).done) return;
      await sleep(20);
    }
    throw new Error(`Expected ${what}, but waited in vain`);
  }
}
