import type { CaseStep } from '../../api/contract/cases.ts';
import { type Text, useText } from '../text.ts';
import { Basis } from './articles.tsx';
import { Chip, type Tone } from './chip.tsx';
import type { IconName } from './icon.tsx';

/** How steps show: as what someone may start, in a case that runs, or in one that ended. */
export type StepsOf = 'plan' | 'running' | 'ended';

interface Look {
  readonly tone: Tone;
  readonly icon: IconName;
  readonly label: string;
}

export function lookOf(state: CaseStep['state'], of: StepsOf, { flow }: Text): Look | undefined {
  if (of === 'plan') return undefined;
  if (state === 'done') return { tone: 'good', icon: 'check', label: flow.done };
  if (state === 'now') return { tone: 'primary', icon: 'play', label: flow.now };
  return of === 'running'
    ? { tone: 'neutral', icon: 'clock', label: flow.next }
    : { tone: 'neutral', icon: 'dash', label: flow.skipped };
}

/** The diagram in words. */
export function Steps({ steps, of }: { readonly steps: readonly CaseStep[]; readonly of: StepsOf }) {
  const text = useText();
  return (
    <ol className="steps" aria-label={text.flow.steps}>
      {steps.map(({ elementId, name, lane, basis, state }) => {
        const look = lookOf(state, of, text);
        return (
          <li
            key={elementId}
            className={of === 'plan' ? undefined : state}
            aria-current={of === 'running' && state === 'now' ? 'step' : undefined}
          >
            <div lang="id">
              <strong>{name}</strong>
              {lane !== null && <span className="subtle">{lane}</span>}
              {basis !== null && <Basis basis={basis} />}
            </div>
            {look && (
              <Chip tone={look.tone} icon={look.icon}>
                {look.label}
              </Chip>
            )}
          </li>
        );
      })}
    </ol>
  );
}
