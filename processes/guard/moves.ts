import { type DiagramElement, propertiesOf } from '../bpmn.ts';
import type { Breach } from '../mandates.ts';
import type { Edited } from './edited.ts';
import { bypass, type Order } from './order.ts';
import { outputsOf, rootOf } from './reading.ts';

/**
 * What a case could go around if it went on from some elements, as when it is moved by hand or into another version:
 * what its mechanism passes before each step and end they lead to, and what it has not done.
 * @param from ids of the elements it goes on from
 * @param done values of `legal:step` it has completed
 */
export function skippedByMove(
  edited: Edited,
  order: Order,
  from: readonly string[],
  done: ReadonlySet<string>,
): Breach[] {
  const { law, flow } = edited;
  const entries = from.flatMap((id) => flow.points.into(flow.points.nodes.get(id)) ?? []);
  const sight = order.look(flow, (node) => edited.keyOf(node));
  const must = sight.marked.from(entries);
  const due = [...law.protected]
    .filter(([, node]) => law.isDue(node) && !done.has(propertiesOf(node)['legal:step'] ?? ''))
    .map(([key]) => ({ key, bit: order.bits.get(key)! }));
  const told = new Set<string>();
  return must.reached.flatMap((point) => {
    const wanted = order.wantedAt(edited, point);
    const found = must.before(point);
    if (wanted === undefined || found === undefined) return [];
    return due
      .filter(({ key, bit }) => (wanted.marks & bit) !== 0n && (found & bit) === 0n && !told.has(key) && told.add(key))
      .flatMap(({ key }) => bypass(edited, key, law.nodeOf(key)!, point, wanted.what, wanted.element, entries));
  });
}

/** Variables on which decisions of a mechanism depend, and that only those who decide may set. */
export function outcomesSet({ law }: Edited, names: readonly string[]): Breach[] {
  return names
    .filter((name) => law.decisive.has(rootOf(name)))
    .map((name) => {
      const decider = deciderOf(law.flow.nodes, rootOf(name)) ?? law.process;
      const basis = law.basisOf(decider);
      return {
        kind: 'outcome',
        basis,
        elements: [decider.id ?? ''],
        message: `Variabel "${name}" menentukan jalannya kasus dan hanya ditetapkan dalam "${decider.name ?? decider.id}" (${basis}); hapus dari isian.`,
      };
    });
}

const deciderOf = (nodes: readonly DiagramElement[], name: string): DiagramElement | undefined =>
  nodes.find((node) => outputsOf(node).some(({ target }) => rootOf(target) === name));
