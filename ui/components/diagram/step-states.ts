import type { CaseStep } from '../../../api/contract/cases.ts';
import type { Text } from '../../text.ts';
import { type IconName, iconPath } from '../icon.tsx';
import { lookOf, type StepsOf } from '../steps.tsx';
import type { Canvas, Overlays } from './viewer-services.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts a pill with icon and word on every step whose state is known; @returns how to take them off again. */
export function showStates(
  canvas: Canvas,
  overlays: Overlays,
  steps: readonly CaseStep[],
  of: StepsOf,
  text: Text,
): () => void {
  const undo = steps.map(({ elementId, state }) => {
    const look = lookOf(state, of, text);
    if (!look || (of === 'ended' && state === 'next')) return () => undefined;
    const marker = `step-${state}`;
    canvas.addMarker(elementId, marker);
    const html = pill(look.tone, look.icon, look.label);
    const overlay = overlays.add(elementId, { position: { top: -12, left: 10 }, html, scale: true });
    return () => {
      canvas.removeMarker(elementId, marker);
      overlays.remove(overlay);
    };
  });
  return () => {
    for (const step of undo) step();
  };
}

function pill(tone: string, icon: IconName, label: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `chip solid ${tone}`;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', iconPath(icon));
  svg.append(path);
  element.append(svg, label);
  return element;
}
