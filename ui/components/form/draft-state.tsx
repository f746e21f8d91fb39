import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';
import { InlineProblem } from '../states.tsx';
import type { DraftKeeper } from './use-draft.ts';

interface DraftStateProps {
  readonly draft: DraftKeeper;
  readonly isReadOnly: boolean;
  readonly hasFiles: boolean;
}

/** Says that nothing typed gets lost, or that it would, and lets one begin again. */
export function DraftState({ draft, isReadOnly, hasFiles }: DraftStateProps) {
  const { form } = useText();
  const said = useDraftWords(draft);
  const { savedAt, restored, error, startOver } = draft;
  if (isReadOnly || (savedAt === undefined && restored === undefined && !error)) return null;
  return (
    <div className="draft-state">
      <p role="status">
        <span>{said}</span>
        {hasFiles && <span className="subtle">{form.draftNoFiles}</span>}
        {(savedAt !== undefined || restored !== undefined) && (
          <button type="button" className="link-button" onClick={startOver}>
            {form.draftDiscard}
          </button>
        )}
      </p>
      <InlineProblem error={error} />
    </div>
  );
}

function useDraftWords({ savedAt, restored, error }: DraftKeeper): string {
  const { form } = useText();
  const format = useFormat();
  if (error) return form.draftNotSaved;
  if (savedAt !== undefined) return form.draftSaved(format.time(savedAt));
  if (restored === undefined) return '';
  const when = format.ago(restored.at);
  return restored.by === undefined ? form.draftRestored(when) : form.draftOf(restored.by, when);
}
