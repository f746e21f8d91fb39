import type { Commands, Reply } from '../commands.ts';
import type { ElementModel } from '../deploy/model.ts';
import { currentOf, elementById } from '../elements/behavior.ts';
import { startInstance } from '../elements/start-instance.ts';
import { repeatTimer } from '../elements/timers.ts';
import { trigger } from '../elements/triggers.ts';
import type { Processing } from '../processing.ts';
import type { Timer } from '../state/entities.ts';

/** A timer's date has come, unless the timer is gone or was set anew. */
export function triggerTimer(
  processing: Processing,
  { key, processInstanceKey }: Commands['triggerTimer']['input'],
): Reply<'triggerTimer'> {
  processing.state.needInstance(processInstanceKey);
  const timer = processing.state.timers.get(key);
  if (!timer || timer.value.dueDate > processing.now) return {};
  processing.emit('TIMER', 'TRIGGERED', key, timer.value);
  if (processInstanceKey === '-1') startByTimer(processing, timer);
  else happen(processing, timer);
  return {};
}

function startByTimer(processing: Processing, timer: Timer): void {
  const { processDefinitionKey, targetElementId } = timer.value;
  const event = processing.state.models.get(processDefinitionKey).elements.get(targetElementId)!;
  startInstance(processing, processDefinitionKey, processing.state.nextKey(), {
    elementId: targetElementId,
    variables: {},
  });
  repeat(processing, timer, event);
}

function happen(processing: Processing, timer: Timer): void {
  const host = currentOf(processing, timer.value.elementInstanceKey);
  const event = elementById(host, timer.value.targetElementId);
  trigger(host, event.id === host.element.id ? host.element : event, {});
  if (!event.interrupting) repeat(processing, timer, event);
}

function repeat(processing: Processing, timer: Timer, { event }: ElementModel): void {
  if (event.kind === 'TIMER') repeatTimer(processing, timer, event.timer);
}
