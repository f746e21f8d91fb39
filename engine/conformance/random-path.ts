import type { Variables } from '../protocol/basics.ts';
import type { Chance } from './chance.ts';
import { livingInstances, openIncidents, openJobs, openSubscriptions, openTimers } from './open.ts';
import type { NextStep } from './play.ts';
import { advance, cancel, complete, create, fail, publish, resolve, type Step, set, throwError } from './script.ts';
import type { SideRecord } from './side.ts';

const MAX_STEPS = 14;

/** Goes through a process at random, always doing something that the state of the genuine engine allows. */
export function randomPath(chance: Chance, process: string): NextStep {
  return (records, index) => {
    if (index === 0) return create(process, { ...randomVariables(chance), key: 'k' });
    if (index > MAX_STEPS || livingInstances(records, process).length === 0) return undefined;
    const steps = possible(chance, records, process);
    return steps.length === 0 ? undefined : chance.pick(steps)();
  };
}

const randomVariables = (chance: Chance): Variables => ({
  x: chance.below(11),
  r: chance.below(11),
  again: chance.oneIn(4),
});

/** What can be done next; what is more usual is there more often. */
function possible(chance: Chance, records: readonly SideRecord[], process: string): (() => Step)[] {
  const jobs = openJobs(records).flatMap(({ value }) => {
    const type = String(value['type']);
    const usual = (): Step => complete(type, randomVariables(chance));
    const others = [(): Step => fail(type, chance.below(2)), (): Step => throwError(type, chance.pick(['E1', 'E2']))];
    return [usual, usual, usual, usual, chance.pick(others)];
  });
  const messages = openSubscriptions(records).map(
    ({ value }) =>
      (): Step =>
        publish(String(value['messageName']), 'k', randomVariables(chance)),
  );
  const incidents = openIncidents(records).map(
    ({ value }) =>
      (): Step =>
        resolve(elementOf(records, value), value['errorType'] === 'JOB_NO_RETRIES' ? 1 : undefined),
  );
  const timers = openTimers(records).length > 0 ? [() => advance(10)] : [];
  const rest = chance.oneIn(10) ? [() => set(process, randomVariables(chance)), () => cancel(process)] : [];
  return [...jobs, ...messages, ...messages, ...incidents, ...timers, ...rest];
}

const elementOf = (records: readonly SideRecord[], incident: SideRecord['value']): string =>
  String(records.find(({ key }) => key === String(incident['elementInstanceKey']))?.value['elementId']);
