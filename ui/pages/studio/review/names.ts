import type { DraftChanges } from '../../../../api/contract/drafts.ts';

type Change = DraftChanges['elements'][number];

/** Flows have no name of their own, mostly: they are called after what they lead from and to. */
export function flowNames(...diagrams: readonly string[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const xml of diagrams) {
    const document = new DOMParser().parseFromString(xml, 'text/xml');
    const elements = [...document.getElementsByTagName('*')];
    const named = new Map(elements.map((one) => [one.getAttribute('id') ?? '', one.getAttribute('name') ?? '']));
    for (const flow of elements.filter(({ localName }) => localName === 'sequenceFlow')) {
      const [from, to] = ['sourceRef', 'targetRef'].map((end) => flow.getAttribute(end) ?? '');
      names.set(flow.id, `${named.get(from!) || from} → ${named.get(to!) || to}`);
    }
  }
  return names;
}

export const nameOf = ({ elementId, name }: Change, flows: ReadonlyMap<string, string>): string =>
  name || flows.get(elementId) || elementId;

/** What changes how cases run, before what only stands elsewhere on the drawing; steps before the flows between them. */
export function inOrder(changes: readonly Change[]): {
  readonly real: readonly Change[];
  readonly moved: readonly Change[];
} {
  const isFlow = ({ type }: Change): boolean => type === 'bpmn:SequenceFlow';
  const real = changes.filter(({ change }) => change !== 'moved');
  return {
    real: [...real.filter((one) => !isFlow(one)), ...real.filter(isFlow)],
    moved: changes.filter(({ change }) => change === 'moved'),
  };
}
