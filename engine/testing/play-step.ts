import { livingElements, openIncidents, openJobs } from '../conformance/open.ts';
import type { Step } from '../conformance/script.ts';
import type { SideRecord } from '../conformance/side.ts';
import type { Key } from '../protocol/basics.ts';
import type { EngineForTest } from './engine-for-test.ts';

/** The records of an engine in the shape in which paths through random processes read them. */
export const recordsOf = (test: EngineForTest, from = 0): readonly SideRecord[] =>
  test.records.slice(from) as unknown as readonly SideRecord[];

/** Does one step of a random path; refusals are part of the path. */
export async function playStep(test: EngineForTest, step: Step): Promise<void> {
  const play = plays[step.do];
  if (!play) throw new Error(`Expected a step of a random path, but got '${step.do}'`);
  await play(test, step as never);
}

type Plays = { readonly [D in Step['do']]?: (test: EngineForTest, step: Extract<Step, { do: D }>) => Promise<unknown> };

const plays: Plays = {
  create: (test, { process, variables }) => test.create(process, variables),
  complete: (test, { variables = {}, ...which }) =>
    ofJob(test, which, (jobKey) => test.engine.submit('completeJob', { jobKey, variables })),
  fail: (test, { retries, backOff: retryBackOff = 0, message: errorMessage = '', variables = {}, ...which }) =>
    ofJob(test, which, (jobKey) =>
      test.engine.submit('failJob', { jobKey, retries, retryBackOff, errorMessage, variables }),
    ),
  throw: (test, { code: errorCode, message: errorMessage = '', variables = {}, ...which }) =>
    ofJob(test, which, (jobKey) => test.engine.submit('throwError', { jobKey, errorCode, errorMessage, variables })),
  publish: (test, { name, key, variables, ttl }) => test.publish(name, key, variables, ttl),
  signal: (test, { name: signalName, variables = {} }) =>
    test.engine.submit('broadcastSignal', { signalName, variables }),
  advance: (test, { milliseconds }) => test.advance(milliseconds),
  resolve: async (test, { element, retries }) => {
    const incident = openIncidents(recordsOf(test), element).at(-1)!;
    const jobKey = String(incident.value['jobKey']);
    if (retries !== undefined) await test.engine.submit('updateJobRetries', { jobKey, retries });
    await test.engine.submit('resolveIncident', { incidentKey: incident.key });
  },
  set: (test, { element, variables, local = false }) =>
    test.engine.submit('setVariables', { elementInstanceKey: instanceOf(test, element), variables, local }),
  cancel: (test, { process }) => test.ask('cancelInstance', { processInstanceKey: instanceOf(test, process) }),
};

const instanceOf = (test: EngineForTest, element: string): Key =>
  livingElements(recordsOf(test)).findLast(({ value }) => value['elementId'] === element)!.key;

/** Activates a job, as a worker does, and settles it. */
async function ofJob(
  test: EngineForTest,
  { type, element }: { readonly type: string; readonly element?: string },
  settle: (key: Key) => Promise<unknown>,
): Promise<void> {
  const { key } = openJobs(recordsOf(test)).findLast(
    ({ value }) => value['type'] === type && (element === undefined || value['elementId'] === element),
  )!;
  await test.jobs(type, 1);
  await settle(key);
}
