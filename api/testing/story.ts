import { setTimeout as sleep } from 'node:timers/promises';
import type { CaseDetail } from '../contract/cases.ts';
import type { Found } from '../contract/search.ts';
import type { UserTask } from '../contract/tasks.ts';
import type { RunningOffice } from '../main.ts';
import { Caller } from '../simulation/caller.ts';
import type { CaseFile } from '../simulation/case-file.ts';

const ADMIN = 'admin';
const PATIENCE = 120_000;

/** Plays a story through the API of an office that may be behind its engine; what is not there yet is waited for. */
export class PatientPlayer {
  readonly caller: Caller;
  private readonly office: RunningOffice;
  key = '';

  constructor(office: RunningOffice, key = '') {
    this.office = office;
    this.key = key;
    this.caller = new Caller(office.app, office.demo!.password);
  }

  async start(processId: string, story: CaseFile): Promise<void> {
    await this.until('the mechanism to be there', async () => {
      const answer = await this.caller.ask<{ processInstanceKey: string }>(
        story.starter,
        'POST',
        '/v2/process-instances',
        {
          processDefinitionId: processId,
          variables: story.facts,
        },
      );
      if (!answer.ok && answer.problem.status !== 404) throw new Error(answer.problem.detail);
      if (answer.ok) this.key = answer.body.processInstanceKey;
      return answer.ok;
    });
  }

  /** Answers the tasks of a story, from one to another; both undefined: all of them. */
  async answer(story: CaseFile, from?: string, before?: string): Promise<void> {
    const ids = Object.keys(story.answers);
    const last = before === undefined ? ids.length : ids.indexOf(before);
    for (const id of ids.slice(from === undefined ? 0 : ids.indexOf(from), last))
      await this.complete(id, story.answers[id]!);
  }

  async complete(elementId: string, variables: object): Promise<UserTask> {
    const task = await this.task(elementId);
    const { organisation, today } = this.office.office;
    const [holder] = await organisation.holdersOf(task.candidateGroups, today());
    const { rows } = await this.office.database.pool.query<{ username: string }>(
      'select username from account where pegawai = $1',
      [task.assignee ?? holder?.pegawai],
    );
    await this.caller.demand(rows[0]!.username, 'POST', `/v2/user-tasks/${task.userTaskKey}/completion`, { variables });
    return task;
  }

  async task(elementId: string): Promise<UserTask> {
    let task: UserTask | undefined;
    await this.until(`task '${elementId}'`, async () => {
      const filter = { processInstanceKey: this.key, elementId, state: 'CREATED' };
      const found = await this.caller.demand<Found<UserTask>>(ADMIN, 'POST', '/v2/user-tasks/search', { filter });
      [task] = found.items;
      return task !== undefined;
    });
    return task!;
  }

  detail(): Promise<CaseDetail> {
    return this.caller.demand(ADMIN, 'GET', `/api/cases/${this.key}`);
  }

  async ended(): Promise<CaseDetail> {
    await this.until('the case to end', async () => (await this.detail()).case.state !== 'ACTIVE');
    return this.detail();
  }

  async until(what: string, isTrue: () => Promise<boolean>): Promise<void> {
    for (let waited = 0; waited < PATIENCE; waited += 50) {
      if (await isTrue()) return;
      await sleep(50);
    }
    throw new Error(`Expected ${what}, but waited in vain`);
  }
}

/** What a case left behind, in words; without times, keys and tokens, which are never the same. */
export const wordsOf = ({ case: instance, history, letters, evidence, steps }: CaseDetail) => ({
  state: instance.state,
  endState: instance.endState,
  subject: instance.subject,
  history: history.map(({ kind, title, detail, performer, basis, elementId }) => ({
    kind,
    title,
    detail,
    performer: performer?.nama ?? null,
    basis,
    elementId,
  })),
  letters: letters.map(({ key, jenis, nomor, status, signer }) => ({ key, jenis, nomor, status, signer: signer.nama })),
  evidence: evidence.map(({ rule, outcome }) => ({ rule, outcome })),
  steps: steps.map(({ elementId, state }) => ({ elementId, state })),
});
