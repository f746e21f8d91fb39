import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Does work again and again until it is stopped, each time a while after it was done the last time.
 * @param pause milliseconds between two times
 * @param onError told of each time that failed; the next one comes all the same
 * @returns what stops it, once what is under way is done
 */
export function repeatedly(
  work: (ended: AbortSignal) => Promise<unknown>,
  pause: number,
  onError: (error: Error) => void,
): () => Promise<void> {
  const ended = new AbortController();
  const run = async (): Promise<void> => {
    while (!ended.signal.aborted) {
      await work(ended.signal).catch(onError);
      await sleep(pause, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    }
  };
  const running = run();
  return () => {
    ended.abort();
    return running;
  };
}
