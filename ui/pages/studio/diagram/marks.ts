import type { DraftComment } from '../../../../api/contract/drafts.ts';
import { type IconName, iconPath } from '../../../components/icon.tsx';
import type { StudioText } from '../text/index.ts';
import type { Padlock } from './guard.ts';
import type { Modeler, Shape } from './services.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A sign on an element: a picture, what it says on hover, and the same for those who hear it. */
export function sign(className: string, icon: IconName | string, label: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `studio-sign ${className}`;
  element.title = label;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', iconPath(icon as IconName) ?? '');
  svg.append(path);
  const words = document.createElement('span');
  words.className = 'visually-hidden';
  words.textContent = label;
  element.append(svg, words);
  return element;
}

/** Puts a padlock on every step the law demands. */
export function showPadlocks(modeler: Modeler, padlocks: readonly Padlock[], words: StudioText['diagram']): () => void {
  const overlays = modeler.get('overlays');
  for (const { elementId, mandates } of padlocks) {
    const label = mandates.map(({ what, basis }) => words.lockedBy(what, basis)).join('; ');
    overlays.add(elementId, 'padlock', { position: { top: -11, right: 13 }, html: sign('padlock', 'lock', label) });
  }
  return () => overlays.remove({ type: 'padlock' });
}

/** Puts a blue sign on every element that is talked about. */
export function showComments(
  modeler: Modeler,
  comments: readonly DraftComment[],
  words: StudioText['diagram'],
): () => void {
  const overlays = modeler.get('overlays');
  const elements = modeler.get('elementRegistry');
  const counts = new Map<string, number>();
  for (const { elementId, resolvedAt } of comments)
    if (elementId !== null && resolvedAt === null) counts.set(elementId, (counts.get(elementId) ?? 0) + 1);
  for (const [elementId, count] of counts) {
    if (!elements.get(elementId)) continue;
    const html = sign('commented', 'note', words.commented(count));
    overlays.add(elementId, 'comments', { position: { bottom: 11, right: 13 }, html });
  }
  return () => overlays.remove({ type: 'comments' });
}

/** Marks the steps of a path and the flows between them; @returns how to take the marks off. */
export function showPath(modeler: Modeler, path: readonly string[], words: StudioText['diagram']): () => void {
  const canvas = modeler.get('canvas');
  const overlays = modeler.get('overlays');
  const elements = modeler.get('elementRegistry');
  const marked: string[] = [];
  const mark = (id: string) => {
    canvas.addMarker(id, 'on-breach');
    marked.push(id);
  };
  for (const [index, id] of path.entries()) {
    const element = elements.get(id);
    if (!element) continue;
    mark(id);
    const place = document.createElement('span');
    place.className = 'studio-sign path-place';
    place.textContent = String(index + 1);
    place.title = words.pathStep(index + 1);
    overlays.add(id, 'path', { position: { top: -11, left: -11 }, html: place });
    const flow = flowTo(element, path[index + 1]);
    if (flow) mark(flow.id);
  }
  return () => {
    for (const id of marked) if (elements.get(id)) canvas.removeMarker(id, 'on-breach');
    overlays.remove({ type: 'path' });
  };
}

const flowTo = (element: Shape, next: string | undefined): Shape | undefined =>
  element.outgoing?.find(({ target }) => target?.id === next);

/** Selects an element and brings it into view. */
export function goTo(modeler: Modeler, elementId: string): boolean {
  const element = modeler.get('elementRegistry').get(elementId);
  if (!element) return false;
  modeler.get('selection').select(element);
  modeler.get('canvas').scrollToElement(element, 120);
  return true;
}
