import type { Processing } from '../processing.ts';
import type { Json, Key, Variables } from '../protocol/basics.ts';
import type { VariableValue } from '../protocol/variable.ts';
import type { ElementInstance } from '../state/entities.ts';
import { type Current, instanceOf } from './behavior.ts';

/** What a variable record says about the process its scope belongs to. */
type Owner = Pick<VariableValue, 'processInstanceKey' | 'processDefinitionKey' | 'bpmnProcessId' | 'tenantId'>;

/**
 * Sets variables in one scope; what is there already is updated where it differs.
 * @param owner the process of a scope that is only about to be made
 */
export function setLocal(processing: Processing, scopeKey: Key, variables: Variables, owner?: Owner): void {
  for (const [name, value] of Object.entries(variables)) setOne(processing, scopeKey, name, value, owner);
}

/**
 * Merges variables from a scope outwards: each updates the nearest scope that has it; what none has is made in the
 * outermost. As in Zeebe, a variable that is found equal goes on outwards.
 */
export function merge(processing: Processing, scopeKey: Key, variables: Variables): void {
  let left = Object.entries(variables);
  let scope = processing.instance(scopeKey);
  for (let outer = outerOf(processing, scope); outer; outer = outerOf(processing, scope)) {
    const here = scope;
    left = left.filter(([name, value]) => !updateWhereDifferent(processing, here, name, value));
    scope = outer;
  }
  for (const [name, value] of left) setOne(processing, scope.key, name, value);
}

/** The variables of an instance's own scope. */
export const localVariables = (current: Current): Variables =>
  Object.fromEntries(Object.entries(instanceOf(current).variables).map(([name, { value }]) => [name, value]));

const outerOf = (processing: Processing, { value }: ElementInstance): ElementInstance | undefined =>
  processing.state.elements.get(value.flowScopeKey);

function updateWhereDifferent(processing: Processing, scope: ElementInstance, name: string, value: Json): boolean {
  const present = scope.variables[name];
  if (!present || isEqual(present.value, value)) return false;
  setOne(processing, scope.key, name, value);
  return true;
}

function setOne(processing: Processing, scopeKey: Key, name: string, value: Json, owner?: Owner): void {
  const scope = processing.state.elements.get(scopeKey);
  const present = scope?.variables[name];
  if (present && isEqual(present.value, value)) return;
  const key = present?.key ?? processing.state.nextKey();
  const { processInstanceKey, processDefinitionKey, bpmnProcessId, tenantId } = owner ?? scope!.value;
  processing.emit('VARIABLE', present ? 'UPDATED' : 'CREATED', key, {
    name,
    value: JSON.stringify(value),
    scopeKey,
    processInstanceKey,
    processDefinitionKey,
    bpmnProcessId,
    tenantId,
  });
}

const isEqual = (a: Json, b: Json): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);
