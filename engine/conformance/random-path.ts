import type { Variables } from '../protocol/basics.ts';
import type { Random } from '../testing/random.ts';
import { ERROR_CODES } from './generator/options.ts';
import {
  livingElements,
  livingInstances,
  openIncidents,
  openJobs,
  openSignals,
  openSubscriptions,
  openTimers,
} from './open.ts';
import type { NextStep } from './play.ts';
import {
  advance,
  cancel,
  complete,
  create,
  fail,
  publish,
  resolve,
  type Step,
  set,
  signal,
  throwError,
} from './script.ts';
import type { SideRecord } from './side.ts';

/** How long a message waits for somebody who wants it, in milliseconds; mostly it does not. */
const TIMES_TO_LIVE = [0, 0, 3_600_000];
/** How long a failed job waits until it is tried again, in milliseconds. */
const BACK_OFFS = [0, 0, 600_000];
const USER_TASK = 'io.camunda.zeebe:userTask';

/**
 * Goes through a process at random, always doing something that the state of the genuine engine allows.
 * @param maxSteps the path ends after so many, whether or not the instance has ended
 */
export function randomPath(random: Random, process: string, maxSteps = 16): NextStep {
  return (records, index) => {
    if (index === 0) return create(process, { ...randomVariables(random), key: 'k' });
    if (index > maxSteps || livingInstances(records, process).length === 0) return undefined;
    const steps = possible(random, records, process);
    return steps.length === 0 ? undefined : random.pick(steps)();
  };
}

const randomVariables = (random: Random): Variables => ({
  x: random.below(11),
  y: random.below(11),
  r: random.below(11),
  again: random.oneIn(4),
});

type Choice = () => Step;

/** What can be done next; what is more usual is there more often. */
function possible(random: Random, records: readonly SideRecord[], process: string): Choice[] {
  const messages = openSubscriptions(records).map(
    ({ value }): Choice =>
      () =>
        publish(String(value['messageName']), 'k', randomVariables(random), random.pick(TIMES_TO_LIVE)),
  );
  const signals = openSignals(records).map(
    ({ value }): Choice =>
      () =>
        signal(String(value['signalName']), randomVariables(random)),
  );
  const waits =
    openTimers(records).length > 0 || openJobs(records).some(({ value }) => Number(value['retryBackoff']) > 0);
  const rest = random.oneIn(10) ? interventions(random, records, process) : [];
  return [
    ...jobs(random, records),
    ...messages,
    ...messages,
    ...signals,
    ...(waits ? [() => advance(10)] : []),
    ...incidents(records),
    ...rest,
  ];
}

/** The work of people all has one type, so their jobs are told apart by the element. */
const jobs = (random: Random, records: readonly SideRecord[]): Choice[] =>
  openJobs(records).flatMap(({ value }) => {
    const type = String(value['type']);
    const which = type === USER_TASK && { element: String(value['elementId']) };
    const usual: Choice = () => ({ ...complete(type, randomVariables(random)), ...which });
    const fails: Choice = () => ({ ...fail(type, random.below(2)), ...which, backOff: random.pick(BACK_OFFS) });
    const throws: Choice = () => ({ ...throwError(type, random.pick(ERROR_CODES)), ...which });
    // The genuine engine fails where an error is thrown for the job of a message event.
    const isOfEvent = String(elementOf(records, value)['bpmnElementType']).endsWith('_EVENT');
    return [usual, usual, usual, usual, isOfEvent ? fails : random.pick([fails, throws])];
  });

const incidents = (records: readonly SideRecord[]): Choice[] =>
  openIncidents(records).map(
    ({ value }) =>
      () =>
        resolve(
          String(elementOf(records, value)['elementId']),
          value['errorType'] === 'JOB_NO_RETRIES' ? 1 : undefined,
        ),
  );

const interventions = (random: Random, records: readonly SideRecord[], process: string): Choice[] => [
  () => set(process, randomVariables(random)),
  () => set(String(random.pick(livingElements(records)).value['elementId']), randomVariables(random), true),
  () => cancel(process),
];

/** What is told of the element instance that a job or an incident belongs to. */
const elementOf = (records: readonly SideRecord[], { elementInstanceKey }: SideRecord['value']): SideRecord['value'] =>
  records.find(({ key }) => key === String(elementInstanceKey))?.value ?? {};
