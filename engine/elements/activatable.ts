import type { ProcessModel } from '../deploy/model.ts';

/** Zeebe's list, in the order it names them. */
export const ACTIVATABLE_TYPES = [
  'PROCESS',
  'SUB_PROCESS',
  'EVENT_SUB_PROCESS',
  'INTERMEDIATE_CATCH_EVENT',
  'INTERMEDIATE_THROW_EVENT',
  'END_EVENT',
  'SERVICE_TASK',
  'RECEIVE_TASK',
  'USER_TASK',
  'MANUAL_TASK',
  'TASK',
  'EXCLUSIVE_GATEWAY',
  'PARALLEL_GATEWAY',
  'EVENT_BASED_GATEWAY',
  'INCLUSIVE_GATEWAY',
  'MULTI_INSTANCE_BODY',
  'CALL_ACTIVITY',
  'BUSINESS_RULE_TASK',
  'SCRIPT_TASK',
  'SEND_TASK',
];

const activatable: ReadonlySet<string> = new Set(ACTIVATABLE_TYPES);

export const isActivatable = (type: string): boolean => activatable.has(type);

/** The type of an element or sequence flow of a diagram; undefined where there is none of that id. */
export function typeOf(model: ProcessModel, id: string): string | undefined {
  const element = model.elements.get(id);
  if (element) return element.type;
  const isFlow = [...model.elements.values()].some(({ outgoing }) => outgoing.some((flow) => flow.id === id));
  return isFlow ? 'SEQUENCE_FLOW' : undefined;
}
