import { diagram, end, start } from '../testing/bpmn.ts';
import { GatewayClient } from './client.ts';
import { compare, type Verdict } from './compare.ts';
import { normalise } from './normalise.ts';
import { livingElements, livingInstances } from './open.ts';
import type { Resource, Script, Step } from './script.ts';
import { type Answer, type Progress, Session } from './session.ts';
import type { Side, SideRecord } from './side.ts';

/**
 * What a comparison came to; `unsupported` where the embedded engine says of itself that it lacks an element, `defect`
 * where both are equal up to a command on which the genuine engine fails with an error of its own.
 */
export type Outcome = Verdict | { readonly verdict: 'unsupported' | 'defect'; readonly difference: string };

/** What to do next, given what happened on the genuine engine; undefined ends the script. */
export type NextStep = (records: readonly SideRecord[], index: number) => Step | undefined;

/** Cancelling what is left takes this many steps at most. */
const MAX_CANCELS = 20;

/** Plays scripts on both engines in step with each other. */
export class Stage {
  private readonly clients: ReadonlyMap<Side, GatewayClient>;
  private readonly sides: readonly [Side, Side];

  constructor(zeebe: Side, embedded: Side) {
    this.sides = [zeebe, embedded];
    this.clients = new Map(this.sides.map((side) => [side, new GatewayClient(side.address)]));
  }

  async close(): Promise<void> {
    for (const client of this.clients.values()) client.close();
    await Promise.all(this.sides.map((side) => side.close()));
  }

  /** Plays a script whose steps are known beforehand. */
  compare({ resources, steps }: Pick<Script, 'resources' | 'steps'>): Promise<Outcome> {
    return this.improvise(resources, (_records, index) => steps[index]);
  }

  /** Deploys, does one step after the other on both engines, cancels what is left, and compares. */
  async improvise(resources: readonly Resource[], next: NextStep): Promise<Outcome> {
    const sessions = this.sides.map((side) => new Session(side, this.clients.get(side)!)) as [Session, Session];
    const [zeebe, embedded] = sessions;
    // How far both were before the step that the genuine engine fails on, if it does.
    let before: readonly Progress[] = [];
    const play = async (step: Step): Promise<void> => {
      if (defectOf(zeebe) === undefined) before = sessions.map((session) => session.progress());
      await Promise.all(sessions.map((session) => session.play(step)));
    };
    if (resources.length > 0) await play({ do: 'deploy', resources });
    if (!lastsFailed(sessions)) {
      for (let index = 0; defectOf(zeebe) === undefined; index += 1) {
        const step = next(zeebe.records, index);
        if (!step) break;
        await play(step);
      }
      await this.tidy(defectOf(zeebe) ? [embedded] : sessions, play);
    }
    return outcomeOf(zeebe, embedded, before);
  }

  /** Leaves nothing behind that could happen during the next script. */
  private async tidy(sessions: readonly Session[], play: (step: Step) => Promise<void>): Promise<void> {
    for (let count = 0; count < MAX_CANCELS; count += 1) {
      const [living] = sessions.flatMap(({ records }) => livingInstances(records));
      if (!living) break;
      await play({ do: 'cancel', process: String(living.value['bpmnProcessId']) });
    }
    const [any] = sessions as [Session];
    const starts = any.records.filter(
      ({ valueType, value }) =>
        valueType === 'MESSAGE_START_EVENT_SUBSCRIPTION' ||
        (valueType === 'TIMER' && Number(value['processInstanceKey']) === -1) ||
        (valueType === 'SIGNAL_SUBSCRIPTION' && Number(value['catchEventInstanceKey']) === -1),
    );
    if (starts.length > 0) await play({ do: 'deploy', resources: processesOf(any).map(withoutStart) });
  }
}

const withoutStart = (process: string): Resource => ({
  name: `${process}.bpmn`,
  content: diagram(process, [start(), end()], ['start -> end']),
});

const processesOf = ({ records }: Session): string[] => [
  ...new Set(
    records.flatMap(({ valueType, value }) => (valueType === 'PROCESS' ? [String(value['bpmnProcessId'])] : [])),
  ),
];

function outcomeOf(zeebe: Session, embedded: Session, before: readonly Progress[]): Outcome {
  const lacking = lackOf(zeebe, embedded);
  if (lacking) return { verdict: 'unsupported', difference: lacking };
  const defect = defectOf(zeebe);
  if (!defect) return compare(transcriptOf(zeebe), transcriptOf(embedded));
  const verdict = compare(transcriptOf(before[0]!), transcriptOf(before[1]!));
  return verdict.verdict === 'different' ? verdict : { verdict: 'defect', difference: defect };
}

/** What the genuine engine stumbled over, or what it will never be done with. */
function defectOf({ records, answers }: Session): string | undefined {
  const error = records.find(({ valueType }) => valueType === 'ERROR');
  if (error) return String(error.value['exceptionMessage']);
  const failed = answers.find((answer) => answer.error?.includes("rejected with code 'PROCESSING_ERROR'"));
  if (failed) return failed.error;
  const [stuck] = livingElements(records).filter(({ intent }) => intent === 'ELEMENT_TERMINATING');
  return stuck && `'${stuck.value['elementId']}' is being terminated for ever`;
}

const transcriptOf = ({ answers, records }: Progress): ReturnType<typeof normalise> =>
  normalise(answers.map(shortened), records);

/** The resources themselves are no part of what is told of a step. */
const shortened = (answer: Answer): Answer =>
  answer.step.do === 'deploy'
    ? { ...answer, step: { do: 'deploy', resources: answer.step.resources.map(({ name }) => ({ name, content: '' })) } }
    : answer;

const lastsFailed = (sessions: readonly Session[]): boolean =>
  sessions.some(({ answers }) => answers.at(-1)?.error !== undefined);

/** What the embedded engine refused as not supported while the genuine one took it. */
function lackOf(zeebe: Session, embedded: Session): string | undefined {
  const index = embedded.answers.findIndex(
    ({ error }, at) => /not supported|UNIMPLEMENTED/.test(error ?? '') && zeebe.answers[at]?.error === undefined,
  );
  return embedded.answers[index]?.error;
}
