import { Link } from 'react-router';
import type { DraftSummary, DraftState as State } from '../../../api/contract/drafts.ts';
import { Chip, type Tone } from '../../components/chip.tsx';
import type { IconName } from '../../components/icon.tsx';
import { useFormat } from '../../format.ts';
import { useStudioText } from './text/index.ts';

const LOOKS: { readonly [S in State]: readonly [Tone, IconName] } = {
  draf: ['neutral', 'document'],
  diajukan: ['warn', 'clock'],
  disetujui: ['primary', 'check'],
  berlaku: ['good', 'checkCircle'],
  digantikan: ['neutral', 'dash'],
};

export function DraftState({ state }: { readonly state: State }) {
  const { states } = useStudioText();
  const [tone, icon] = LOOKS[state];
  return (
    <Chip tone={tone} icon={icon}>
      {states[state]}
    </Chip>
  );
}

/** A draft in a line. */
export function DraftRow({ draft }: { readonly draft: DraftSummary }) {
  const words = useStudioText();
  const format = useFormat();
  return (
    <div className="draft-row">
      <DraftState state={draft.state} />
      <Link to={`/studio/draf/${draft.id}`} lang="id">
        {draft.subject}
      </Link>
      <span className="subtle">
        {words.basedOn(draft.basedOn)} · {words.changedBy(draft.changedBy.nama, format.ago(draft.changedAt))}
      </span>
    </div>
  );
}
