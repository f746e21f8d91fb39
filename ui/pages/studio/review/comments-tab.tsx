import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { Comments } from './comments.tsx';

/** Everything that is said about a draft. */
export default function CommentsTab() {
  const { review: words } = useStudioText();
  const { draft } = useDraft();
  return (
    <div className="studio-page-part">
      <p className="lead">{words.commentsLead}</p>
      <Comments draft={draft.id} element={undefined} />
    </div>
  );
}
