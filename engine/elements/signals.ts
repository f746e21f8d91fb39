import type { ElementModel, EventModel } from '../deploy/model.ts';
import { IncidentError, kindOf, type Processing } from '../processing.ts';
import { DEFAULT_TENANT, type Key, NO_KEY, type Variables } from '../protocol/basics.ts';
import type { SignalSubscription } from '../state/entities.ts';
import { type Current, currentOf, elementById, instanceOf } from './behavior.ts';
import { startInstance } from './start-instance.ts';
import { canTrigger, trigger } from './triggers.ts';

/** Names what a signal event waits for on the element it may happen to; what it returns opens the subscription. */
export function prepareSignal(
  current: Current,
  event: ElementModel,
  signal: EventModel & { kind: 'SIGNAL' },
): () => void {
  const { processing, key } = current;
  const { processDefinitionKey, bpmnProcessId, tenantId } = instanceOf(current).value;
  const signalName = signalNameOf(current, signal);
  processing.state.needSignal(signalName);
  return () =>
    processing.emit('SIGNAL_SUBSCRIPTION', 'CREATED', processing.state.nextKey(), {
      processDefinitionKey,
      bpmnProcessId,
      signalName,
      catchEventId: event.id,
      catchEventInstanceKey: key,
      tenantId,
    });
}

/** The name of a signal, evaluated where it is thrown or waited for; unlike other names it must be a text. */
export function signalNameOf({ processing, key }: Current, { name }: EventModel & { kind: 'SIGNAL' }): string {
  const value = name.kind === 'static' ? name.text : processing.evaluate(name, key);
  if (typeof value === 'string') return value;
  throw new IncidentError(
    'EXTRACT_VALUE_ERROR',
    `Expected result of the expression '${name.text}' to be 'STRING', but was '${kindOf(value)}'.`,
  );
}

/** Hands a signal to all that wait for it, oldest first, and returns its key. */
export function broadcast(processing: Processing, signalName: string, variables: Variables): Key {
  const { state } = processing;
  state.needSignal(signalName);
  const key = state.nextKey();
  processing.emit('SIGNAL', 'BROADCASTED', key, { signalName, variables, tenantId: DEFAULT_TENANT });
  const subscriptions = state.signalsFor.find(signalName).map((one) => state.signalSubscriptions.get(one)!);
  for (const subscription of subscriptions.sort((a, b) => rankOf(a) - rankOf(b)))
    receive(processing, subscription, variables);
  return key;
}

/** As in Zeebe those hear of it first that live longest, however long they have been waiting: keys count upwards. */
const rankOf = ({ value }: SignalSubscription): number =>
  Number(value.catchEventInstanceKey === NO_KEY ? value.processDefinitionKey : value.catchEventInstanceKey);

function receive(processing: Processing, { value }: SignalSubscription, variables: Variables): void {
  const { processDefinitionKey, catchEventId, catchEventInstanceKey } = value;
  if (catchEventInstanceKey === NO_KEY)
    return startInstance(processing, processDefinitionKey, processing.state.nextKey(), {
      elementId: catchEventId,
      variables,
    });
  if (!processing.state.findElement(catchEventInstanceKey)) return;
  const host = currentOf(processing, catchEventInstanceKey);
  const event = elementById(host, catchEventId);
  if (canTrigger(host, event)) trigger(host, event, variables);
}
