import type { Json, Variables } from '../protocol/basics.ts';
import { livingInstances, openJobs, openTimers } from './open.ts';
import type { NextStep } from './play.ts';
import { advance, create, publish, type Resource, type Step } from './script.ts';
import type { SideRecord } from './side.ts';

/** What was done to one instance elsewhere, in order. */
export interface Recording {
  readonly name: string;
  readonly resources: readonly Resource[];
  readonly process: string;
  /** When it began, in milliseconds since 1970. */
  readonly beganAt: number;
  readonly start: Variables;
  readonly deeds: readonly Deed[];
}

export type Deed =
  | { readonly element: string; readonly variables: Variables }
  | { readonly message: string; readonly key: string; readonly variables: Variables };

const DAY = 24 * 60;
/** Longer than any term waits nobody. */
const MAX_DAYS = 400;

/** Does the same to an instance again, whenever it comes to where it was done; where nothing of it can be done, a day passes. */
export function recordedPath({ process, beganAt, start, deeds }: Recording): NextStep {
  const left = [...deeds];
  let later = 0;
  let days = 0;
  return (records, index) => {
    if (index === 0) {
      later = timeOf(records) - beganAt;
      return create(process, moved(start, later));
    }
    if (livingInstances(records, process).length === 0) return undefined;
    const step = nextDeed(left, records, later);
    if (step) return step;
    days += 1;
    return openTimers(records).length > 0 && days <= MAX_DAYS ? advance(DAY) : undefined;
  };
}

const timeOf = (records: readonly SideRecord[]): number => Math.max(...records.map(({ timestamp }) => timestamp));

/** A message comes once everything before it is done; jobs are done wherever they are open. */
function nextDeed(left: Deed[], records: readonly SideRecord[], later: number): Step | undefined {
  const open = new Map(openJobs(records).map(({ value }) => [String(value['elementId']), String(value['type'])]));
  const index = left.findIndex((deed, at) => ('message' in deed ? at === 0 : open.has(deed.element)));
  const [deed] = index < 0 ? [] : left.splice(index, 1);
  if (!deed) return undefined;
  const variables = moved(deed.variables, later);
  if ('message' in deed) return publish(deed.message, deed.key, variables);
  return { do: 'complete', type: open.get(deed.element)!, element: deed.element, variables };
}

/** A moment with its zone; days without a time are facts of the case and stay. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The same values, with every moment in them so much later: what was due after days then is due after days now. */
const moved = (variables: Variables, later: number): Variables => move(variables, later) as Variables;

function move(value: Json, later: number): Json {
  if (typeof value === 'string') return MOMENT.test(value) ? new Date(Date.parse(value) + later).toISOString() : value;
  if (Array.isArray(value)) return value.map((one: Json) => move(one, later));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, move(one as Json, later)]));
}
