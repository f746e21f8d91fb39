import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { useText } from '../../text.ts';
import { Icon, type IconName } from '../icon.tsx';
import { type Canvas, type ElementRegistry, type EventBus, type Overlays, showFrom } from './viewer-services.ts';

export interface Drawn {
  readonly canvas: Canvas;
  readonly overlays: Overlays;
}

interface DiagramFrameProps {
  readonly xml: string;
  /** Where one looks first. */
  readonly focus: string | undefined;
  /** Puts on the diagram what is told of it; @returns how to take it off again. Must stay the same while nothing changes. */
  readonly show: (drawn: Drawn) => () => void;
  /** Told which element somebody chooses. */
  readonly onChoose?: (elementId: string) => void;
  readonly hint?: string;
}

/** The diagram of a process, with something shown on it. */
export function DiagramFrame({ xml, focus, show, onChoose, hint }: DiagramFrameProps) {
  const text = useText();
  const [frame, viewer, isBroken] = useViewer(xml, focus);
  useEffect(() => {
    if (!viewer) return undefined;
    return show({ canvas: viewer.get<Canvas>('canvas'), overlays: viewer.get<Overlays>('overlays') });
  }, [viewer, show]);
  useEffect(() => {
    if (!viewer || !onChoose) return undefined;
    const events = viewer.get<EventBus>('eventBus');
    const choose = ({ element }: { readonly element: { readonly id: string } }) => onChoose(element.id);
    events.on('element.click', choose);
    return () => events.off('element.click', choose);
  }, [viewer, onChoose]);
  return (
    <figure className="diagram">
      <div ref={frame} className="diagram-canvas" lang="id" />
      {viewer && <Zoom canvas={viewer.get<Canvas>('canvas')} />}
      <figcaption className="subtle">{isBroken ? text.flow.failed : (hint ?? text.flow.hint)}</figcaption>
    </figure>
  );
}

/** A viewer in a frame, from the moment the diagram is drawn. */
function useViewer(xml: string, focus: string | undefined) {
  const frame = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer>();
  const [isBroken, setBroken] = useState(false);
  // Where one looks first; later steps do not move a diagram that someone looks at.
  const first = useRef(focus);
  useEffect(() => {
    // The wheel scrolls the page; the diagram zooms by its buttons.
    const created = new NavigatedViewer({ container: frame.current!, zoomScroll: { enabled: false } });
    let isGone = false;
    created.importXML(xml).then(
      () => {
        if (isGone) return;
        showFrom(created.get<Canvas>('canvas'), created.get<ElementRegistry>('elementRegistry'), first.current);
        setViewer(created);
      },
      () => setBroken(!isGone),
    );
    return () => {
      isGone = true;
      setViewer(undefined);
      created.destroy();
    };
  }, [xml]);
  return [frame, viewer, isBroken] as const;
}

const ZOOM_STEP = 1.25;

function Zoom({ canvas }: { readonly canvas: Canvas }) {
  const { flow } = useText();
  const buttons: readonly (readonly [IconName, string, () => void])[] = [
    ['plus', flow.zoomIn, () => canvas.zoom(canvas.zoom() * ZOOM_STEP)],
    ['minus', flow.zoomOut, () => canvas.zoom(canvas.zoom() / ZOOM_STEP)],
    ['fit', flow.fit, () => canvas.zoom('fit-viewport', 'auto')],
  ];
  return (
    <div className="diagram-zoom">
      {buttons.map(([icon, label, onClick]) => (
        <button key={icon} type="button" className="icon-button" aria-label={label} title={label} onClick={onClick}>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
