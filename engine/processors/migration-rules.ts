import type { Commands } from '../commands.ts';
import type { ElementModel, ProcessModel } from '../deploy/model.ts';
import { refuse } from '../processing.ts';
import type { Rejection, RejectionType } from '../protocol/rejection.ts';
import type { ElementInstance } from '../state/entities.ts';

/** A migration in hand. */
export interface Migration {
  readonly input: Commands['migrateInstance']['input'];
  readonly source: ProcessModel;
  readonly target: ProcessModel;
}

/** An active element of it, with the element it is mapped to; undefined where it is mapped to none. */
export interface Step extends Migration {
  readonly instance: ElementInstance;
  readonly from: ElementModel;
  readonly to: ElementModel | undefined;
  /** The scope the instance is in, as an element of the target; undefined for the process itself. */
  readonly scopeAfter: string | undefined;
}

const MIGRATABLE: ReadonlySet<string> = new Set([
  'PROCESS',
  'SERVICE_TASK',
  'USER_TASK',
  'SUB_PROCESS',
  'CALL_ACTIVITY',
]);

const refusal = (rejected: RejectionType, reason: string): Rejection => refuse('MIGRATE', rejected, reason);

const about = ({ input }: Migration): string =>
  `Expected to migrate process instance '${input.processInstanceKey}' but`;

/** What must hold of the mappings. */
export function checkMappings(migration: Migration): Rejection | undefined {
  const { source, target, input } = migration;
  const sources = input.mappings.map(({ sourceElementId }) => sourceElementId);
  const missing = sources.find((id) => !source.elements.has(id));
  if (missing !== undefined)
    return refusal(
      'INVALID_ARGUMENT',
      `${about(migration)} mapping instructions contain a non-existing source element id '${missing}'. Elements provided in mapping instructions must exist in the source process definition.`,
    );
  const astray = input.mappings.find(({ targetElementId }) => !target.elements.has(targetElementId));
  if (astray)
    return refusal(
      'INVALID_ARGUMENT',
      `${about(migration)} mapping instructions contain a non-existing target element id '${astray.targetElementId}'. Elements provided in mapping instructions must exist in the target process definition.`,
    );
  const twice = [...new Set(sources.filter((id, index) => sources.indexOf(id) !== index))];
  return twice.length === 0
    ? undefined
    : refusal(
        'INVALID_ARGUMENT',
        `${about(migration)} the mapping instructions contain duplicate source element ids '[${twice.join(', ')}]'.`,
      );
}

const hasEventSubprocess = ({ elements }: ProcessModel): boolean =>
  [...elements.values()].some(({ type }) => type === 'EVENT_SUB_PROCESS');

export function checkEventSubprocesses({ source, target }: Migration): Rejection | undefined {
  if (hasEventSubprocess(source))
    return refusal(
      'INVALID_STATE',
      'Expected to migrate process instance but process instance has an event subprocess. Process instances with event subprocesses cannot be migrated yet.',
    );
  return hasEventSubprocess(target)
    ? refusal(
        'INVALID_STATE',
        'Expected to migrate process instance but target process has an event subprocess. Target processes with event subprocesses cannot be migrated yet.',
      )
    : undefined;
}

type Rule = (step: Step & { readonly to: ElementModel }) => string | undefined;

const otherBoundaries = ({ boundaries }: ElementModel): string =>
  [...new Set(boundaries.map(({ event }) => event.kind))].filter((kind) => kind !== 'MESSAGE').join(',');

const sameType: Rule = ({ from, to }) =>
  from.type === to.type
    ? undefined
    : `active element with id '${from.id}' and type '${from.type}' is mapped to an element with id '${to.id}' and different type '${to.type}'. Elements must be mapped to elements of the same type.`;

const sameScope: Rule = ({ from, to, scopeAfter }) =>
  to.scope === scopeAfter
    ? undefined
    : `the flow scope of active element with id '${from.id}' is changed. The flow scope of the active element is expected to be '${scopeAfter}' but was '${to.scope}'. The flow scope of an element cannot be changed during migration yet.`;

const sourceBoundaries: Rule = ({ from }) => {
  const kinds = otherBoundaries(from);
  return kinds
    ? `active element with id '${from.id}' has one or more boundary events of types '${kinds}'. Migrating active elements with boundary events of these types is not possible yet.`
    : undefined;
};

const targetBoundaries: Rule = ({ to }) => {
  const kinds = otherBoundaries(to);
  return kinds
    ? `target element with id '${to.id}' has one or more boundary events of types '${kinds}'. Migrating target elements with boundary events of these types is not possible yet.`
    : undefined;
};

const noMappedEvents: Rule = ({ from, to, input }) => {
  const mapped = to.boundaries.find(({ id }) => input.mappings.some(({ targetElementId }) => targetElementId === id));
  return (
    mapped &&
    `active element with id '${from.id}' is mapped to element with id '${to.id}' that must be subscribed to mapped catch event with id '${mapped.id}'. Migrating active elements with mapped catch events is not possible yet.`
  );
};

/** An element that is on its way from one step to the next cannot be told where to go on. */
const atRest: Rule = ({ instance }) =>
  instance.openFlows > 0 || instance.phase === 'COMPLETING' || instance.phase === 'TERMINATING'
    ? 'a concurrent command was executed on the process instance. Please retry the migration.'
    : undefined;

const RULES: readonly Rule[] = [sameType, sameScope, sourceBoundaries, targetBoundaries, noMappedEvents, atRest];

/** What must hold of each active element, in the order in which Zeebe looks at it. */
export function checkStep(step: Step): Rejection | undefined {
  const { instance, from, to } = step;
  const { bpmnElementType: type } = instance.value;
  const state = (fault: string): Rejection => refusal('INVALID_STATE', `${about(step)} ${fault}`);
  if (!MIGRATABLE.has(type))
    return state(
      `active element with id '${from.id}' has an unsupported type. The migration of a ${type} is not supported.`,
    );
  if (!to)
    return state(
      `no mapping instruction defined for active element with id '${from.id}'. Elements cannot be migrated without a mapping.`,
    );
  for (const rule of RULES) {
    const fault = rule({ ...step, to });
    if (fault) return state(fault);
  }
  return undefined;
}

/** Two subscriptions of one instance to one message cannot be told apart while one of them is being closed. */
export const alreadySubscribed = (
  migration: Migration,
  elementId: string,
  message: string,
  eventId: string,
): Rejection =>
  refusal(
    'INVALID_STATE',
    `${about(migration)} active element with id '${elementId}' attempts to subscribe to a message it is already subscribed to with name '${message}'. Migrating active elements that subscribe to a message they are already subscribed to is not possible yet. Please provide a mapping instruction to message catch event with id '${eventId}' to migrate the respective message subscription.`,
  );
