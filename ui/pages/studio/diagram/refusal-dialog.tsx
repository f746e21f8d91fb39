import type { DiagramProblem } from '../../../../api/contract/drafts.ts';
import { Basis } from '../../../components/articles.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import { useText } from '../../../text.ts';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import type { Refusal } from './guard.ts';

interface RefusalDialogProps {
  readonly refusal: Refusal;
  readonly onConfirm: () => void;
  readonly onSee: (problem: DiagramProblem) => void;
  readonly onClose: () => void;
}

/** Why a step the law demands stays as it is, with the article; or, where the law leaves it open, the question. */
export function RefusalDialog({ refusal: { padlock, name, problems }, onConfirm, onSee, onClose }: RefusalDialogProps) {
  const { diagram: words } = useStudioText();
  const { app } = useText();
  const isRefused = problems.length > 0;
  const way = problems.find(({ path }) => path.length > 0);
  return (
    <FormDialog title={isRefused ? words.refusedTitle : words.askTitle} isOpen onClose={onClose}>
      <div className="stack">
        <p>{isRefused ? words.refusedLead(name) : words.askLead(name)}</p>
        <ul className="refusal-reasons" lang="id">
          {isRefused
            ? problems.map(({ message, basis }) => (
                <li key={message}>
                  {message}
                  {basis !== null && <Basis basis={basis} />}
                </li>
              ))
            : padlock.mandates.map(({ what, basis }) => (
                <li key={what}>
                  {what}
                  <Basis basis={basis} />
                </li>
              ))}
        </ul>
        <Words basis={padlock.mandates.map(({ basis }) => basis)} />
        <div className="dialog-actions">
          {way && (
            <button
              type="button"
              className="button"
              onClick={() => {
                onSee(way);
                onClose();
              }}
            >
              {words.showPath}
            </button>
          )}
          {isRefused ? (
            <button type="button" className="button primary" onClick={onClose}>
              {words.understood}
            </button>
          ) : (
            <>
              <button type="button" className="button" onClick={onClose}>
                {app.cancel}
              </button>
              <button
                type="button"
                className="button danger"
                onClick={() => {
                  onConfirm();
                  onClose();
                }}
              >
                {words.confirmRemoval}
              </button>
            </>
          )}
        </div>
      </div>
    </FormDialog>
  );
}

/** The articles themselves, where their words are here. */
function Words({ basis }: { readonly basis: readonly string[] }) {
  const { diagram: words } = useStudioText();
  const { law } = useDraft();
  const articles = law.articles.filter(({ ref, text }) => text !== '' && basis.some((cited) => cited.includes(ref)));
  if (articles.length === 0) return null;
  return (
    <details className="article-words">
      <summary>{words.readArticle}</summary>
      {articles.map(({ ref, text }) => (
        <p key={ref} lang="id">
          <strong>{ref}</strong> {text}
        </p>
      ))}
    </details>
  );
}
