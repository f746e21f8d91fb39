import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft, DraftStore } from './draft.ts';
import type { Data } from './form-schema.ts';

/** From a change until it is saved, with all that follows it meanwhile. */
const PAUSE_MS = 3_000;

export interface DraftKeeper {
  /** What an earlier visit left. */
  readonly restored: Draft | undefined;
  /** When this visit last saved. */
  readonly savedAt: string | undefined;
  /** Why the last change could not be saved. */
  readonly error: unknown;
  /** Changes whenever the form must begin again. */
  readonly edition: number;
  readonly save: (data: Data) => void;
  readonly sent: () => void;
  readonly startOver: () => void;
}

interface Saved {
  readonly at?: string;
  readonly error?: unknown;
}

/** Saves a form by itself: some seconds after a change, and when the page is left. */
export function useDraft(store: DraftStore): DraftKeeper {
  const [restored, setRestored] = useState(() => store.found);
  const [saved, setSaved] = useState<Saved>({});
  const [edition, setEdition] = useState(0);
  const { keep, drop, finish } = useSaving(store, setSaved);
  const startOver = useCallback(() => {
    drop();
    setRestored(undefined);
    setSaved({});
    setEdition((last) => last + 1);
  }, [drop]);
  return { restored, savedAt: saved.at, error: saved.error, edition, save: keep, sent: finish, startOver };
}

function useSaving(store: DraftStore, tell: (change: (before: Saved) => Saved) => void) {
  const current = useRef(store);
  const waiting = useRef<{ readonly data: Data; readonly timer: ReturnType<typeof setTimeout> }>(undefined);
  // One after the other: what was saved last must be what stays.
  const queue = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    current.current = store;
  });
  const clear = useCallback(() => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  }, []);
  const flush = useCallback(
    (isLeaving = false) => {
      const data = waiting.current?.data;
      clear();
      if (data === undefined) return;
      const save = () =>
        current.current.save(data, isLeaving).then(
          (at) => tell(() => ({ at })),
          (error: unknown) => tell(({ at }) => ({ ...(at !== undefined && { at }), error })),
        );
      queue.current = isLeaving ? save() : queue.current.then(save);
    },
    [clear, tell],
  );
  useLeaving(flush);
  const keep = useCallback(
    (data: Data) => {
      const timer = waiting.current?.timer ?? setTimeout(flush, PAUSE_MS);
      waiting.current = { data, timer };
    },
    [flush],
  );
  const drop = useCallback(() => {
    clear();
    queue.current = queue.current
      .then(() => current.current.discard())
      .catch((error: unknown) => tell(() => ({ error })));
  }, [clear, tell]);
  const finish = useCallback(() => {
    clear();
    current.current.sent();
  }, [clear]);
  return { keep, drop, finish };
}

/** A page that is hidden may never come back, and one that shows another screen is done with this form. */
function useLeaving(flush: (isLeaving?: boolean) => void): void {
  useEffect(() => {
    const leave = () => flush(true);
    const hide = () => document.visibilityState === 'hidden' && flush(true);
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      flush();
    };
  }, [flush]);
}
