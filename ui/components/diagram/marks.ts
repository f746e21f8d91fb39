import type { Drawn } from './diagram-frame.tsx';

/** Lays something over an element; what a diagram does not draw (a step of another version) gets nothing. @returns how to take it off again */
export function put(
  { overlays }: Drawn,
  element: string,
  overlay: Parameters<Drawn['overlays']['add']>[1],
): () => void {
  try {
    const id = overlays.add(element, overlay);
    return () => overlays.remove(id);
  } catch {
    return () => undefined;
  }
}

/** Gives an element a class, likewise. */
export function mark({ canvas }: Drawn, element: string, name: string): () => void {
  try {
    canvas.addMarker(element, name);
  } catch {
    return () => undefined;
  }
  return () => canvas.removeMarker(element, name);
}
