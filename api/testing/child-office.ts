import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Found } from '../contract/search.ts';
import type { UserTask } from '../contract/tasks.ts';
import type { CaseFile } from '../simulation/case-file.ts';

const ROOT = path.join(__dirname, '../..');
export const PASSWORD = 'sandi-untuk-uji';

export interface ChildAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
  /** It is the answer to an earlier try of the same command. */
  readonly isReplayed: boolean;
}

/** The program as it is started everywhere. */
const SOURCE: readonly string[] = ['-r', 'tsx/cjs', path.join(ROOT, 'api/cli/main.ts')];

/** The program itself, in a process of its own that a test may kill. */
export class ChildProgram {
  readonly process: ChildProcess;
  readonly exited: Promise<number | null>;
  output = '';

  constructor(args: readonly string[], env: { readonly [name: string]: string }, program = SOURCE) {
    const { PATH, HOME, TMPDIR } = process.env;
    const flags = ['-r', path.join(__dirname, 'later.cjs'), ...program];
    this.process = spawn(process.execPath, [...flags, ...args], {
      cwd: ROOT,
      env: { PATH, HOME, TMPDIR, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.process.stdout!, this.process.stderr!])
      stream.on('data', (text: Buffer) => {
        this.output += text.toString();
      });
    this.exited = once(this.process, 'exit').then(([code]) => code as number | null);
  }

  /** Waits until it has said something; @returns what the expression's first group holds */
  async says(pattern: RegExp): Promise<string> {
    for (;;) {
      const found = pattern.exec(this.output);
      if (found) return found[1] ?? found[0];
      const ended = await Promise.race([
        this.exited.then(() => true),
        once(this.process.stdout!, 'data'),
        once(this.process.stderr!, 'data'),
      ]);
      if (ended === true && !pattern.test(this.output))
        throw new Error(`Expected ${pattern} before the end, but got: ${this.output}`);
    }
  }

  /** As a power cut would: nothing is finished, nobody is told. */
  async kill(): Promise<void> {
    this.process.kill('SIGKILL');
    await this.exited;
  }

  async stop(): Promise<number | null> {
    this.process.kill('SIGTERM');
    return this.exited;
  }
}

/** An office in a process of its own, and the requests of its accounts over HTTP. */
export class ChildOffice extends ChildProgram {
  /** Where it answers, once it is ready. */
  url = '';

  /**
   * @param later how much later than now it believes to be, in milliseconds
   * @param program Node's arguments for the program in another form
   */
  constructor(dataDir: string, databaseUrl: string | undefined, later = 0, program = SOURCE) {
    const env = {
      LINCAH_PORT: '0',
      LINCAH_GATEWAY_PORT: '0',
      LINCAH_DATA_DIR: dataDir,
      LINCAH_DEMO_PASSWORD: PASSWORD,
      TEST_LATER: String(later),
      ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
    };
    super(['serve'], env, program);
  }

  async ready(): Promise<this> {
    this.url = await this.says(/Lincah ready: (\S+)/);
    return this;
  }

  /**
   * @param key by which the command is known when it is sent again
   * @throws Error where the office is gone before it answers
   */
  async ask(
    username: string,
    method: 'GET' | 'POST',
    address: string,
    body?: object,
    key?: string,
  ): Promise<ChildAnswer> {
    const authorization = `Basic ${Buffer.from(`${username}:${PASSWORD}`).toString('base64')}`;
    const response = await fetch(`${this.url}${address}`, {
      method,
      headers: {
        authorization,
        ...(body && { 'content-type': 'application/json' }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isReplayed = response.headers.get('idempotent-replayed') === 'true';
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), isReplayed };
  }

  /** @returns the answer's body; @throws Error where the answer is a refusal, or the office is gone */
  async must<T>(username: string, method: 'GET' | 'POST', address: string, body?: object): Promise<T> {
    const answer = await this.ask(username, method, address, body);
    if (answer.status >= 300)
      throw new Error(
        `${method} ${address}: expected success, but got ${answer.status} ${JSON.stringify(answer.body)}`,
      );
    return answer.body;
  }

  /** Starts the case of a story; @returns its key */
  async begin(processDefinitionId: string, { starter, facts }: CaseFile): Promise<string> {
    const request = { processDefinitionId, variables: facts };
    const started = await this.must<{ processInstanceKey: string }>(starter, 'POST', '/v2/process-instances', request);
    return started.processInstanceKey;
  }

  async tasks(): Promise<readonly UserTask[]> {
    const open = { filter: { state: 'CREATED' } };
    return (await this.must<Found<UserTask>>('admin', 'POST', '/v2/user-tasks/search', open)).items;
  }

  /** Completes a task as its story does; account names are those of posts and people. */
  async complete(
    { userTaskKey, elementId, assignee, candidateGroups }: UserTask,
    { answers }: CaseFile,
  ): Promise<void> {
    const url = `/v2/user-tasks/${userTaskKey}/completion`;
    await this.must(assignee ?? candidateGroups[0]!, 'POST', url, { variables: answers[elementId] });
  }
}
