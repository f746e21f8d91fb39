import { type RefObject, useState } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { useDraft } from '../draft-context.ts';
import { Comments } from '../review/comments.tsx';
import { useStudioText } from '../text/index.ts';
import type { Padlock } from './guard.ts';
import type { Shape } from './services.ts';
import { StepFacts } from './step-facts.tsx';

interface SideProps {
  /** Where the panel of properties draws itself. */
  readonly properties: RefObject<HTMLDivElement | null>;
  readonly canEdit: boolean;
  readonly selected: Shape | undefined;
  readonly padlock: Padlock | undefined;
}

/** What is said of the selected step: to the engine, and among people. */
export function Side({ properties, canEdit, selected, padlock }: SideProps) {
  const { diagram: words } = useStudioText();
  const { draft } = useDraft();
  const [part, setPart] = useState<'properties' | 'comments'>('properties');
  return (
    <section className="studio-side" aria-label={words.side}>
      <fieldset className="segments">
        <legend className="visually-hidden">{words.side}</legend>
        {(['properties', 'comments'] as const).map((one) => (
          <button key={one} type="button" aria-pressed={part === one} onClick={() => setPart(one)}>
            {words[one]}
          </button>
        ))}
      </fieldset>
      <div className="side-part" hidden={part !== 'properties'}>
        {padlock && <LockNote padlock={padlock} />}
        <div ref={properties} className="properties" hidden={!canEdit} />
        {!canEdit && <StepFacts selected={selected} />}
      </div>
      {part === 'comments' && (
        <div className="side-part padded">
          <Comments key={selected?.id ?? ''} draft={draft.id} element={selected} />
        </div>
      )}
    </section>
  );
}

/** Why a step cannot be changed freely. */
function LockNote({ padlock: { mandates } }: { readonly padlock: Padlock }) {
  const { diagram: words } = useStudioText();
  return (
    <div className="lock-note">
      <Icon name="lock" />
      <div>
        {mandates.map(({ what, basis }) => (
          <p key={what} lang="id">
            <strong>{what}</strong> ({basis})
          </p>
        ))}
        <p>{words.lockNote}</p>
      </div>
    </div>
  );
}
