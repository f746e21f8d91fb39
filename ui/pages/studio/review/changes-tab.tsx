import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { DraftChanges } from '../../../../api/contract/drafts.ts';
import { Basis } from '../../../components/articles.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Loading, Note, Problem } from '../../../components/states.tsx';
import { studio } from '../api.ts';
import { useDraft, useSaveState } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { CompareDiagrams } from './compare.tsx';
import { FileChanges } from './file-changes.tsx';
import { flowNames, inOrder, nameOf } from './names.ts';

/** What a draft changes: the diagram before and after beside each other, in a list, and its files line by line. */
export default function ChangesTab() {
  const { review: words } = useStudioText();
  const { draft, saver } = useDraft();
  // What was just changed counts once it is saved.
  useSaveState(saver);
  const { data, error } = useQuery(studio.changes(draft.id, draft.revision, undefined));
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  if (data.elements.length === 0 && data.files.length === 0)
    return (
      <Note icon="document" title={words.noChanges}>
        {words.noChangesHint}
      </Note>
    );
  return <Changes changes={data} />;
}

function Changes({ changes }: { readonly changes: DraftChanges }) {
  const { review: words } = useStudioText();
  const { draft } = useDraft();
  const [place, setPlace] = useState(0);
  const [showsMoved, setShowsMoved] = useState(false);
  const { files, before } = changes;
  const { real, moved } = useMemo(() => inOrder(changes.elements), [changes]);
  const elements = useMemo(() => (showsMoved ? [...real, ...moved] : real), [real, moved, showsMoved]);
  const flows = useMemo(() => flowNames(before, draft.diagram), [before, draft.diagram]);
  const move = (step: number) =>
    setPlace((now) => (elements.length === 0 ? 0 : (now + step + elements.length) % elements.length));
  return (
    <div className="changes">
      {changes.elements.length > 0 && (
        <>
          <div className="change-tools">
            <Legend changes={changes} />
            {moved.length > 0 && (
              <label className="strip-filter">
                <input type="checkbox" checked={showsMoved} onChange={({ target }) => setShowsMoved(target.checked)} />
                {words.showMoved(moved.length)}
              </label>
            )}
            <div className="change-steps">
              <button
                type="button"
                className="icon-button"
                aria-label={words.previous}
                title={words.previous}
                onClick={() => move(-1)}
              >
                <Icon name="arrowLeft" />
              </button>
              <span role="status">{words.place(Math.min(place + 1, elements.length), elements.length)}</span>
              <button
                type="button"
                className="icon-button flipped"
                aria-label={words.next}
                title={words.next}
                onClick={() => move(1)}
              >
                <Icon name="arrowLeft" />
              </button>
            </div>
          </div>
          <div className="change-work">
            <CompareDiagrams
              before={before}
              after={draft.diagram}
              changes={elements}
              current={elements[place]?.elementId}
              onChoose={(id) =>
                setPlace(
                  Math.max(
                    0,
                    elements.findIndex(({ elementId }) => elementId === id),
                  ),
                )
              }
            />
            <ChangeList changes={elements} flows={flows} current={place} onChoose={setPlace} />
          </div>
        </>
      )}
      {files.length > 0 && <FileChanges files={files} />}
    </div>
  );
}

const KINDS = ['added', 'removed', 'changed', 'moved'] as const;

/** Colours only repeat what the signs say. */
function Legend({ changes: { elements } }: { readonly changes: DraftChanges }) {
  const { review: words } = useStudioText();
  return (
    <ul className="change-legend" aria-label={words.legend}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <span className={`change-sign ${kind}`} aria-hidden="true">
            {words.signs[kind]}
          </span>
          {words.kinds[kind]} <strong>{elements.filter(({ change }) => change === kind).length}</strong>
        </li>
      ))}
    </ul>
  );
}

interface ChangeListProps {
  readonly changes: DraftChanges['elements'];
  readonly flows: ReadonlyMap<string, string>;
  readonly current: number;
  readonly onChoose: (place: number) => void;
}

function ChangeList({ changes, flows, current, onChoose }: ChangeListProps) {
  const { review: words } = useStudioText();
  return (
    <section className="change-list" aria-label={words.list}>
      <ol>
        {changes.map((one, place) => {
          const { elementId, change, fields, basis } = one;
          return (
            <li key={`${elementId} ${change}`}>
              <button
                type="button"
                aria-current={place === current ? 'true' : undefined}
                onClick={() => onChoose(place)}
              >
                <span className={`change-sign ${change}`} aria-hidden="true">
                  {words.signs[change]}
                </span>
                <span>
                  <span className="change-kind">{words.kinds[change]}</span>{' '}
                  <strong lang="id">{nameOf(one, flows)}</strong>
                  {basis !== null && <Basis basis={basis} />}
                </span>
              </button>
              {fields.length > 0 && (
                <dl lang="id">
                  {fields.map(({ label, before, after }) => (
                    <div key={label}>
                      <dt>{label}</dt>
                      <dd>{words.fromTo(before ?? words.empty, after ?? words.empty)}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
