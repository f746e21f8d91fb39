import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import { useEffect, useRef, useState } from 'react';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import type { Coverage } from '../../../../api/contract/tryouts.ts';
import {
  type Canvas,
  type ElementRegistry,
  type Overlays,
  showFrom,
} from '../../../components/diagram/viewer-services.ts';
import { iconPath } from '../../../components/icon.tsx';
import { useStudioText } from '../text/index.ts';

/** A place of the diagram at which somebody can act. */
export interface Spot {
  readonly elementId: string;
  readonly label: string;
  readonly act: () => void;
}

interface TryoutCanvasProps {
  readonly xml: string;
  readonly spots: readonly Spot[];
  readonly coverage: Coverage;
}

/** The diagram with a button on everything that waits; the way that was walked is coloured and marked. */
export function TryoutCanvas({ xml, spots, coverage }: TryoutCanvasProps) {
  const { tryout: words } = useStudioText();
  const frame = useRef<HTMLDivElement>(null);
  const [viewer, setViewer] = useState<NavigatedViewer>();
  const first = spots[0]?.elementId;
  useEffect(() => {
    const created = new NavigatedViewer({ container: frame.current!, zoomScroll: { enabled: false } });
    let isGone = false;
    void created.importXML(xml).then(() => {
      if (isGone) return;
      setViewer(created);
    });
    return () => {
      isGone = true;
      setViewer(undefined);
      created.destroy();
    };
  }, [xml]);
  // Where something can be done is what one looks at.
  useEffect(() => {
    if (viewer) showFrom(viewer.get<Canvas>('canvas'), viewer.get<ElementRegistry>('elementRegistry'), first);
  }, [viewer, first]);
  useEffect(() => viewer && showCoverage(viewer, coverage, words.walked), [viewer, coverage, words.walked]);
  useEffect(() => viewer && showSpots(viewer, spots), [viewer, spots]);
  return <div ref={frame} className="diagram-canvas tryout-canvas" lang="id" />;
}

const WALKED = 'tryout-walked';

/** Colour and a tick: no one has to tell colours apart. */
function showCoverage(viewer: NavigatedViewer, { elements, flows }: Coverage, label: string): () => void {
  const [canvas, overlays] = [viewer.get<Canvas>('canvas'), viewer.get<Overlays>('overlays')];
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  const known = [...elements, ...flows].filter((id) => registry.get(id) !== undefined);
  for (const id of known) canvas.addMarker(id, WALKED);
  const ticks = elements
    .filter((id) => registry.get(id) !== undefined)
    .map((id) => overlays.add(id, { position: { top: -10, left: -10 }, html: mark('check', label), scale: true }));
  return () => {
    for (const id of known) canvas.removeMarker(id, WALKED);
    for (const id of ticks) overlays.remove(id);
  };
}

function showSpots(viewer: NavigatedViewer, spots: readonly Spot[]): () => void {
  const overlays = viewer.get<Overlays>('overlays');
  const registry = viewer.get<ElementRegistry>('elementRegistry');
  const added = spots
    .filter(({ elementId }) => registry.get(elementId) !== undefined)
    .map(({ elementId, label, act }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'tryout-play';
      button.setAttribute('aria-label', label);
      button.title = label;
      button.append(drawing('play'));
      button.addEventListener('click', act);
      return overlays.add(elementId, { position: { top: -16, left: 24 }, html: button, scale: true });
    });
  return () => {
    for (const id of added) overlays.remove(id);
  };
}

function mark(icon: 'check', label: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'tryout-tick';
  element.title = label;
  element.append(drawing(icon));
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

function drawing(icon: 'check' | 'play'): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', iconPath(icon));
  svg.append(path);
  return svg;
}
