import type { ElementStatistic } from '../../../../api/contract/statistics.ts';
import type { CaseRecords, ElementRecord, IncidentRecord } from '../../../../api/contract/technical.ts';

/** What is no step of a diagram. */
const FRAMES: readonly string[] = ['PROCESS', 'MULTI_INSTANCE_BODY'];

/** Every moment at which something began or ended, the oldest first, each once. */
export const momentsOf = ({ elements }: CaseRecords): readonly string[] =>
  [
    ...new Set(elements.flatMap(({ startDate, endDate }) => (endDate === null ? [startDate] : [startDate, endDate]))),
  ].sort();

/** How an element was at a moment; undefined: it had not begun. */
export function stateAt({ state, startDate, endDate }: ElementRecord, at: string): ElementRecord['state'] | undefined {
  if (startDate > at) return undefined;
  return endDate !== null && endDate <= at ? state : 'ACTIVE';
}

const isStuckAt = ({ at, resolvedAt }: IncidentRecord, moment: string): boolean =>
  at <= moment && (resolvedAt === null || resolvedAt > moment);

/** The numbers on the diagram as they were at a moment. */
export function countsAt({ elements, incidents }: CaseRecords, at: string): readonly ElementStatistic[] {
  const stuck = new Set(incidents.filter((one) => isStuckAt(one, at)).map((one) => one.elementInstanceKey));
  const counts = new Map<string, { -readonly [K in keyof ElementStatistic]: ElementStatistic[K] }>();
  for (const element of elements) {
    const state = stateAt(element, at);
    if (state === undefined || FRAMES.includes(element.type)) continue;
    const { elementId } = element;
    const count = counts.get(elementId) ?? { elementId, active: 0, incidents: 0, completed: 0, canceled: 0 };
    counts.set(elementId, count);
    if (state === 'COMPLETED') count.completed += 1;
    else if (state === 'TERMINATED') count.canceled += 1;
    else if (stuck.has(element.elementInstanceKey)) count.incidents += 1;
    else count.active += 1;
  }
  return [...counts.values()];
}

/** A case as it was at a moment, as far as its records tell. */
export function recordsAt(records: CaseRecords, at: string): CaseRecords {
  return {
    ...records,
    elements: records.elements.flatMap((element) => {
      const state = stateAt(element, at);
      if (state === undefined) return [];
      return [state === 'ACTIVE' ? { ...element, state, endDate: null } : element];
    }),
    variables: records.variables.filter(({ since }) => since <= at),
    incidents: records.incidents
      .filter((one) => one.at <= at)
      .map((one) => (isStuckAt(one, at) ? { ...one, state: 'ACTIVE' as const, resolvedAt: null } : one)),
    submissions: records.submissions.filter((one) => one.at <= at),
  };
}

/** An element with what runs within it. */
export interface Branch {
  readonly element: ElementRecord;
  readonly within: readonly Branch[];
}

/** The elements of a case as a tree; what runs within something that is not told stands on its own. */
export function treeOf(elements: readonly ElementRecord[]): readonly Branch[] {
  const known = new Set(elements.map((one) => one.elementInstanceKey));
  const children = new Map<string, ElementRecord[]>();
  for (const element of elements) {
    const parent = known.has(element.scopeKey) ? element.scopeKey : '';
    children.set(parent, [...(children.get(parent) ?? []), element]);
  }
  const under = (key: string): readonly Branch[] =>
    (children.get(key) ?? []).map((element) => ({ element, within: under(element.elementInstanceKey) }));
  return under('');
}

/** Something that happened, for the history of records. */
export interface RecordedEvent {
  readonly at: string;
  readonly what: 'began' | 'completed' | 'terminated' | 'stuck' | 'resolved';
  readonly elementId: string;
  readonly name: string;
  readonly type: string;
  readonly key: string;
}

const ENDS = { COMPLETED: 'completed', TERMINATED: 'terminated' } as const;

/** What happened, record by record, in the order in which it did. */
export function eventsOf({ elements, incidents }: CaseRecords): readonly RecordedEvent[] {
  const names = new Map(elements.map(({ elementId, name }) => [elementId, name]));
  const ofElements = elements.flatMap((one): RecordedEvent[] => {
    const about = { elementId: one.elementId, name: one.name, type: one.type, key: one.elementInstanceKey };
    const began = { ...about, at: one.startDate, what: 'began' } as const;
    if (one.endDate === null || one.state === 'ACTIVE') return [began];
    return [began, { ...about, at: one.endDate, what: ENDS[one.state] }];
  });
  const ofIncidents = incidents.flatMap((one): RecordedEvent[] => {
    const name = names.get(one.elementId) ?? one.elementId;
    const about = { elementId: one.elementId, name, type: one.errorType, key: one.incidentKey };
    const stuck = { ...about, at: one.at, what: 'stuck' } as const;
    return one.resolvedAt === null ? [stuck] : [stuck, { ...about, at: one.resolvedAt, what: 'resolved' }];
  });
  // A key is given when something begins: of what happened at one moment, what has the smaller key came first.
  return [...ofElements, ...ofIncidents].sort(
    (a, b) => a.at.localeCompare(b.at) || a.key.length - b.key.length || a.key.localeCompare(b.key),
  );
}
