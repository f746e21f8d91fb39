import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import '../../../styles/studio-modeler.css';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import type { DraftChanges } from '../../../../api/contract/drafts.ts';
import type { Canvas, ElementRegistry, EventBus, Overlays } from '../diagram/services.ts';
import { useDraft } from '../draft-context.ts';
import { type StudioText, useStudioText } from '../text/index.ts';

type Change = DraftChanges['elements'][number];

interface CompareProps {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
  readonly current: string | undefined;
  readonly onChoose: (elementId: string) => void;
}

/** The diagram before and after, in two frames that move together. */
export function CompareDiagrams({ before, after, changes, current, onChoose }: CompareProps) {
  const { review: words } = useStudioText();
  const { draft } = useDraft();
  const [left, leftViewer] = useViewer(before);
  const [right, rightViewer] = useViewer(after);
  useEffect(() => {
    if (!leftViewer || !rightViewer) return undefined;
    const marks = [mark(leftViewer, changes, 'before', words), mark(rightViewer, changes, 'after', words)];
    const ties = [tie(leftViewer, rightViewer), tie(rightViewer, leftViewer)];
    return () => {
      for (const undo of [...marks, ...ties]) undo();
    };
  }, [leftViewer, rightViewer, changes, words]);
  useEffect(() => {
    if (!current || !leftViewer || !rightViewer) return undefined;
    // Where it stands in one of them only, the other follows.
    const undo = [rightViewer, leftViewer].map((viewer) => point(viewer, current));
    return () => {
      for (const one of undo) one?.();
    };
  }, [leftViewer, rightViewer, current]);
  useEffect(() => {
    const listen = (viewer: Viewer | undefined) =>
      viewer?.get('eventBus').on<{ element: { id: string } }>('element.click', ({ element }) => {
        if (changes.some(({ elementId }) => elementId === element.id)) onChoose(element.id);
      });
    listen(leftViewer);
    listen(rightViewer);
    // Gone with the viewers.
  }, [leftViewer, rightViewer, changes, onChoose]);
  return (
    <div className="compare">
      <figure>
        <figcaption>{words.before(draft.basedOn)}</figcaption>
        <div ref={left} className="compare-frame" lang="id" />
      </figure>
      <figure>
        <figcaption>{words.after}</figcaption>
        <div ref={right} className="compare-frame" lang="id" />
      </figure>
    </div>
  );
}

interface Viewer {
  get(service: 'canvas'): Canvas & { viewbox(): object; viewbox(box: object): void };
  get(service: 'eventBus'): EventBus;
  get(service: 'overlays'): Overlays;
  get(service: 'elementRegistry'): ElementRegistry;
  importXML(xml: string): Promise<unknown>;
  destroy(): void;
}

function useViewer(xml: string) {
  const frame = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<Viewer>();
  useEffect(() => {
    const created = new NavigatedViewer({
      container: frame.current!,
      moddleExtensions: { zeebe },
    }) as unknown as Viewer;
    let isGone = false;
    void created.importXML(xml).then(() => {
      if (isGone) return;
      created.get('canvas').zoom('fit-viewport', 'auto');
      setViewer(created);
    });
    return () => {
      isGone = true;
      setViewer(undefined);
      created.destroy();
    };
  }, [xml]);
  return [frame, viewer] as const;
}

/** What was added stands after only, what was removed before only. */
const SIDES: { readonly [C in Change['change']]: readonly ('before' | 'after')[] } = {
  added: ['after'],
  removed: ['before'],
  changed: ['before', 'after'],
  moved: ['before', 'after'],
};

function mark(viewer: Viewer, changes: readonly Change[], side: 'before' | 'after', words: StudioText['review']) {
  const [canvas, overlays, elements] = [viewer.get('canvas'), viewer.get('overlays'), viewer.get('elementRegistry')];
  const marked = changes.filter(({ elementId, change }) => SIDES[change].includes(side) && elements.get(elementId));
  for (const { elementId, change } of marked) {
    canvas.addMarker(elementId, `diff-${change}`);
    const html = document.createElement('span');
    html.className = `change-sign ${change}`;
    html.title = words.kinds[change];
    html.textContent = words.signs[change];
    overlays.add(elementId, 'diff', { position: { top: -10, right: 10 }, html });
  }
  return () => {
    for (const { elementId, change } of marked) canvas.removeMarker(elementId, `diff-${change}`);
    overlays.remove({ type: 'diff' });
  };
}

function point(viewer: Viewer, elementId: string): (() => void) | undefined {
  if (!viewer.get('elementRegistry').get(elementId)) return undefined;
  const canvas = viewer.get('canvas');
  canvas.zoom(0.8);
  canvas.scrollToElement(elementId, 150);
  canvas.addMarker(elementId, 'diff-current');
  return () => canvas.removeMarker(elementId, 'diff-current');
}

/** Moves another frame where one is moved to. */
function tie(viewer: Viewer, other: Viewer): () => void {
  const follow = ({ viewbox }: { readonly viewbox: { x: number; y: number; width: number; height: number } }) => {
    const now = other.get('canvas').viewbox() as typeof viewbox;
    // As it would otherwise go back and forth.
    if (Math.abs(now.x - viewbox.x) + Math.abs(now.y - viewbox.y) + Math.abs(now.width - viewbox.width) < 1) return;
    const { x, y, width, height } = viewbox;
    other.get('canvas').viewbox({ x, y, width, height });
  };
  viewer.get('eventBus').on('canvas.viewbox.changed', follow);
  return () => viewer.get('eventBus').off('canvas.viewbox.changed', follow);
}
