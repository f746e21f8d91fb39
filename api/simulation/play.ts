import type { MovableClock } from '../../engine/index.ts';
import type { Settings } from '../../processes/regulation.ts';
import type { CaseDetail, ProcessInstance } from '../contract/cases.ts';
import type { Letter } from '../contract/letters.ts';
import type { ProblemDetail } from '../contract/problem.ts';
import type { UserTask } from '../contract/tasks.ts';
import { inTransaction } from '../database/transaction.ts';
import type { RunningOffice } from '../main.ts';
import { ADMIN, AtPlay } from './at-play.ts';
import { Caller } from './caller.ts';
import { type CaseFile, parseCase } from './case-file.ts';
import { Post } from './post.ts';

/** How a story went. */
export interface Played {
  readonly processInstanceKey: string | undefined;
  readonly end: string | null;
  readonly broken: readonly string[];
  readonly letters: readonly Letter[];
  readonly notices: readonly string[];
}

export interface Stage {
  readonly office: RunningOffice;
  readonly clock: MovableClock;
  /** Told of every step in words. */
  readonly tell: (line: string) => void;
}

/** Plays a story from its start to its end, through the API and as the accounts of its officials. */
export async function play(stage: Stage, processId: string, story: CaseFile): Promise<Played> {
  if (story.after !== undefined) {
    const [before, name] = beforehand(processId, story.after);
    await play(stage, before, storyOf(stage, before, name));
  }
  return new Player(stage, processId, story).play();
}

/** 'cerita' is a story of the same mechanism, 'lpsk-3-2023.penunjukan-dalam-unit/cerita' one of another. */
function beforehand(processId: string, after: string): readonly [string, string] {
  const [first, name] = after.split('/') as [string, string | undefined];
  return name === undefined ? [processId, first] : [first, name];
}

function storyOf({ office }: Stage, processId: string, name: string): CaseFile {
  const json = office.office.mechanism(processId)?.cases.get(name);
  if (json === undefined) throw new Error(`Expected a case '${name}' of '${processId}', but there is none`);
  return parseCase(json, name);
}

/** What a story gives once or several times, as lists to take from. */
const listed = <T extends object>(given: { readonly [id: string]: T | readonly T[] }): Map<string, T[]> =>
  new Map(Object.entries(given).map(([id, one]) => [id, [one].flat() as T[]]));

class Player {
  private readonly stage: Stage;
  private readonly processId: string;
  private readonly story: CaseFile;
  private readonly caller: Caller;
  private readonly answers: Map<string, object[]>;
  private readonly post: Post;
  private readonly atPlay: AtPlay;
  private readonly broken = new Set<string>();
  private key = '';

  constructor(stage: Stage, processId: string, story: CaseFile) {
    this.stage = stage;
    this.processId = processId;
    this.story = story;
    this.caller = new Caller(stage.office.app, stage.office.demo!.password);
    this.atPlay = new AtPlay(stage, this.caller);
    this.answers = listed(story.answers);
    this.post = new Post(stage, processId, this.caller, listed(story.suratMasuk ?? {}));
  }

  async play(): Promise<Played> {
    const { story, stage } = this;
    stage.clock.set(story.at);
    const loaded = stage.office.office.mechanism(this.processId);
    const usual = { ...loaded?.regulation.settings, ...loaded?.mechanism.settings };
    await setAll(stage.office, this.processId, { ...usual, ...story.settings } as Settings);
    for (const appointment of story.appointments ?? [])
      await this.caller.demand(ADMIN, 'POST', '/api/appointments', appointment);
    stage.tell(`Kasus: ${story.title}`);
    if (!(await this.start()))
      return { processInstanceKey: undefined, end: null, broken: [...this.broken], letters: [], notices: [] };
    await this.carryOn();
    for (const event of story.events ?? []) {
      await this.happen(event);
      await this.carryOn();
    }
    return this.result();
  }

  private async askToStart() {
    const { starter, facts } = this.story;
    const request = { processDefinitionId: this.processId, variables: await this.atPlay.withFiles(starter, facts) };
    return this.caller.ask<{ processInstanceKey: string; businessId: string }>(
      starter,
      'POST',
      '/v2/process-instances',
      request,
    );
  }

  /** @throws Error where the same can be started twice, or is refused in other words */
  private async startAgain(words: string): Promise<void> {
    const answer = await this.askToStart();
    if (answer.ok) throw new Error(`Expected a second start to be refused, but got ${answer.body.businessId}`);
    this.refused(this.story.starter, 'Permohonan kedua', answer.problem);
    if (!answer.problem.detail.includes(words))
      throw new Error(`Expected a refusal that says '${words}', but got '${answer.problem.detail}'`);
  }

  private async start(): Promise<boolean> {
    const { starter } = this.story;
    const answer = await this.askToStart();
    if (!answer.ok) return this.refused(starter, 'Permohonan', answer.problem);
    this.key = answer.body.processInstanceKey;
    this.stage.tell(`${starter}: mulai (${answer.body.businessId})`);
    return true;
  }

  /** Answers open tasks as long as the story has answers for them. */
  private async carryOn(): Promise<void> {
    for (;;) {
      const task = (await this.atPlay.settled(this.key)).find(
        ({ elementId }) => (this.answers.get(elementId)?.length ?? 0) > 0,
      );
      if (task) await this.answer(task);
      else if (!(await this.post.bring(this.key, (problem) => this.refused('persuratan', 'Surat masuk', problem))))
        return;
    }
  }

  private async answer(task: UserTask): Promise<void> {
    const [found] = await this.atPlay.performersOf(task);
    if (!found) throw new Error(`Expected someone with an account to do '${task.name}', but found nobody`);
    const performer = found.username;
    const given = this.answers.get(task.elementId)!;
    const variables = await this.atPlay.withFiles(performer, given[0]!);
    const answer = await this.caller.ask(performer, 'POST', `/v2/user-tasks/${task.userTaskKey}/completion`, {
      variables,
    });
    // A task that several people get in person has one answer for all of them, unless the story says otherwise.
    if (!answer.ok || task.assignee === null || given.length > 1) given.shift();
    if (answer.ok) this.stage.tell(`${performer}: ${task.name}`);
    else this.refused(performer, task.name, answer.problem);
  }

  private refused(who: string, what: string, { detail, violations = [] }: ProblemDetail): false {
    for (const { rule } of violations) if (rule !== undefined) this.broken.add(rule);
    this.stage.tell(`${who}: ${what} ditolak sistem: ${detail}`);
    return false;
  }

  private async happen(event: NonNullable<CaseFile['events']>[number]): Promise<void> {
    const { tell } = this.stage;
    if ('mulaiLagi' in event) return this.startAgain(event.mulaiLagi);
    if ('tarik' in event) {
      await this.caller.demand(this.story.starter, 'POST', `/api/cases/${this.key}/withdrawal`, {
        alasan: event.tarik,
      });
      return tell(`${this.story.starter}: menarik kasus`);
    }
    await this.atPlay.wait(event.tungguHariKerja);
    tell(`${event.tungguHariKerja} hari kerja berlalu tanpa putusan`);
    for (const [id, given] of listed(event.answers ?? {})) this.answers.set(id, given);
  }

  private async result(): Promise<Played> {
    const detail = await this.caller.demand<CaseDetail>(ADMIN, 'GET', `/api/cases/${this.key}`);
    for (const { outcome, rule } of detail.evidence)
      if (outcome === 'fail' || outcome === 'manual') this.broken.add(rule);
    const instance: ProcessInstance = detail.case;
    this.stage.tell(`Akhir: ${instance.endState ?? `belum berakhir (${detail.waitingFor.join('; ')})`}`);
    return {
      processInstanceKey: this.key,
      end: instance.endState,
      broken: [...this.broken].sort(),
      letters: detail.letters.filter(({ status }) => status === 'terbit'),
      notices: detail.history.filter(({ kind }) => kind === 'notice').map(({ title }) => title),
    };
  }
}

/** Settings as if the office had them ever since. */
async function setAll({ office, database }: RunningOffice, processId: string, settings: Settings): Promise<void> {
  await inTransaction(database.pool, async (client) => {
    for (const [name, value] of Object.entries(settings)) await office.office.set(client, processId, name, value);
  });
  office.office.forget(processId);
}
