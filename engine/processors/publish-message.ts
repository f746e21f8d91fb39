import type { Commands, Reply } from '../commands.ts';
import { startByMessage } from '../elements/message-start.ts';
import { correlate, subscriptionsFor } from '../elements/messages.ts';
import { type Processing, refuse } from '../processing.ts';
import { DEFAULT_TENANT, type Key } from '../protocol/basics.ts';

/** Hands a message to everyone who waits for it; with a time to live it also waits for those who come later. */
export function publishMessage(
  processing: Processing,
  input: Commands['publishMessage']['input'],
): Reply<'publishMessage'> {
  const { state } = processing;
  const { name, correlationKey, messageId, timeToLive, variables } = input;
  const id = state.needCorrelation(name, correlationKey);
  const buffered = state.messagesFor.find(id).map((key) => state.messages.get(key)!);
  if (messageId !== '' && buffered.some(({ value }) => value.messageId === messageId))
    return refuse(
      'PUBLISH',
      'ALREADY_EXISTS',
      `Expected to publish a new message with id '${messageId}', but a message with that id was already published`,
    );
  const key = state.nextKey();
  const deadline = processing.now + timeToLive;
  processing.emit('MESSAGE', 'PUBLISHED', key, {
    name,
    correlationKey,
    messageId,
    timeToLive,
    deadline,
    variables,
    tenantId: DEFAULT_TENANT,
  });
  const handOvers = subscriptionsFor(processing, id).map((subscription) =>
    correlate(processing, state.messages.get(key)!, subscription),
  );
  startByMessage(processing, key);
  if (timeToLive <= 0) expire(processing, key);
  for (const handOver of handOvers) handOver();
  return { key };
}

function expire(processing: Processing, key: Key): void {
  processing.emit('MESSAGE', 'EXPIRED', key, processing.state.messages.get(key)!.value);
}
