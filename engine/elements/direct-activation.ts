import type { Commands } from '../commands.ts';
import type { ElementModel, ProcessModel } from '../deploy/model.ts';
import { IncidentError, type Processing } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import type { ElementInstance } from '../state/entities.ts';
import { type Current, currentOf, instanceOf } from './behavior.ts';
import { enter, valueWithin } from './lifecycle.ts';
import { subscribe } from './subscribe.ts';
import { setLocal } from './variables.ts';

type Instruction = Commands['modifyInstance']['input']['activate'][number];

/** What an instruction asked for cannot be done; the command is refused with this text. */
export class DirectActivationRefused extends Error {}

/** Scopes around an element within its process, outermost first; a repeated scope counts twice: its body, then itself. */
export function scopesAround(model: ProcessModel, element: ElementModel): ElementModel[] {
  const scopes: ElementModel[] = [];
  for (let id = element.scope; id !== undefined && id !== model.root.id; ) {
    const scope = model.elements.get(id)!;
    scopes.unshift(...(scope.inner ? [scope, scope.inner] : [scope]));
    id = scope.scope;
  }
  return scopes;
}

/**
 * Activates an element of a running instance without a flow that leads to it. Scopes around it that are missing are made
 * first, without input mappings, as in Zeebe. The element itself starts when the command's follow-ups are worked off.
 * @returns keys of the scopes around the element, outermost first
 * @throws DirectActivationRefused
 */
export function activateDirectly(processing: Processing, processInstanceKey: Key, instruction: Instruction): Key[] {
  const process = processing.instance(processInstanceKey);
  const model = processing.state.models.get(process.value.processDefinitionKey);
  const element = model.elements.get(instruction.elementId)!;
  setVariables(processing, processInstanceKey, '', instruction);
  const scopeKeys = [
    processInstanceKey,
    ...existingScopes(processing, processInstanceKey, model, element, instruction),
  ];
  for (const scope of scopesAround(model, element).slice(scopeKeys.length - 1))
    scopeKeys.push(makeScope(currentOf(processing, scopeKeys.at(-1)!), scope, instruction));
  const key = processing.state.nextKey();
  const value = valueWithin(element, currentOf(processing, scopeKeys.at(-1)!));
  setVariables(processing, key, element.id, instruction, value);
  processing.followUp({ type: 'activate', key, value, direct: true });
  return scopeKeys;
}

function setVariables(
  processing: Processing,
  key: Key,
  scopeId: string,
  { variables }: Instruction,
  owner?: ProcessInstanceValue,
): void {
  for (const instruction of variables)
    if (instruction.scopeId === scopeId) setLocal(processing, key, instruction.variables, owner);
}

/** Keys of the living scopes the element goes into, outermost first, without the process instance. */
function existingScopes(
  processing: Processing,
  processInstanceKey: Key,
  model: ProcessModel,
  element: ElementModel,
  instruction: Instruction,
): Key[] {
  if (instruction.ancestorKey !== undefined) return pathTo(processing, processInstanceKey, instruction.ancestorKey);
  const keys: Key[] = [];
  for (const scope of scopesAround(model, element)) {
    const [only] = instancesOf(processing, keys.at(-1) ?? processInstanceKey, scope);
    if (!only) break;
    setVariables(processing, only.key, scope.id, instruction);
    keys.push(only.key);
  }
  return keys;
}

function pathTo(processing: Processing, processInstanceKey: Key, key: Key): Key[] {
  const path: Key[] = [];
  for (let at = key; at !== processInstanceKey; at = processing.instance(at).value.flowScopeKey) path.unshift(at);
  return path;
}

function instancesOf({ state }: Processing, parentKey: Key, { id, type }: ElementModel): ElementInstance[] {
  return state.childrenOf
    .find(parentKey)
    .map((key) => state.elements.get(key)!)
    .filter(({ value, phase }) => value.elementId === id && value.bpmnElementType === type && phase === 'ACTIVATED');
}

function makeScope(parent: Current, scope: ElementModel, instruction: Instruction): Key {
  const { processing } = parent;
  if (scope.type === 'MULTI_INSTANCE_BODY' || parent.element.inner === scope)
    throw new DirectActivationRefused(
      `it contains one or more activate instructions that would result in the activation of multi-instance element '${scope.id}', which is currently unsupported.`,
    );
  const key = processing.state.nextKey();
  processing.emit('PROCESS_INSTANCE', 'ELEMENT_ACTIVATING', key, valueWithin(scope, parent));
  setVariables(processing, key, scope.id, instruction);
  openScope(currentOf(processing, key));
  return key;
}

/** Makes a scope active without starting anything in it. */
export function openScope(scope: Current): void {
  enter(scope, 'ELEMENT_ACTIVATED');
  try {
    subscribe(scope);
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error;
    throw new DirectActivationRefused(
      `the events of '${instanceOf(scope).value.elementId}' cannot be subscribed to: ${error.message}`,
    );
  }
}
