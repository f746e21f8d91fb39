import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, discardDraft, loadDraft, saveDraft } from './draft.ts';
import type { Data } from './form-schema.ts';

const TYPING_PAUSE_MS = 800;

export interface DraftKeeper {
  /** What an earlier visit left. */
  readonly restored: Draft | undefined;
  /** When this visit last saved. */
  readonly savedAt: string | undefined;
  /** Changes whenever the form must begin again. */
  readonly edition: number;
  readonly save: (data: Data) => void;
  readonly discard: () => void;
  readonly startOver: () => void;
}

/** Saves a form by itself, whenever one stops typing. */
export function useDraft(key: string): DraftKeeper {
  const [restored, setRestored] = useState(() => loadDraft(key));
  const [savedAt, setSavedAt] = useState<string>();
  const [edition, setEdition] = useState(0);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const save = useCallback(
    (data: Data) => {
      clearTimeout(pause.current);
      pause.current = setTimeout(() => setSavedAt(saveDraft(key, data)?.at), TYPING_PAUSE_MS);
    },
    [key],
  );
  const discard = useCallback(() => {
    clearTimeout(pause.current);
    discardDraft(key);
  }, [key]);
  const startOver = useCallback(() => {
    discard();
    setRestored(undefined);
    setSavedAt(undefined);
    setEdition((last) => last + 1);
  }, [discard]);
  return { restored, savedAt, edition, save, discard, startOver };
}
