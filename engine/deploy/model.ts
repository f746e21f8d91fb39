import type { Expression } from '../expressions/expression.ts';
import type { ElementType, EventType } from '../protocol/element-type.ts';

/** A diagram made executable: what the elements need to know at run time, nothing else. */
export interface ProcessModel {
  readonly bpmnProcessId: string;
  readonly name: string;
  readonly root: ElementModel;
  /** By id; a multi-instance activity appears as its body. */
  readonly elements: ReadonlyMap<string, ElementModel>;
  /** The parallel gateway a sequence flow leads to, by the flow's id. */
  readonly joins: ReadonlyMap<string, string>;
}

export interface FlowModel {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly condition: Expression | undefined;
}

export interface MappingModel {
  readonly source: Expression;
  /** Dotted path. */
  readonly target: readonly string[];
}

export interface TimerModel {
  readonly kind: 'date' | 'duration' | 'cycle';
  readonly value: Expression;
}

export type EventModel =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'MESSAGE'; readonly name: Expression; readonly correlationKey: Expression | undefined }
  | { readonly kind: 'TIMER'; readonly timer: TimerModel }
  | { readonly kind: 'ERROR'; readonly code: Expression | undefined }
  | { readonly kind: 'SIGNAL'; readonly name: Expression }
  /** No code catches every escalation. */
  | { readonly kind: 'ESCALATION'; readonly code: Expression | undefined }
  | { readonly kind: 'LINK'; readonly name: string }
  | { readonly kind: 'TERMINATE' }
  | {
      readonly kind: 'COMPENSATION';
      /** Of a throw or end event: the one activity to compensate; undefined = all in its scope. */
      readonly activity: string | undefined;
      /** Of a boundary event: the activity that compensates. */
      readonly handler: string | undefined;
    };

export interface JobModel {
  readonly type: Expression;
  readonly retries: Expression;
  readonly headers: { readonly [name: string]: string };
  /** Headers whose value is computed when the job is created; how Zeebe carries a user task's assignment. */
  readonly computedHeaders: readonly ComputedHeader[];
}

export interface ComputedHeader {
  readonly name: string;
  readonly value: Expression;
  readonly shape: 'text' | 'list' | 'date' | 'form';
}

export interface LoopModel {
  readonly sequential: boolean;
  readonly inputCollection: Expression;
  readonly inputElement: string | undefined;
  readonly outputCollection: string | undefined;
  readonly outputElement: Expression | undefined;
  readonly completionCondition: Expression | undefined;
}

export interface CallModel {
  readonly processId: Expression;
  readonly propagateAllChildVariables: boolean;
  readonly propagateAllParentVariables: boolean;
}

export interface ScriptModel {
  readonly expression: Expression;
  readonly resultVariable: string;
}

export interface CalledDecisionModel {
  readonly decisionId: Expression;
  readonly resultVariable: string;
}

export interface ElementModel {
  readonly id: string;
  readonly name: string;
  readonly type: ElementType;
  readonly event: EventModel;
  /** Id of the element whose scope holds this one; undefined for the process itself. */
  readonly scope: string | undefined;
  readonly incoming: FlowModel[];
  readonly outgoing: FlowModel[];
  readonly defaultFlow: string | undefined;
  readonly inputs: readonly MappingModel[];
  readonly outputs: readonly MappingModel[];
  readonly job: JobModel | undefined;
  readonly loop: LoopModel | undefined;
  /** The repeated activity, on a MULTI_INSTANCE_BODY only. */
  readonly inner: ElementModel | undefined;
  readonly call: CallModel | undefined;
  /** What a script or business rule task does itself; undefined where it is a job. */
  readonly script: ScriptModel | undefined;
  readonly decision: CalledDecisionModel | undefined;
  /** Whether a boundary event, or the start event of an event sub-process, interrupts. */
  readonly interrupting: boolean;
  /** Events that may happen to this element while it is active: its boundary events. */
  readonly boundaries: ElementModel[];
  /** Of a scope: its none start event, and the start events of the event sub-processes in it. */
  readonly starts: ElementModel[];
  readonly eventSubprocessStarts: ElementModel[];
}

export const eventTypeOf = (element: ElementModel): EventType =>
  isEvent(element.type) ? element.event.kind : 'UNSPECIFIED';

const isEvent = (type: ElementType): boolean => type.endsWith('_EVENT') || type === 'RECEIVE_TASK';

/** The element a record speaks of: a multi-instance activity shares its id with its body. */
export function elementOf(model: ProcessModel, elementId: string, type: ElementType): ElementModel {
  const element = model.elements.get(elementId);
  if (!element) throw new Error(`Expected element '${elementId}' in process '${model.bpmnProcessId}', but it has none`);
  return element.inner && type !== 'MULTI_INSTANCE_BODY' ? element.inner : element;
}

/** Every event that may happen to an element while it is active; those inside it first, as in Zeebe. */
export const eventsOf = (element: ElementModel): readonly ElementModel[] =>
  element.boundaries.length > 0 || element.eventSubprocessStarts.length > 0
    ? [...element.eventSubprocessStarts, ...element.boundaries]
    : NO_EVENTS;
const NO_EVENTS: readonly ElementModel[] = [];

/** Whether an event is one of those an event-based gateway waits for: it is reached by what happens, not by a flow. */
export const followsEventGateway = (model: ProcessModel, { incoming }: ElementModel): boolean =>
  incoming.some(({ source }) => model.elements.get(source)?.type === 'EVENT_BASED_GATEWAY');
