import { useQuery } from '@tanstack/react-query';
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DiagramProblem } from '../../../../api/contract/drafts.ts';
import { studio } from '../api.ts';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { ADD_STEP, CHOOSE_TEMPLATE } from './add-step.ts';
import { AddStepDialog, type StepAsked } from './add-step-dialog.tsx';
import type { Refusal } from './guard.ts';
import { goTo, showComments, showPadlocks, showPath } from './marks.ts';
import { ProblemPanel } from './problem-panel.tsx';
import { RefusalDialog } from './refusal-dialog.tsx';
import type { Shape } from './services.ts';
import { Side } from './side.tsx';
import { Strip } from './strip.tsx';
import { Toolbar } from './toolbar.tsx';
import { type OpenModeler, useModeler } from './use-modeler.ts';

/** Below this there is no room to draw. */
const WIDE_ENOUGH = '(min-width: 60rem)';

/** The diagram of a draft, with the law beside it. */
export default function DiagramTab() {
  const words = useStudioText().diagram;
  const open = useDraft();
  const { draft, saver, mayEdit, setLawProblems, shown } = open;
  const frame = useRef<HTMLDivElement>(null);
  const isShown = useShown(frame);
  const [refusal, setRefusal] = useState<Refusal>();
  const [asked, setAsked] = useState<StepAsked>();
  const [path, setPath] = useState<readonly string[]>([]);
  const onChange = useCallback((xml: string) => mayEdit && saver.put('diagram', xml), [saver, mayEdit]);
  const watching = { onProblems: setLawProblems, onRefusal: setRefusal, onChange };
  const [canEdit] = useState(() => mayEdit && window.matchMedia(WIDE_ENOUGH).matches);
  const { canvas, properties, opened, padlocks, isBroken } = useModeler(open, isShown, canEdit, watching);
  const { data: comments = [] } = useQuery(studio.comments(draft.id));
  const selected = useSelected(opened);
  // After every change: what was taken away and brought back comes without its signs.
  useEffect(() => (opened ? showPadlocks(opened.modeler, padlocks, words) : undefined), [opened, padlocks, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: padlocks are found anew after every change
  useEffect(
    () => (opened ? showComments(opened.modeler, comments, words) : undefined),
    [opened, comments, words, padlocks],
  );
  useEffect(() => (opened ? showPath(opened.modeler, path, words) : undefined), [opened, path, words]);
  useEffect(() => {
    if (opened && isShown) opened.modeler.get('canvas').resized();
    if (opened && isShown && shown !== undefined) goTo(opened.modeler, shown);
  }, [opened, isShown, shown]);
  useAsking(opened, setAsked);
  const see = (problem: DiagramProblem) => {
    setPath(problem.path);
    const [first] = problem.elements;
    if (opened && first !== undefined) goTo(opened.modeler, first);
  };
  const locked = useMemo(() => new Map(padlocks.map((padlock) => [padlock.elementId, padlock])), [padlocks]);
  return (
    <div className="studio-diagram" ref={frame} data-readonly={!canEdit}>
      {mayEdit && !canEdit && <p className="subtle padded">{words.narrow}</p>}
      {opened && (
        <Toolbar opened={opened} canEdit={canEdit} onAddStep={() => setAsked({ kind: 'add', element: selected })} />
      )}
      <div className="studio-work">
        {opened && <Strip modeler={opened.modeler} canEdit={canEdit} selected={selected} locked={locked} />}
        <section className="studio-canvas" aria-label={words.canvas}>
          {isBroken && <p role="alert">{words.failed}</p>}
          <div ref={canvas} className="studio-canvas-frame" lang="id" />
        </section>
        <Side properties={properties} canEdit={canEdit} selected={selected} padlock={locked.get(selected?.id ?? '')} />
      </div>
      <ProblemPanel onSee={see} hasPath={path.length > 0} onClearPath={() => setPath([])} />
      {opened && asked && <AddStepDialog opened={opened} asked={asked} onClose={() => setAsked(undefined)} />}
      {opened && refusal && (
        <RefusalDialog
          refusal={refusal}
          onConfirm={() => opened.guard.confirm()}
          onSee={see}
          onClose={() => setRefusal(undefined)}
        />
      )}
    </div>
  );
}

/** Whether something has been on screen: a hidden frame has no size to draw in. */
function useShown(frame: RefObject<HTMLElement | null>): boolean {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && setShown(true),
    );
    observer.observe(frame.current!);
    return () => observer.disconnect();
  }, [frame]);
  return isShown;
}

/** The only element that is selected, as it now is. */
function useSelected(opened: OpenModeler | undefined): Shape | undefined {
  const [selected, setSelected] = useState<{ readonly shape: Shape | undefined }>({ shape: undefined });
  useEffect(() => {
    if (!opened) return undefined;
    const bus = opened.modeler.get('eventBus');
    const look = () => {
      const chosen = opened.modeler.get('selection').get();
      setSelected({ shape: chosen.length === 1 ? chosen[0] : undefined });
    };
    bus.on(['selection.changed', 'commandStack.changed'], look);
    return () => bus.off(['selection.changed', 'commandStack.changed'], look);
  }, [opened]);
  return selected.shape;
}

function useAsking(opened: OpenModeler | undefined, ask: (asked: StepAsked) => void): void {
  useEffect(() => {
    if (!opened) return undefined;
    const bus = opened.modeler.get('eventBus');
    const add = ({ element }: { readonly element: Shape | undefined }) => ask({ kind: 'add', element });
    const choose = ({ element }: { readonly element: Shape }) => ask({ kind: 'apply', element });
    bus.on(ADD_STEP, add);
    bus.on(CHOOSE_TEMPLATE, choose);
    return () => {
      bus.off(ADD_STEP, add);
      bus.off(CHOOSE_TEMPLATE, choose);
    };
  }, [opened, ask]);
}
