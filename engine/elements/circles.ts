import { IncidentError, type Processing } from '../processing.ts';
import { type Key, NO_KEY } from '../protocol/basics.ts';
import type { ProcessInstanceValue } from '../protocol/process-instance.ts';
import { type Current, instanceOf } from './behavior.ts';

/** How often one command may come to the same element of a scope: more often is a circle in which nothing waits. */
export const MAX_ROUNDS = 1_000;

/** How deep one command may go into called processes: deeper is a process that calls itself without waiting. */
export const MAX_DEPTH = 500;

/**
 * A diagram that runs in circles would keep everybody else waiting for ever; it stops with an incident, which an
 * operator may resolve to let it go round again.
 * @throws IncidentError where the command has come here too often
 */
export function refuseCircle(current: Current, isInLoop: boolean): void {
  const { processing } = current;
  const { value } = instanceOf(current);
  if (value.parentElementInstanceKey !== NO_KEY && value.flowScopeKey === NO_KEY) return refuseDepth(processing, value);
  // A loop's inner instances all have one scope, and each is there once.
  if (isInLoop) return;
  if (processing.countRound(`${value.flowScopeKey} ${value.elementId}`) > MAX_ROUNDS)
    throw new IncidentError(
      'UNKNOWN',
      `Expected the process to wait for something, but it came to element '${value.elementId}' more than ${MAX_ROUNDS} times at once.`,
    );
}

function refuseDepth({ state }: Processing, { bpmnProcessId, ...root }: ProcessInstanceValue): void {
  let caller: Key = root.parentElementInstanceKey;
  for (let depth = 1; caller !== NO_KEY; depth += 1) {
    if (depth > MAX_DEPTH)
      throw new IncidentError(
        'CALLED_ELEMENT_ERROR',
        `Expected at most ${MAX_DEPTH} called processes in each other, but process '${bpmnProcessId}' would be one more.`,
      );
    const call = state.elements.get(caller);
    // What is not in memory was not called by this command.
    const calling = call && state.elements.get(call.value.processInstanceKey);
    caller = calling?.value.parentElementInstanceKey ?? NO_KEY;
  }
}
