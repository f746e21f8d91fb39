import type { Commands, Reply } from '../commands.ts';
import { broadcast } from '../elements/signals.ts';
import type { Processing } from '../processing.ts';

/** Hands a signal to everyone who waits for it now; nobody who comes later hears of it. */
export const broadcastSignal = (
  processing: Processing,
  { signalName, variables }: Commands['broadcastSignal']['input'],
): Reply<'broadcastSignal'> => ({ key: broadcast(processing, signalName, variables) });
