import { childOf, listOf, type ModdleElement, textOf } from './moddle.ts';
import type { ElementModel, EventModel } from './model.ts';
import type { Problems } from './problems.ts';

/** Reads a compensation event; the handler of a boundary event is at the other end of its association. */
export function compensationOf(event: ModdleElement, definition: ModdleElement, problems: Problems): EventModel {
  if (definition['waitForCompletion'] === false)
    problems.add(
      event.id ?? '',
      'A compensation intermediate throwing event waitForCompletion attribute must be true or not present',
    );
  const association = listOf(event.$parent, 'artifacts').find((artifact) => childOf(artifact, 'sourceRef') === event);
  return {
    kind: 'COMPENSATION',
    activity: textOf(childOf(definition, 'activityRef'), 'id'),
    handler: textOf(childOf(association, 'targetRef'), 'id'),
  };
}

type Elements = ReadonlyMap<string, ElementModel>;

/** A boundary event of compensation leads to a handler, not along a flow. */
export function missingHandler({ type, event }: ElementModel, elements: Elements): string | undefined {
  if (type !== 'BOUNDARY_EVENT' || event.kind !== 'COMPENSATION') return undefined;
  return event.handler !== undefined && elements.has(event.handler)
    ? undefined
    : 'Must have at least one outgoing sequence flow or association';
}

/** What a compensation event names can be compensated, and is in its scope. */
export function wrongActivity({ event, scope }: ElementModel, elements: Elements): string | undefined {
  if (event.kind !== 'COMPENSATION' || event.activity === undefined) return undefined;
  const activity = elements.get(event.activity);
  if (!activity) return `The referenced compensation activity '${event.activity}' doesn't exist`;
  const isCompensable =
    activity.type === 'SUB_PROCESS' || activity.boundaries.some((boundary) => boundary.event.kind === 'COMPENSATION');
  if (!isCompensable)
    return `The referenced compensation activity '${activity.id}' must have either a compensation boundary event or be a subprocess`;
  const eventScope = elements.get(scope ?? '');
  const isNear =
    activity.scope === scope || (eventScope?.type === 'EVENT_SUB_PROCESS' && activity.scope === eventScope.scope);
  return isNear
    ? undefined
    : `The referenced compensation activity '${activity.id}' must be in the same scope as the compensation throw event`;
}
