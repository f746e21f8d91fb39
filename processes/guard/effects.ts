import type { DiagramElement } from '../bpmn.ts';
import type { Breach } from '../mandates.ts';
import type { Edited } from './edited.ts';
import type { Marks } from './must.ts';
import { lacking, type Order, type Sight } from './order.ts';
import { effectOf } from './outcomes.ts';

/** Letters and records that a step the mechanism does not know brings about before everything that must precede them. */
export function effectsBeforeTheirTime(edited: Edited, order: Order, now: Sight): Breach[] {
  const { law, flow } = edited;
  const needs = new Map<string, Marks>();
  for (const node of law.flow.nodes) {
    const effect = effectOf(node);
    const before = order.shipped.global.before(law.flow.points.into(node)!);
    if (effect !== undefined && before !== undefined) needs.set(effect, before & (needs.get(effect) ?? before));
  }
  return flow.nodes.flatMap((node: DiagramElement) => {
    const wanted = needs.get(effectOf(node) ?? '');
    if (wanted === undefined || !edited.isAdded(node)) return [];
    return lacking(
      edited,
      order,
      now,
      wanted,
      flow.points.into(node)!,
      `langkah "${node.name ?? node.id}"`,
      node.id ?? '',
    );
  });
}
