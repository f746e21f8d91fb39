import type { DraftState } from '../../../api/contract/drafts.ts';
import { Icon } from '../../components/icon.tsx';
import { isBlocking, useDraft } from './draft-context.ts';
import { useStudioText } from './text/index.ts';

const STAGES = ['draf', 'periksa', 'ajukan', 'disetujui', 'berlaku'] as const;

/** The stage a draft is at. */
function stageOf(state: DraftState, isBlocked: boolean): number {
  if (state === 'draf') return isBlocked ? 0 : 1;
  return { diajukan: 2, disetujui: 3, berlaku: 4, digantikan: 4 }[state];
}

/** How far a draft is on its way into force. */
export function Stages() {
  const words = useStudioText();
  const { draft, problems } = useDraft();
  const now = stageOf(draft.state, problems.some(isBlocking));
  return (
    <ol className="stages" aria-label={words.line}>
      {STAGES.map((stage, index) => (
        <li
          key={stage}
          className={index < now ? 'done' : index === now ? 'now' : undefined}
          aria-current={index === now ? 'step' : undefined}
        >
          {index < now ? <Icon name="checkCircle" /> : <Icon name={index === now ? 'play' : 'circle'} />}
          <span>{words.stages[stage]}</span>
          {index < now && <span className="visually-hidden">({words.stageDone})</span>}
        </li>
      ))}
    </ol>
  );
}
