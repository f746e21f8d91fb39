import type { CaseStep } from '../../../api/contract/cases.ts';
import type { Text } from '../../text.ts';
import { lookOf, type StepsOf } from '../steps.tsx';
import { pill } from './pill.ts';
import type { Canvas, Overlays } from './viewer-services.ts';

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
