import type { ElementType } from '../protocol/element-type.ts';
import { childOf, extensionOf, type ModdleElement, textOf } from './moddle.ts';
import type { ElementModel, EventModel, JobModel } from './model.ts';
import { Parts } from './parts.ts';
import type { Problems } from './problems.ts';
import { decisionOf, scriptOf } from './tasks.ts';

/** What the engine executes; an element that is not here is refused at deploy. */
const TYPES: { readonly [moddleType: string]: ElementType } = {
  'bpmn:StartEvent': 'START_EVENT',
  'bpmn:EndEvent': 'END_EVENT',
  'bpmn:IntermediateCatchEvent': 'INTERMEDIATE_CATCH_EVENT',
  'bpmn:IntermediateThrowEvent': 'INTERMEDIATE_THROW_EVENT',
  'bpmn:BoundaryEvent': 'BOUNDARY_EVENT',
  'bpmn:Task': 'TASK',
  'bpmn:ManualTask': 'MANUAL_TASK',
  'bpmn:UserTask': 'USER_TASK',
  'bpmn:ServiceTask': 'SERVICE_TASK',
  'bpmn:SendTask': 'SEND_TASK',
  'bpmn:ScriptTask': 'SCRIPT_TASK',
  'bpmn:BusinessRuleTask': 'BUSINESS_RULE_TASK',
  'bpmn:ReceiveTask': 'RECEIVE_TASK',
  'bpmn:CallActivity': 'CALL_ACTIVITY',
  'bpmn:SubProcess': 'SUB_PROCESS',
  'bpmn:ExclusiveGateway': 'EXCLUSIVE_GATEWAY',
  'bpmn:ParallelGateway': 'PARALLEL_GATEWAY',
  'bpmn:InclusiveGateway': 'INCLUSIVE_GATEWAY',
  'bpmn:EventBasedGateway': 'EVENT_BASED_GATEWAY',
};

export function elementTypeOf(element: ModdleElement): ElementType | undefined {
  const type = TYPES[element.$type];
  return type === 'SUB_PROCESS' && element['triggeredByEvent'] === true ? 'EVENT_SUB_PROCESS' : type;
}

/** Reads one element with everything it needs at run time; its flows and boundary events are connected later. */
export function buildElement(
  source: ModdleElement,
  type: ElementType,
  scope: string | undefined,
  problems: Problems,
): ElementModel {
  const parts = new Parts(source, problems);
  const event = eventOf(source, type, parts);
  const id = source.id ?? '';
  const characteristics = childOf(source, 'loopCharacteristics');
  if (characteristics && characteristics.$type !== 'bpmn:MultiInstanceLoopCharacteristics')
    problems.add(id, `${characteristics.$type} is not supported`);
  if (source['instantiate'] === true) problems.add(id, 'An element that instantiates the process is not supported');
  if (extensionOf(source, 'zeebe:ExecutionListeners')) problems.add(id, 'Execution listeners are not supported');
  return {
    id,
    name: source.name ?? '',
    type,
    event,
    scope,
    incoming: [],
    outgoing: [],
    defaultFlow: textOf(childOf(source, 'default'), 'id'),
    inputs: parts.inputs(),
    outputs: parts.outputs(),
    job: jobOf(type, event, parts),
    loop: parts.loop(),
    inner: undefined,
    call: type === 'CALL_ACTIVITY' ? parts.call() : undefined,
    script: type === 'SCRIPT_TASK' ? scriptOf(source, problems) : undefined,
    decision: type === 'BUSINESS_RULE_TASK' ? decisionOf(source, problems) : undefined,
    interrupting: type === 'BOUNDARY_EVENT' ? source['cancelActivity'] !== false : source['isInterrupting'] !== false,
    boundaries: [],
    starts: [],
    eventSubprocessStarts: [],
  };
}

function eventOf(source: ModdleElement, type: ElementType, parts: Parts): EventModel {
  if (type === 'RECEIVE_TASK') return parts.messageOf(childOf(source, 'messageRef')) ?? { kind: 'NONE' };
  return type.endsWith('_EVENT') ? parts.event() : { kind: 'NONE' };
}

/** Service and send tasks are jobs; so are message throw and end events, and other tasks that name a job type. */
function jobOf(type: ElementType, event: EventModel, parts: Parts): JobModel | undefined {
  if (type === 'USER_TASK') return parts.userTaskJob();
  if (type === 'SERVICE_TASK' || type === 'SEND_TASK') return parts.job();
  if (type === 'SCRIPT_TASK' || type === 'BUSINESS_RULE_TASK') return parts.optionalJob();
  const throws = type === 'END_EVENT' || type === 'INTERMEDIATE_THROW_EVENT';
  return throws && event.kind === 'MESSAGE' ? parts.job() : undefined;
}
