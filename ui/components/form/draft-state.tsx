import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';
import type { DraftKeeper } from './use-draft.ts';

interface DraftStateProps {
  readonly draft: DraftKeeper;
  readonly isReadOnly: boolean;
  readonly hasFiles: boolean;
}

/** Says that nothing typed gets lost, and lets one begin again. */
export function DraftState({ draft, isReadOnly, hasFiles }: DraftStateProps) {
  const { form } = useText();
  const format = useFormat();
  const { savedAt, restored, startOver } = draft;
  if (isReadOnly || (savedAt === undefined && restored === undefined)) return null;
  return (
    <p className="draft-state" role="status">
      <span>
        {savedAt === undefined ? form.draftRestored(format.ago(restored!.at)) : form.draftSaved(format.time(savedAt))}
      </span>
      {hasFiles && <span className="subtle">{form.draftNoFiles}</span>}
      <button type="button" className="link-button" onClick={startOver}>
        {form.draftDiscard}
      </button>
    </p>
  );
}
