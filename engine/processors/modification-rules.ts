import type { Commands } from '../commands.ts';
import { type ElementModel, followsEventGateway, type ProcessModel } from '../deploy/model.ts';
import { ACTIVATABLE_TYPES, isActivatable, typeOf } from '../elements/activatable.ts';
import { scopesAround } from '../elements/direct-activation.ts';
import type { Processing } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import type { ElementInstance } from '../state/entities.ts';

type Input = Commands['modifyInstance']['input'];
type Instruction = Input['activate'][number];

/** A modification in hand, with the model of the instance it is for. */
export interface Modification {
  readonly processing: Processing;
  readonly input: Input;
  readonly model: ProcessModel;
}

type Rule = (modification: Modification) => string | undefined;

const quoted = (items: Iterable<string>): string => [...new Set(items)].map((item) => `'${item}'`).join(', ');

/** Refuses with one text about all instructions that a test finds at fault. */
const noActivation =
  (isWrong: (modification: Modification, instruction: Instruction) => boolean, text: (at: Found) => string): Rule =>
  (modification) => {
    const instructions = modification.input.activate.filter((instruction) => isWrong(modification, instruction));
    return instructions.length === 0 ? undefined : text({ ...modification, instructions });
  };

interface Found extends Modification {
  readonly instructions: readonly Instruction[];
}

const idsOf = ({ instructions }: Found): string => quoted(instructions.map(({ elementId }) => elementId));

const elementsExist = noActivation(
  ({ model }, { elementId }) => typeOf(model, elementId) === undefined,
  (found) => `it contains one or more activate instructions with an element that could not be found: ${idsOf(found)}`,
);

const notBehindEventGateways = noActivation(
  ({ model }, { elementId }) => {
    const element = model.elements.get(elementId);
    return element !== undefined && followsEventGateway(model, element);
  },
  (found) =>
    `it contains one or more activate instructions for elements that are unsupported: ${idsOf(found)}. The activation of events belonging to an event-based gateway is not supported.`,
);

const typesSupported = noActivation(
  ({ model }, { elementId }) => !isActivatable(typeOf(model, elementId)!),
  (found) =>
    `it contains one or more activate instructions for elements that are unsupported: ${idsOf(found)}. The activation of elements with type ${quoted(found.instructions.map(({ elementId }) => typeOf(found.model, elementId)!))} is not supported. Supported element types are: [${ACTIVATABLE_TYPES.join(', ')}].`,
);

/** Zeebe takes this one and then runs a process inside itself; there is no use in that. */
const notTheProcess = noActivation(
  ({ model }, { elementId }) => elementId === model.root.id,
  (found) =>
    `it contains one or more activate instructions for elements that are unsupported: ${idsOf(found)}. The process itself is active already.`,
);

const terminationsExist: Rule = ({ processing, input }) => {
  // Zeebe looks at the key alone, and so ends elements of other instances.
  const missing = input.terminate.filter(
    (key) => processing.state.elements.get(key)?.value.processInstanceKey !== input.processInstanceKey,
  );
  return missing.length === 0
    ? undefined
    : `it contains one or more terminate instructions with an element instance that could not be found: ${quoted(missing)}`;
};

const scopeIds = ({ variables }: Instruction): string[] =>
  variables.map(({ scopeId }) => scopeId).filter((scopeId) => scopeId !== '');

const variableScopesExist: Rule = ({ model, input }) => {
  const missing = input.activate.flatMap(scopeIds).filter((scopeId) => typeOf(model, scopeId) === undefined);
  return missing.length === 0
    ? undefined
    : `it contains one or more variable instructions with a scope element id that could not be found: ${quoted(missing)}`;
};

const variableScopesAround = noActivation(
  ({ model }, instruction) => {
    const element = model.elements.get(instruction.elementId)!;
    const around = new Set([model.root.id, element.id, ...scopesAround(model, element).map(({ id }) => id)]);
    return scopeIds(instruction).some((scopeId) => !around.has(scopeId));
  },
  () =>
    `it contains one or more variable instructions with a scope element that doesn't belong to the activating element's flow scope. These variables should be set before or after the modification.`,
);

const ancestorOf = ({ processing }: Modification, { ancestorKey }: Instruction): ElementInstance | undefined =>
  ancestorKey === undefined ? undefined : processing.state.findElement(ancestorKey);

const keysOf = ({ instructions }: Found): string => quoted(instructions.map(({ ancestorKey }) => ancestorKey!));

const ancestorsLive = noActivation(
  (modification, instruction) =>
    instruction.ancestorKey !== undefined && ancestorOf(modification, instruction)?.phase !== 'ACTIVATED',
  (found) =>
    `it contains one or more activate instructions with an ancestor scope key that does not exist, or is not in an active state: ${keysOf(found)}`,
);

const ancestorsBelong = noActivation(
  (modification, instruction) =>
    instruction.ancestorKey !== undefined &&
    ancestorOf(modification, instruction)!.value.processInstanceKey !== modification.input.processInstanceKey,
  (found) =>
    `it contains one or more activate instructions with an ancestor scope key that does not belong to the modified process instance: ${keysOf(found)}`,
);

const isAround = (model: ProcessModel, element: ElementModel, { value }: ElementInstance): boolean =>
  [model.root, ...scopesAround(model, element)].some(
    ({ id, type }) => id === value.elementId && type === value.bpmnElementType,
  );

const ancestorsAround = noActivation(
  (modification, instruction) => {
    const ancestor = ancestorOf(modification, instruction);
    const element = modification.model.elements.get(instruction.elementId)!;
    return ancestor !== undefined && !isAround(modification.model, element, ancestor);
  },
  (found) => {
    const lines = found.instructions.map((instruction) => {
      const ancestor = ancestorOf(found, instruction)!.value.elementId;
      return `\n- instance '${instruction.ancestorKey}' of element '${ancestor}' is not an ancestor of element '${instruction.elementId}'`;
    });
    return `it contains one or more activate instructions with an ancestor scope key that is not an ancestor of the element to activate:${lines.join('')}`;
  },
);

const scopesDecided: Rule = ({ processing, input, model }) => {
  const open = input.activate.filter(({ ancestorKey }) => ancestorKey === undefined);
  const around = open.flatMap(({ elementId }) => scopesAround(model, model.elements.get(elementId)!));
  const undecided = around.filter((scope) => livingInstances(processing, input.processInstanceKey, scope) > 1);
  return undecided.length === 0
    ? undefined
    : `it contains one or more activate instructions for an element that has a flow scope with more than one active instance: ${quoted(undecided.map(({ id }) => id))}. Can't decide in which instance of the flow scope the element should be activated. Please specify an ancestor element instance key for this activate instruction.`;
};

function livingInstances({ state }: Processing, processInstanceKey: Key, { id, type }: ElementModel): number {
  const below = (key: Key): number =>
    state.childrenOf.find(key).reduce((count, child) => {
      const { value, phase } = state.elements.get(child)!;
      const isOne = value.elementId === id && value.bpmnElementType === type && phase === 'ACTIVATED';
      return count + (isOne ? 1 : 0) + below(child);
    }, 0);
  return below(processInstanceKey);
}

/** What must hold before anything of a modification is done, in the order in which Zeebe looks at it. */
export const MODIFICATION_RULES: readonly Rule[] = [
  elementsExist,
  notBehindEventGateways,
  typesSupported,
  notTheProcess,
  terminationsExist,
  variableScopesExist,
  variableScopesAround,
  ancestorsLive,
  ancestorsBelong,
  ancestorsAround,
  scopesDecided,
];
