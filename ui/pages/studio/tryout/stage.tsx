import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Tryout, TryoutPlay, TryoutWaiting } from '../../../../api/contract/tryouts.ts';
import { Chip } from '../../../components/chip.tsx';
import { Loading, Problem } from '../../../components/states.tsx';
import { Moment } from '../../../components/time.tsx';
import { useStudioText } from '../text/index.ts';
import { ActDialog } from './act-dialog.tsx';
import { tryouts } from './api.ts';
import { type Spot, TryoutCanvas } from './canvas.tsx';
import { Clock } from './clock.tsx';
import { LetterInDialog } from './letter-in-dialog.tsx';
import { Happened, Known } from './told.tsx';

interface StageProps {
  readonly tryout: Tryout;
  readonly xml: string;
}

/** The office of a try-out: what happened on the left, the diagram, and what is known on the right. */
export default function Stage({ tryout, xml }: StageProps) {
  const client = useQueryClient();
  const { data, error } = useQuery(tryouts.play(tryout.id));
  const told = (play: TryoutPlay): void => void client.setQueryData(tryouts.play(tryout.id).queryKey, play);
  if (error) return <Problem error={error} />;
  return data ? <Playing tryout={tryout} xml={xml} play={data} told={told} /> : <Loading />;
}

interface PlayingProps extends StageProps {
  readonly play: TryoutPlay;
  readonly told: (play: TryoutPlay) => void;
}

/** What somebody is about to do: begin, do a task, or enter a letter. */
type Act = { readonly kind: 'mulai' } | { readonly kind: 'tugas' | 'surat'; readonly waiting: TryoutWaiting };

function Playing({ tryout, xml, play, told }: PlayingProps) {
  const { tryout: words } = useStudioText();
  const [act, setAct] = useState<Act>();
  const choices = useMemo(() => choicesOf(play), [play]);
  const spots = useMemo(
    (): Spot[] =>
      choices.map((choice) => ({
        elementId: choice.kind === 'mulai' ? play.startElementId : choice.waiting.elementId,
        label: choice.kind === 'mulai' ? words.start : words.act(choice.waiting.name),
        act: () => setAct(choice),
      })),
    [choices, play.startElementId, words],
  );
  const done = (next: TryoutPlay): void => {
    setAct(undefined);
    told(next);
  };
  const close = (): void => setAct(undefined);
  return (
    <section className="tryout-stage" aria-label={words.stage}>
      <Standing play={play} />
      <ul className="tryout-waiting" aria-label={words.waiting}>
        {spots.map(({ elementId, label, act: begin }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same step may wait for several people
          <li key={`${elementId} ${index}`}>
            <button type="button" className="button small" onClick={begin}>
              {label}
            </button>
          </li>
        ))}
      </ul>
      <Clock tryoutId={tryout.id} play={play} told={told} />
      <div className="tryout-columns">
        <Happened play={play} />
        <TryoutCanvas xml={xml} spots={spots} coverage={play.coverage} />
        <Known tryoutId={tryout.id} play={play} />
      </div>
      {act && act.kind === 'surat' && (
        <LetterInDialog
          tryoutId={tryout.id}
          waiting={act.waiting}
          today={play.now.slice(0, 10)}
          onDone={done}
          onClose={close}
        />
      )}
      {act && act.kind !== 'surat' && (
        <ActDialog
          tryoutId={tryout.id}
          task={act.kind === 'mulai' ? undefined : act.waiting}
          people={act.kind === 'mulai' ? play.starters : act.waiting.people}
          onDone={done}
          onClose={close}
        />
      )}
    </section>
  );
}

function choicesOf({ case: instance, waiting }: TryoutPlay): readonly Act[] {
  if (instance === null) return [{ kind: 'mulai' }];
  return waiting.flatMap((one): Act[] => (one.kind === 'waktu' ? [] : [{ kind: one.kind, waiting: one }]));
}

function Standing({ play: { case: instance, now, trouble, coverage, broken } }: { readonly play: TryoutPlay }) {
  const { tryout: words } = useStudioText();
  return (
    <>
      <p className="meta" role="status">
        <Chip tone={instance === null || instance.isOpen ? 'primary' : 'good'} icon="clock">
          {instance === null ? words.notBegun : instance.isOpen ? words.isOpen : words.ended(instance.endName ?? '')}
        </Chip>
        <span>
          {words.now} <Moment at={now} />
        </span>
        <span>{words.coverage(coverage.percent)}</span>
        {broken.length > 0 && <span>{words.broken(broken.length)}</span>}
      </p>
      {trouble !== null && (
        <p className="inline-problem" lang="en">
          {trouble}
        </p>
      )}
    </>
  );
}
