import { endOf, hariKerjaBetween, tanggalOf } from '../../processes/tanggal.ts';
import type { CaseDetail } from '../contract/cases.ts';
import type { ProblemDetail } from '../contract/problem.ts';
import type { TryoutPlay } from '../contract/tryouts.ts';
import { DEFAULT_ZONE } from '../services/index.ts';
import { AtPlay } from '../simulation/at-play.ts';
import { type Answer, Caller } from '../simulation/caller.ts';
import type { CaseFile, SuratMasuk } from '../simulation/case-file.ts';
import type { Stage } from '../simulation/play.ts';
import { Post } from '../simulation/post.ts';
import { formFor } from './form.ts';
import { Recording } from './recording.ts';
import { late, Refusal } from './refusal.ts';
import { View } from './view.ts';

const ADMIN = 'admin';
/** Longer than this is not waited at once, in working days. */
const LONGEST = 365;

/** One case of a try-out: who acts is chosen, time is moved by hand, and what is done is kept as a story. */
export class Game {
  private readonly stage: Stage;
  private readonly processId: string;
  private readonly caller: Caller;
  private readonly atPlay: AtPlay;
  private readonly view: View;
  private recording: Recording;
  private key: string | undefined;
  private starter = '';

  constructor(stage: Stage, processId: string) {
    this.stage = stage;
    this.processId = processId;
    this.caller = new Caller(stage.office.app, stage.office.demo!.password);
    this.atPlay = new AtPlay(stage, this.caller);
    this.view = new View(stage, processId, this.atPlay);
    this.recording = new Recording(this.view.now);
  }

  /** How far it has come. */
  async play(): Promise<TryoutPlay> {
    if (this.key === undefined) return this.view.before([...this.recording.broken]);
    const trouble = await this.atPlay.settled(this.key).then(
      () => null,
      (error: Error) => error.message,
    );
    const detail = await this.detail();
    return this.view.of(this.key, detail, { trouble, broken: this.brokenIn(detail) });
  }

  form = (username: string, userTaskKey: string | undefined) =>
    formFor(this.stage, this.caller, { processId: this.processId, username, userTaskKey });

  /** @throws Refusal where the office says no */
  async start(username: string, facts: object): Promise<void> {
    if (this.key !== undefined) throw late('Kasus uji coba ini sudah dimulai. Mulai ulang uji coba untuk kasus lain.');
    this.recording = new Recording(this.view.now);
    this.recording.start(username, facts);
    const variables = await this.atPlay.withFiles(username, facts);
    const request = { processDefinitionId: this.processId, variables };
    const url = '/v2/process-instances';
    const answer = await this.caller.ask<{ processInstanceKey: string }>(username, 'POST', url, request);
    this.key = this.must(answer).processInstanceKey;
    this.starter = username;
    await this.settle();
  }

  /** @throws Refusal where the office says no */
  async complete(username: string, userTaskKey: string, given: object): Promise<void> {
    const open = await this.atPlay.openTasks(this.begun());
    const task = open.find((one) => one.userTaskKey === userTaskKey);
    if (!task) throw late('Tugas ini tidak lagi terbuka. Muat ulang keadaan uji coba.');
    const variables = await this.atPlay.withFiles(username, given);
    const url = `/v2/user-tasks/${userTaskKey}/completion`;
    const answer = await this.caller.ask(username, 'POST', url, { variables });
    // What a rule refused belongs to the story; what was only left out does not.
    if (answer.ok || rulesIn(answer.problem).length > 0) this.recording.answer(task.elementId, given);
    this.must(answer);
    await this.settle();
  }

  /** Nobody acts for so many working days. */
  async wait(hariKerja: number): Promise<void> {
    await this.atPlay.wait(hariKerja);
    this.recording.waited(hariKerja);
    await this.settle();
  }

  /** Until a moment is over. */
  async until(moment: string): Promise<void> {
    const [now, then] = [this.stage.clock.now(), Date.parse(moment)];
    const [today, day] = [tanggalOf(now, DEFAULT_ZONE), tanggalOf(then, DEFAULT_ZONE)];
    const days = hariKerjaBetween(today, day, await this.stage.office.office.hariLibur());
    // Waiting keeps the hour: what ends at a later one is over the day after.
    const hour = (at: number, date: typeof day): number => at - endOf(date, DEFAULT_ZONE);
    const isLater = hour(then, day) > hour(now, today);
    await this.wait(Math.min(LONGEST, Math.max(1, isLater ? days + 1 : days)));
  }

  /** The initiator takes the case back. @throws Refusal where that is too late */
  async withdraw(alasan: string): Promise<void> {
    const url = `/api/cases/${this.begun()}/withdrawal`;
    this.must(await this.caller.ask(this.starter, 'POST', url, { alasan }));
    this.recording.withdrawn(alasan);
    await this.settle();
  }

  /** A letter of another agency, entered by persuratan. @throws Refusal where no case waits for it, or it is refused */
  async letterIn(elementId: string, surat: SuratMasuk): Promise<void> {
    const post = new Post(this.stage, this.processId, this.caller, new Map([[elementId, [surat]]]));
    const refusals: ProblemDetail[] = [];
    const came = await post.bring(this.begun(), (problem) => void refusals.push(problem));
    if (refusals[0]) throw new Refusal(refusals[0]);
    if (!came) throw late('Kasus uji coba ini tidak menunggu surat itu sekarang.');
    this.recording.letterIn(elementId, surat);
    await this.settle();
  }

  pdf = (letterId: string): Promise<Buffer> => this.caller.file(ADMIN, `/api/letters/${letterId}/pdf`);

  /** What was done, as a story that expects what came of it. @throws Refusal where nothing was done */
  async scenario(title: string): Promise<CaseFile> {
    const detail = this.key === undefined ? undefined : await this.detail();
    const issued = (detail?.letters ?? []).filter(({ status }) => status === 'terbit');
    const story = this.recording.story(title, {
      broken: detail ? this.brokenIn(detail) : [...this.recording.broken].sort(),
      end: detail?.case.endState ?? null,
      letters: issued.map(({ key }) => key),
    });
    if (!story) throw late('Belum ada yang dimainkan untuk disimpan sebagai skenario.');
    return story;
  }

  private begun(): string {
    if (this.key === undefined) throw late('Kasus uji coba ini belum dimulai.');
    return this.key;
  }

  /** Where the case is stuck, its state says so, not whoever acted. */
  private async settle(): Promise<void> {
    if (this.key !== undefined) await this.atPlay.settled(this.key).catch(() => undefined);
  }

  private must<T>(answer: Answer<T>): T {
    if (answer.ok) return answer.body;
    this.recording.refuse(rulesIn(answer.problem));
    throw new Refusal(answer.problem);
  }

  private detail = (): Promise<CaseDetail> => this.caller.demand(ADMIN, 'GET', `/api/cases/${this.key}`);

  private brokenIn({ evidence }: CaseDetail): string[] {
    const found = evidence.filter(({ outcome }) => outcome === 'fail' || outcome === 'manual').map(({ rule }) => rule);
    return [...new Set([...this.recording.broken, ...found])].sort();
  }
}

const rulesIn = ({ violations = [] }: ProblemDetail): string[] =>
  violations.flatMap(({ rule }) => (rule === undefined ? [] : [rule]));
