import type { CaseStep } from '../../../api/contract/cases.ts';

/** What we use of the viewer's services, which come untyped. */
export interface Canvas {
  zoom(): number;
  zoom(to: number | 'fit-viewport', center?: 'auto'): number;
  viewbox(): { readonly inner: Box; readonly outer: Pick<Box, 'width' | 'height'> };
  viewbox(box: Box): void;
  addMarker(element: string, name: string): void;
  removeMarker(element: string, name: string): void;
}

export interface Overlays {
  add(
    element: string,
    overlay: {
      position: { top?: number; left?: number; bottom?: number; right?: number };
      html: HTMLElement;
      show?: object;
      scale?: boolean;
    },
  ): string;
  remove(id: string): void;
}

export interface EventBus {
  on(event: string, listener: (event: { readonly element: { readonly id: string } }) => void): void;
  off(event: string, listener: (event: { readonly element: { readonly id: string } }) => void): void;
}

export interface ElementRegistry {
  get(element: string): Box | undefined;
  find(isWanted: (element: { readonly type: string }) => boolean): Box | undefined;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Below this the words of a diagram cannot be read. */
const READABLE = 0.7;

/** The step one looks for first: the one that runs, if any. */
export const focusOf = (steps: readonly CaseStep[]): string | undefined =>
  steps.find(({ state }) => state === 'now')?.elementId;

/** Shows the whole diagram where it can be read whole, otherwise a readable part around a step or its beginning. */
export function showFrom(canvas: Canvas, elements: ElementRegistry, step: string | undefined): void {
  if (canvas.zoom('fit-viewport', 'auto') >= READABLE) return;
  const box = step === undefined ? elements.find(({ type }) => type === 'bpmn:StartEvent') : elements.get(step);
  if (!box) return;
  const { inner, outer } = canvas.viewbox();
  const width = outer.width / READABLE;
  const height = outer.height / READABLE;
  canvas.viewbox({
    x: within(box.x + box.width / 2 - width / 2, inner.x, inner.width - width),
    y: within(box.y + box.height / 2 - height / 2, inner.y, inner.height - height),
    width,
    height,
  });
}

const MARGIN = 30;

/** Keeps a part of the diagram from showing what is beside the diagram. */
const within = (wanted: number, start: number, room: number): number =>
  room <= 0 ? start + room / 2 : Math.min(Math.max(wanted, start - MARGIN), start + room + MARGIN);
