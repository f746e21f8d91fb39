import { elementOf } from '../deploy/model.ts';
import { type Behavior, type Behaviors, type Current, currentOf } from '../elements/behavior.ts';
import { refuseCircle } from '../elements/circles.ts';
import { raiseIncident } from '../elements/incidents.ts';
import { allArrived, enter, scopeBehaviorOf } from '../elements/lifecycle.ts';
import { awaitMessage } from '../elements/messages.ts';
import { createInner } from '../elements/multi-instance.ts';
import { broadcast } from '../elements/signals.ts';
import { type FollowUp, IncidentError, type Processing } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import type { ElementInstance } from '../state/entities.ts';

/** More steps of one instance in one command are more than the office can wait for; circles end long before. */
const MAX_STEPS = 100_000;

/** Works off everything a command leads to, first in, first out. */
export function workOff(processing: Processing): void {
  for (let command = processing.nextFollowUp(); command; command = processing.nextFollowUp()) {
    const round = roundOf(processing, command);
    if (round && processing.countRound(round) > MAX_STEPS)
      throw new Error(`Expected at most ${MAX_STEPS} steps of an instance in one command, but found more`);
    steps[command.type](processing, command as never);
  }
}

/** What a step counts for: a signal may reach any number of instances, each of which has its own steps. */
function roundOf({ state }: Processing, command: FollowUp): string | undefined {
  if ('value' in command) return `steps of ${command.value.processInstanceKey}`;
  if ('signalName' in command) return `broadcasts of ${command.signalName}`;
  // Nothing happens any more to an element that is gone.
  const instance = 'key' in command ? state.elements.get(command.key) : undefined;
  return instance && `steps of ${instance.value.processInstanceKey}`;
}

const steps: {
  readonly [T in FollowUp['type']]: (processing: Processing, command: Extract<FollowUp, { type: T }>) => void;
} = {
  activate,
  activateInner: (processing, { key, count }) => {
    if (processing.state.elements.get(key)?.phase !== 'ACTIVATED') return;
    for (let index = 0; index < count; index += 1) createInner(currentOf(processing, key));
  },
  complete: (processing, { key }) => completeElement(processing, key),
  terminate: (processing, { key }) => terminateElement(processing, key),
  terminateChildren: (processing, { key }) => terminateChildren(processing, key),
  broadcast: (processing, { signalName, variables }) => void broadcast(processing, signalName, variables),
  await: (processing, { subscriptionKey, correlation }) => awaitMessage(processing, subscriptionKey, correlation),
};

const behaviorOf = ({ processing, element }: Current): Behavior =>
  processing.behaviors[element.type as keyof Behaviors];

function activate(processing: Processing, command: Extract<FollowUp, { type: 'activate' }>): void {
  const { key, value } = command;
  if (value.flowScopeKey !== '-1' && !mayStart(processing, command)) return;
  processing.emit('PROCESS_INSTANCE', 'ELEMENT_ACTIVATING', key, value);
  activateElement(currentOf(processing, key));
}

/** Goes through the activation of an instance, for the first time or again after an incident. */
export function activateElement(current: Current): void {
  withIncidents(current, () => {
    const scope = scopeWithLoop(current);
    refuseCircle(current, scope !== undefined);
    if (scope) scopeBehaviorOf(scope).childActivating!(scope, current.key);
    behaviorOf(current).activate(current);
  });
}

function scopeWithLoop({ processing, key }: Current): Current | undefined {
  const { flowScopeKey } = processing.instance(key).value;
  const isLoop = processing.state.elements.get(flowScopeKey)?.value.bpmnElementType === 'MULTI_INSTANCE_BODY';
  return isLoop ? currentOf(processing, flowScopeKey) : undefined;
}

/** Nothing starts in a scope that is ending or was interrupted, nor at a gateway that still waits for a flow. */
function mayStart(processing: Processing, { value, direct }: Extract<FollowUp, { type: 'activate' }>): boolean {
  const { state } = processing;
  const scope = state.elements.get(value.flowScopeKey);
  if (!scope || !mayGoOn(processing, scope, value.elementId)) return false;
  if (direct || value.bpmnElementType !== 'PARALLEL_GATEWAY') return true;
  const model = state.models.get(value.processDefinitionKey);
  return allArrived(scope.joins, elementOf(model, value.elementId, value.bpmnElementType));
}

/** In a scope that was interrupted only the event sub-process goes on that interrupted it. */
function mayGoOn({ state }: Processing, { phase, interruptedBy, value }: ElementInstance, elementId: string): boolean {
  if (phase !== 'ACTIVATED') return false;
  if (!interruptedBy) return true;
  return state.models.get(value.processDefinitionKey).elements.get(interruptedBy)!.scope === elementId;
}

/** Completes an element, or goes on completing it after an incident. */
export function completeElement(processing: Processing, key: Key): void {
  const instance = processing.state.elements.get(key);
  const scope = instance && processing.state.elements.get(instance.value.flowScopeKey);
  if (!instance || (scope && !mayGoOn(processing, scope, instance.value.elementId))) return;
  if (instance.phase !== 'ACTIVATED' && instance.phase !== 'COMPLETING') return;
  // A modification may have put something new into a scope that was about to end.
  if (instance.children > 0 || instance.openFlows > 0) return;
  const current = currentOf(processing, key);
  if (instance.phase === 'ACTIVATED') enter(current, 'ELEMENT_COMPLETING');
  withIncidents(current, () => behaviorOf(current).complete(current));
}

/** Terminates an element and everything in it before anything else happens; what else was asked for waits. */
export function terminateNow(processing: Processing, key: Key): void {
  const waiting = processing.takeFollowUps();
  terminateElement(processing, key);
  for (let command = processing.nextFollowUp(); command; command = processing.nextFollowUp()) {
    if (command.type === 'terminate') terminateElement(processing, command.key);
    else if (command.type === 'terminateChildren') terminateChildren(processing, command.key);
    else waiting.push(command);
  }
  for (const command of waiting) processing.followUp(command);
}

function terminateElement(processing: Processing, key: Key): void {
  const instance = processing.state.elements.get(key);
  if (!instance || instance.phase === 'TERMINATING') return;
  const current = currentOf(processing, key);
  enter(current, 'ELEMENT_TERMINATING');
  behaviorOf(current).terminate(current);
}

const terminateChildren = (processing: Processing, key: Key): void => {
  for (const child of processing.state.childrenOf.find(key)) processing.followUp({ type: 'terminate', key: child });
};

/** Trouble of the process stops the instance with an incident; any other error is a bug and undoes the command. */
export function withIncidents(current: Current, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof IncidentError)) throw error;
    const { errorType, message: errorMessage, variableScopeKey } = error;
    raiseIncident(current, { errorType, errorMessage, variableScopeKey });
  }
}
