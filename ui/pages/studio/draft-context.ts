import { createContext, useContext, useSyncExternalStore } from 'react';
import type { DiagramProblem, Draft, DraftPresence, ProcessLaw } from '../../../api/contract/drafts.ts';
import type { Parts } from './saving/kept.ts';
import type { Saver, SaveState } from './saving/saver.ts';

/** A draft that is open, as everything on its page sees it. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly law: ProcessLaw;
  readonly saver: Saver;
  /** What was not saved when the page was left, and goes on from. */
  readonly recovered: Parts;
  readonly mayEdit: boolean;
  readonly problems: readonly DiagramProblem[];
  /** Of the diagram as it stands in the editor: the server looks only at what is saved. */
  readonly setLawProblems: (problems: readonly DiagramProblem[]) => void;
  readonly presence: DraftPresence | undefined;
  /** Reads the draft anew, with what others saved. */
  readonly reload: () => void;
  /** Shows a step on the diagram, in its tab. */
  readonly show: (elementId: string) => void;
  readonly shown: string | undefined;
}

export const DraftContext = createContext<OpenDraft | undefined>(undefined);

export function useDraft(): OpenDraft {
  const open = useContext(DraftContext);
  if (!open) throw new Error('Expected a draft to be open here, but none is');
  return open;
}

export const useSaveState = (saver: Saver): SaveState => useSyncExternalStore(saver.subscribe, saver.getState);

export const isBlocking = ({ kind }: DiagramProblem): boolean => kind !== 'saran';
