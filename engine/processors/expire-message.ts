import type { Commands, Reply } from '../commands.ts';
import type { Processing } from '../processing.ts';
import { parseCorrelationId } from '../state/correlation.ts';

/** Forgets a buffered message whose time to live is over. */
export function expireMessage(
  processing: Processing,
  { key, correlation }: Commands['expireMessage']['input'],
): Reply<'expireMessage'> {
  const { state, now } = processing;
  state.needCorrelation(...parseCorrelationId(correlation));
  const message = state.messages.get(key);
  if (message && message.value.deadline <= now) processing.emit('MESSAGE', 'EXPIRED', key, message.value);
  return {};
}
