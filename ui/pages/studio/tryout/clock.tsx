import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { TryoutPlay } from '../../../../api/contract/tryouts.ts';
import { InlineProblem } from '../../../components/states.tsx';
import { useStudioText } from '../text/index.ts';
import { tryoutCommands } from './api.ts';

interface ClockProps {
  readonly tryoutId: string;
  readonly play: TryoutPlay;
  readonly told: (play: TryoutPlay) => void;
}

/** Lets time pass, by working days or until something is due, and takes the case back. */
export function Clock({ tryoutId, play: { waiting, case: instance, mayWithdraw }, told }: ClockProps) {
  const { tryout: words } = useStudioText();
  const [days, setDays] = useState('3');
  const act = useMutation({ mutationFn: (work: () => Promise<TryoutPlay>) => work(), onSuccess: told });
  const due = waiting
    .map(({ dueDate }) => dueDate)
    .filter((date) => date !== null)
    .toSorted()[0];
  const count = Number(days);
  const isCount = Number.isInteger(count) && count >= 1 && count <= 365;
  if (instance?.isOpen !== true) return null;
  return (
    <>
      <div className="tryout-clock">
        <label>
          {words.days}
          <input type="number" min={1} max={365} value={days} onChange={({ target }) => setDays(target.value)} />
        </label>
        <button
          type="button"
          className="button small"
          disabled={!isCount || act.isPending}
          onClick={() => act.mutate(() => tryoutCommands.wait(tryoutId, count))}
        >
          {words.skip}
        </button>
        {due !== undefined && (
          <button
            type="button"
            className="button small"
            disabled={act.isPending}
            onClick={() => act.mutate(() => tryoutCommands.until(tryoutId, due))}
          >
            {words.untilDue}
          </button>
        )}
        {mayWithdraw && (
          <button
            type="button"
            className="button small quiet"
            disabled={act.isPending}
            onClick={() => act.mutate(() => tryoutCommands.withdraw(tryoutId, words.withdrawReason))}
          >
            {words.withdraw}
          </button>
        )}
      </div>
      <InlineProblem error={act.error} />
    </>
  );
}
