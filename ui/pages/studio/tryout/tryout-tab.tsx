import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { InlineProblem, Loading } from '../../../components/states.tsx';
import '../../../styles/studio-tryout.css';
import { useDraft, useSaveState } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { tryoutCommands, tryouts } from './api.ts';
import { ScenarioList } from './scenario-list.tsx';

const Stage = lazy(() => import('./stage.tsx'));
const TokenSimulation = lazy(() => import('./token-simulation.tsx'));

/** A draft played before it is submitted: in an office of its own, as tokens alone, and by its scenarios. */
export default function TryoutTab() {
  const { tryout: words } = useStudioText();
  const { draft, saver } = useDraft();
  const client = useQueryClient();
  const { data: current } = useQuery(tryouts.current);
  const [isQuick, setQuick] = useState(false);
  useSaveState(saver);
  const open = useMutation({
    mutationFn: () => tryoutCommands.open(draft.id),
    onSuccess: (opened) => client.setQueryData(tryouts.current.queryKey, opened),
  });
  // Others may have drawn since this page was opened: what is played is what was saved then.
  const { data: xml = draft.diagram } = useQuery(tryouts.diagram(draft.id, current?.id));
  const own = current?.draft?.id === draft.id ? current : undefined;
  const isOpen = own !== undefined && own.state !== 'berakhir';
  return (
    <div className="tryout">
      <p className="lead">{words.lead}</p>
      <p className="actions">
        <button type="button" className="button primary" disabled={open.isPending} onClick={() => open.mutate()}>
          <Icon name="play" />
          {isOpen ? words.again : words.open}
        </button>
        <button type="button" className="button" aria-pressed={isQuick} onClick={() => setQuick(!isQuick)}>
          {words.quick}
        </button>
      </p>
      <InlineProblem error={open.error} />
      {own?.problem && <p className="inline-problem">{own.problem}</p>}
      {own?.state === 'menyiapkan' && (
        <p className="loading" role="status">
          {words.opening}
        </p>
      )}
      {isOpen && own.draft && own.draft.revision < saver.revision && <p className="standing">{words.older}</p>}
      <Suspense fallback={<Loading />}>
        {isQuick && <TokenSimulation xml={xml} />}
        {own?.state === 'siap' && <Stage key={own.id} tryout={own} xml={xml} />}
      </Suspense>
      <ScenarioList tryoutId={own?.state === 'siap' ? own.id : undefined} />
    </div>
  );
}
