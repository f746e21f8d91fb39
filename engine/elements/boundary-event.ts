import type { Behavior, Current } from './behavior.ts';
import { instanceOf } from './behavior.ts';
import { completeAndGoOn, enter } from './lifecycle.ts';
import { applyOutputs } from './mappings.ts';
import { startEvent } from './start-event.ts';
import { useUp } from './triggers.ts';
import { merge, setLocal } from './variables.ts';

/** Boundary events: what triggered them brought variables, which are the event's own until it hands them on. */
export const boundaryEvent: Behavior = {
  activate: (current) => {
    enter(current, 'ELEMENT_ACTIVATED');
    const [trigger] = instanceOf(current).triggers;
    if (trigger) {
      setLocal(current.processing, current.key, trigger.variables);
      useUp(current, trigger);
    }
    current.processing.followUp({ type: 'complete', key: current.key });
  },
  complete: (current) => {
    if (current.element.outputs.length > 0) applyOutputs(current);
    else if (current.element.event.kind !== 'ERROR') handOn(current);
    completeAndGoOn(current);
  },
  terminate: startEvent.terminate,
};

/** What an error brought stays where it was caught unless it is mapped; anything else goes to the scope around it. */
function handOn(current: Current): void {
  const { value, variables } = instanceOf(current);
  const own = Object.entries(variables).map(([name, variable]) => [name, variable.value]);
  merge(current.processing, value.flowScopeKey, Object.fromEntries(own));
}
