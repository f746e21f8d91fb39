import { followsEventGateway, type MappingModel } from '../deploy/model.ts';
import { IncidentError, type Processing } from '../processing.ts';
import type { Json, Key, Variables } from '../protocol/basics.ts';
import { type Current, instanceOf } from './behavior.ts';
import { useUp } from './triggers.ts';
import { localVariables, merge, setLocal } from './variables.ts';

/** Evaluates input mappings into the element's own scope, each seeing the ones before it. */
export function applyInputs(current: Current): void {
  const { processing, key, element } = current;
  if (element.inputs.length === 0) return;
  setLocal(processing, key, evaluateMappings(processing, element.inputs, key, false));
}

/**
 * Hands the element's result on: through the output mappings where there are any, else by merging what its event
 * brought. What triggered the element is used up.
 */
export function applyOutputs(current: Current): void {
  const { processing, key, element } = current;
  const instance = instanceOf(current);
  const [trigger] = instance.triggers;
  const { flowScopeKey } = instance.value;
  const outer = flowScopeKey === '-1' ? key : flowScopeKey;
  if (trigger) useUp(current, trigger);
  if (element.outputs.length > 0) {
    if (trigger) setLocal(processing, key, trigger.variables);
    // One of several instances keeps its result to itself where it has a variable of that name: the loop collects it.
    const target = instance.loopCounter === undefined ? outer : key;
    merge(processing, target, evaluateMappings(processing, element.outputs, key, true));
  } else if (trigger) merge(processing, key, trigger.variables);
  else if (holdsTrigger(current)) merge(processing, outer, localVariables(current));
}

/** Whether an element was started by an event and hands on what that brought, which are its own variables. */
function holdsTrigger(current: Current): boolean {
  const { processing, element } = current;
  // What an error brought stays with its boundary event unless an output mapping hands it on.
  if (element.type === 'BOUNDARY_EVENT') return element.event.kind !== 'ERROR';
  if (element.type === 'START_EVENT') return true;
  if (element.type !== 'INTERMEDIATE_CATCH_EVENT') return false;
  return followsEventGateway(processing.state.models.get(instanceOf(current).value.processDefinitionKey), element);
}

/**
 * Evaluates mappings in order, later ones seeing earlier results. A nested target builds a context;
 * an output adds to the context that is there, an input begins a new one.
 */
function evaluateMappings(
  processing: Processing,
  mappings: readonly MappingModel[],
  scopeKey: Key,
  addsToPresent: boolean,
): Variables {
  const result: Record<string, Json> = {};
  for (const { source, target } of mappings) {
    const [name, ...path] = target as [string, ...string[]];
    const value = evaluateMapping(processing, source, scopeKey, result);
    const present = result[name] ?? (addsToPresent ? processing.variable(scopeKey, name) : null) ?? null;
    result[name] = path.length === 0 ? value : putAt(present, path, value);
  }
  return result;
}

function evaluateMapping(
  processing: Processing,
  source: MappingModel['source'],
  scopeKey: Key,
  soFar: Variables,
): Json {
  try {
    return processing.evaluate(source, scopeKey, soFar);
  } catch (error) {
    if (error instanceof IncidentError) throw new IncidentError('IO_MAPPING_ERROR', error.message, scopeKey);
    throw error;
  }
}

/** A copy of a context with a value put at a path; what is in the way and no context is replaced. */
function putAt(into: Json, path: readonly string[], value: Json): Json {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const context: { readonly [name: string]: Json } =
    into !== null && typeof into === 'object' && !Array.isArray(into)
      ? (into as { readonly [name: string]: Json })
      : {};
  return { ...context, [name]: putAt(context[name] ?? null, rest, value) };
}
