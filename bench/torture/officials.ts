import type { UserTask } from '../../api/contract/tasks.ts';
import type { CaseFile } from '../../api/simulation/case-file.ts';
import type { ChildAnswer, ChildOffice } from '../../api/testing/child-office.ts';
import type { OfficeChecker } from './office-checker.ts';
import type { Tally } from './tally.ts';

/** A command of an official, which is the same one however often it is sent. */
interface Order {
  readonly send: (office: ChildOffice) => Promise<ChildAnswer>;
  readonly done: (body: ChildAnswer['body']) => void;
}

/** What an order is answered with that cannot be carried out now, or whose earlier try is not over. */
const LATER = [503, 507];
const STILL_UNDER_WAY = 'Masih diproses';

/** Officials who start cases and complete tasks; a command whose answer was lost is sent again under its key, a start too. */
export class Officials {
  /** Orders by their keys. */
  private readonly unanswered = new Map<string, Order>();
  private readonly process: string;
  private readonly story: CaseFile;
  private readonly checker: OfficeChecker;
  private readonly tally: Tally;
  private starts = 0;
  /** Orders that were sent again. */
  repeated = 0;

  constructor(process: string, story: CaseFile, checker: OfficeChecker, tally: Tally) {
    this.process = process;
    this.story = story;
    this.checker = checker;
    this.tally = tally;
  }

  /** How many orders were never answered. */
  get waiting(): number {
    return this.unanswered.size;
  }

  /** Sends every order again that was never answered. @returns each as it is under way; it fails where the office is gone */
  repeat(office: ChildOffice): readonly Promise<void>[] {
    this.repeated += this.unanswered.size;
    return [...this.unanswered.keys()].map((key) => this.send(office, key));
  }

  begin(office: ChildOffice): Promise<void> {
    const { starter, facts } = this.story;
    const request = { processDefinitionId: this.process, variables: facts };
    this.starts += 1;
    const key = `start-${this.starts}`;
    this.unanswered.set(key, {
      send: (one) => one.ask(starter, 'POST', '/v2/process-instances', request, key),
      done: ({ processInstanceKey }) => this.checker.start(processInstanceKey),
    });
    return this.send(office, key);
  }

  /** Completes tasks, but for those whose completion is unanswered. */
  complete(office: ChildOffice, tasks: readonly UserTask[]): readonly Promise<void>[] {
    return tasks.flatMap(({ userTaskKey, elementId, assignee, candidateGroups }) => {
      const key = `task-${userTaskKey}`;
      if (this.unanswered.has(key)) return [];
      const address = `/v2/user-tasks/${userTaskKey}/completion`;
      const request = { variables: this.story.answers[elementId] };
      this.unanswered.set(key, {
        send: (one) => one.ask(assignee ?? candidateGroups[0]!, 'POST', address, request, key),
        done: () => this.checker.complete(userTaskKey),
      });
      return [this.send(office, key)];
    });
  }

  private async send(office: ChildOffice, key: string): Promise<void> {
    const order = this.unanswered.get(key)!;
    const { status, body } = await order.send(office);
    if (LATER.includes(status) || body?.title === STILL_UNDER_WAY) return;
    this.unanswered.delete(key);
    if (status < 300) order.done(body);
    else this.tally.complain('lost', `${key} was refused: ${status} ${JSON.stringify(body)}`);
  }
}
