import { parseCase } from '../api/simulation/case-file.ts';
import { play } from '../api/simulation/play.ts';
import { startSimulation } from '../api/simulation/start.ts';
import type { Deed, Recording } from '../engine/conformance/recorded-path.ts';
import type { EngineRecord } from '../engine/index.ts';
import { makeTestDatabase } from '../engine/testing/database.ts';
import { type LoadedMechanism, loadMechanisms } from '../processes/load.ts';

/**
 * Plays the stories of every mechanism in an office, and tells what was done to the engine in each.
 * @param filter only stories whose name contains this
 */
export async function recordCases(filter: string): Promise<Recording[]> {
  const recordings: Recording[] = [];
  for (const mechanism of loadMechanisms())
    for (const name of mechanism.cases.keys()) {
      if (!nameOf(mechanism, name).includes(filter)) continue;
      const recording = await recordCase(mechanism, name);
      if (recording) recordings.push(recording);
    }
  return recordings;
}

const nameOf = ({ id }: LoadedMechanism, story: string): string => `case_${id}_${story}`;

/** @returns undefined where the case was refused before the engine knew of it */
async function recordCase(mechanism: LoadedMechanism, story: string): Promise<Recording | undefined> {
  const { id, cases, diagram } = mechanism;
  const database = await makeTestDatabase();
  const records: EngineRecord[] = [];
  const simulation = await startSimulation(database.url, undefined, (batch) => records.push(...batch));
  try {
    const stage = { ...simulation, tell: () => undefined };
    const { processInstanceKey } = await play(stage, id, parseCase(cases.get(story), story));
    if (processInstanceKey === undefined) return undefined;
    const since = records.findIndex(({ value }) => keyOf(value) === processInstanceKey);
    const own = records.slice(since);
    const creation = own.find(({ valueType }) => valueType === 'PROCESS_INSTANCE_CREATION');
    if (creation?.valueType !== 'PROCESS_INSTANCE_CREATION') throw new Error(`Expected '${story}' to begin`);
    return {
      name: nameOf(mechanism, story),
      resources: [{ name: `${id}.bpmn`, content: diagram }],
      process: id,
      beganAt: creation.timestamp,
      start: creation.value.variables,
      deeds: own.flatMap((record) => deedOf(record, processInstanceKey)),
    };
  } finally {
    await simulation.stop();
    await database.drop();
  }
}

const keyOf = (value: object): unknown => (value as { processInstanceKey?: unknown }).processInstanceKey;

function deedOf(record: EngineRecord, instance: string): Deed[] {
  if (record.valueType === 'JOB' && record.intent === 'COMPLETED' && record.value.processInstanceKey === instance)
    return [{ element: record.value.elementId, variables: record.value.variables }];
  if (record.valueType !== 'MESSAGE' || record.intent !== 'PUBLISHED') return [];
  const { name: message, correlationKey: key, variables } = record.value;
  return [{ message, key, variables }];
}
