import { Icon, type IconName } from '../../../components/icon.tsx';
import { problemText } from '../../../components/states.tsx';
import { useFormat } from '../../../format.ts';
import { useText } from '../../../text.ts';
import { useDraft, useSaveState } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { Conflict } from './conflict.tsx';

/** Says at all times whether what one sees is saved. */
export function SaveStateLine() {
  const words = useStudioText();
  const { mayEdit, saver, draft } = useDraft();
  const state = useSaveState(saver);
  const said = useWords();
  if (!mayEdit) return null;
  const icons: { readonly [kind: string]: IconName } = { saved: 'checkCircle', saving: 'clock', unsaved: 'clock' };
  return (
    <>
      <p className={`save-state ${state.kind}`} role="status">
        <Icon name={icons[state.kind] ?? 'alert'} />
        <span>{said(state.kind === 'saved' ? (state.at ?? draft.changedAt) : undefined)}</span>
        {state.kind === 'failed' && (
          <button type="button" className="link-button" onClick={() => void saver.flush()}>
            {words.saveNow}
          </button>
        )}
      </p>
      {state.kind === 'conflict' && <Conflict />}
    </>
  );
}

function useWords(): (savedAt: string | undefined) => string {
  const words = useStudioText();
  const text = useText();
  const format = useFormat();
  const { saver } = useDraft();
  const state = useSaveState(saver);
  return (savedAt) => {
    if (state.kind === 'saved') return savedAt === undefined ? words.savedAlready : words.saved(format.time(savedAt));
    if (state.kind === 'conflict') return words.notSaved(words.conflict);
    if (state.kind !== 'failed') return state.kind === 'saving' ? words.saving : words.unsaved;
    const kept = state.isKept ? words.keptHere : words.notKept;
    return state.error === undefined ? kept : `${words.notSaved(problemText(state.error, text))} ${kept}`;
  };
}
