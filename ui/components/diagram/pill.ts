import { type IconName, iconPath } from '../icon.tsx';

const SVG = 'http://www.w3.org/2000/svg';

/** A state as a word or a number with its icon, for places outside of React. */
export function pill(tone: string, icon: IconName, label: string): HTMLElement {
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
