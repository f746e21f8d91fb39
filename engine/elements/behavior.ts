import type { ElementModel } from '../deploy/model.ts';
import { elementOf } from '../deploy/model.ts';
import type { Processing } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import type { ElementType } from '../protocol/element-type.ts';
import type { ElementInstance } from '../state/entities.ts';

/** One element instance in hand: its key, its model, and the processing it happens in. */
export interface Current {
  readonly processing: Processing;
  readonly key: Key;
  readonly element: ElementModel;
}

/**
 * What happens at one kind of BPMN element. Each method runs after the event that names the phase, and goes on to the
 * next one itself, or leaves the instance waiting. An IncidentError leaves it where it is, to be tried again.
 */
export interface Behavior {
  /** After ELEMENT_ACTIVATING. */
  activate(current: Current): void;
  /** After ELEMENT_COMPLETING. */
  complete(current: Current): void;
  /** After ELEMENT_TERMINATING. */
  terminate(current: Current): void;
}

/** What a scope does about the instances in it. */
export interface ScopeBehavior extends Behavior {
  /** A child has begun; a loop gives it its variables. */
  childActivating?(scope: Current, child: Key): void;
  /** A child is about to be gone; a loop collects its result, and answers whether that was enough. */
  beforeChildCompleted?(scope: Current, child: Key): boolean;
  /** A path in this scope has come to its end; `enough`: the scope need not wait for the others. */
  pathCompleted(scope: Current, enough: boolean): void;
  /** A child has been terminated. */
  childTerminated(scope: Current): void;
}

/** One behavior for each kind of element; a sequence flow has no instance. */
export type Behaviors = { readonly [T in Exclude<ElementType, 'SEQUENCE_FLOW'>]: Behavior };

export function currentOf(processing: Processing, key: Key): Current {
  const { value } = processing.instance(key);
  const model = processing.state.models.get(value.processDefinitionKey);
  return { processing, key, element: elementOf(model, value.elementId, value.bpmnElementType) };
}

export const instanceOf = ({ processing, key }: Current): ElementInstance => processing.instance(key);

/** The element of the same diagram with an id. */
export function elementById(current: Current, id: string): ElementModel {
  const { value } = instanceOf(current);
  const element = current.processing.state.models.get(value.processDefinitionKey).elements.get(id);
  if (!element) throw new Error(`Expected element '${id}' in process '${value.bpmnProcessId}', but it has none`);
  return element;
}
