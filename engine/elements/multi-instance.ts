import type { LoopModel } from '../deploy/model.ts';
import { IncidentError, kindOf } from '../processing.ts';
import type { Json, Key, Variables } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import { type Current, instanceOf, type ScopeBehavior } from './behavior.ts';
import { completeAndGoOn, enter, terminateChildren } from './lifecycle.ts';
import { subscribe } from './subscribe.ts';
import { terminateActivity } from './terminate-activity.ts';
import { unsubscribe } from './unsubscribe.ts';

import { merge, setLocal } from './variables.ts';

/** The body of a multi-instance activity: one inner instance per item, all at once or one after the other. */
export const multiInstanceBody: ScopeBehavior = {
  activate: (body) => {
    const items = itemsOf(body);
    subscribe(body);
    enter(body, 'ELEMENT_ACTIVATED');
    initialiseOutput(body, items.length);
    if (items.length === 0) return body.processing.followUp({ type: 'complete', key: body.key });
    if (loopOf(body).sequential) createInner(body);
    else body.processing.followUp({ type: 'activateInner', key: body.key, count: items.length });
  },
  complete: (body) => {
    unsubscribe(body);
    const { outputCollection } = loopOf(body);
    const { variables, value } = instanceOf(body);
    if (outputCollection)
      merge(body.processing, value.flowScopeKey, { [outputCollection]: variables[outputCollection]!.value });
    completeAndGoOn(body);
  },
  terminate: (body) => {
    unsubscribe(body);
    if (!terminateChildren(body)) terminateActivity(body);
  },
  childActivating: giveLoopVariables,
  beforeChildCompleted: (body, child) => {
    collectOutput(body, child);
    return isEnough(body, child);
  },
  pathCompleted: goOn,
  childTerminated: (body) => {
    const { phase, children } = instanceOf(body);
    if (children > 0) return;
    if (phase === 'TERMINATING') terminateActivity(body);
    else body.processing.followUp({ type: 'complete', key: body.key });
  },
};

const loopOf = (body: Current): LoopModel => body.element.loop!;

function itemsOf(body: Current): readonly Json[] {
  const { inputCollection } = loopOf(body);
  const items = body.processing.evaluate(inputCollection, body.key);
  if (Array.isArray(items)) return items as readonly Json[];
  throw new IncidentError(
    'EXTRACT_VALUE_ERROR',
    `Expected result of the expression '${inputCollection.text}' to be 'ARRAY', but was '${kindOf(items)}'.`,
    body.key,
  );
}

function initialiseOutput(body: Current, size: number): void {
  const { outputCollection } = loopOf(body);
  if (outputCollection) setLocal(body.processing, body.key, { [outputCollection]: Array<Json>(size).fill(null) });
}

export function createInner(body: Current): void {
  const value: ProcessInstanceValue = {
    ...instanceOf(body).value,
    bpmnElementType: body.element.inner!.type,
    bpmnEventType: 'UNSPECIFIED',
    flowScopeKey: body.key,
  };
  body.processing.followUp({ type: 'activate', key: body.processing.state.nextKey(), value });
}

function giveLoopVariables(body: Current, child: Key): void {
  const { inputElement, outputElement } = loopOf(body);
  const index = body.processing.instance(child).loopCounter!;
  const item = itemsOf(body)[index - 1];
  if (item === undefined)
    throw new IncidentError(
      'EXTRACT_VALUE_ERROR',
      `Expected to read item ${index} of the input collection, but it has no such item.`,
      body.key,
    );
  const variables: Record<string, Json> = {};
  if (inputElement) variables[inputElement] = item;
  const outputName = outputElement && /^[A-Za-z_]\w*$/.test(outputElement.text) ? outputElement.text : undefined;
  if (outputName && outputName !== inputElement) variables[outputName] = null;
  setLocal(body.processing, child, { ...variables, loopCounter: index });
}

function collectOutput(body: Current, child: Key): void {
  const { outputCollection, outputElement } = loopOf(body);
  if (!outputCollection || !outputElement) return;
  const { loopCounter } = body.processing.instance(child);
  const collected = instanceOf(body).variables[outputCollection]?.value as readonly Json[];
  const value = body.processing.evaluate(outputElement, child);
  setLocal(body.processing, body.key, { [outputCollection]: collected.with(loopCounter! - 1, value) });
}

/** After each inner instance: enough done, or the next one, or wait for the others, or the end. */
function goOn(body: Current, enough: boolean): void {
  const { children, loopCounter } = instanceOf(body);
  if (enough) {
    if (!terminateChildren(body)) body.processing.followUp({ type: 'complete', key: body.key });
    return;
  }
  if (loopOf(body).sequential && loopCounter! < itemsOf(body).length) return createInner(body);
  if (children === 0) body.processing.followUp({ type: 'complete', key: body.key });
}

/** Whether the loop may end with the instance that is about to be completed, whose variables the condition sees. */
function isEnough(body: Current, child: Key): boolean {
  const { completionCondition } = loopOf(body);
  return (
    completionCondition !== undefined && body.processing.evaluateBoolean(completionCondition, child, countsOf(body))
  );
}

function countsOf(body: Current): Variables {
  const { children, loop } = instanceOf(body);
  return {
    numberOfInstances: itemsOf(body).length,
    numberOfActiveInstances: children - 1,
    numberOfCompletedInstances: (loop?.completed ?? 0) + 1,
    numberOfTerminatedInstances: loop?.terminated ?? 0,
  };
}
