import { childOf, type DiagramElement } from '../bpmn.ts';
import type { Breach } from '../mandates.ts';
import type { Edited } from './edited.ts';
import { conditionOf } from './reading.ts';

/** Decisions whose outcomes are not those of the mechanism any more. */
export function changedChoices(edited: Edited): Breach[] {
  return [...edited.law.protected].flatMap(([key, original]) =>
    edited.law.isDecision(original)
      ? edited.nodesOf(key).flatMap((gateway) => outcomesLost(edited, original, gateway))
      : [],
  );
}

function outcomesLost({ law, flow }: Edited, original: DiagramElement, gateway: DiagramElement): Breach[] {
  const basis = law.basisOf(original);
  const name = original.name ?? original.id ?? '';
  const breach = (element: string, words: string): Breach => ({
    kind: 'outcome',
    basis,
    elements: [...new Set([element, gateway.id ?? ''])],
    message: `Pilihan "${name}": ${words} (${basis}).`,
  });
  const wanted = law.flow.points.flowsFrom(original).map(conditionOf);
  const found = flow.points.flowsFrom(gateway);
  const others = found.filter((one) => !wanted.includes(conditionOf(one)));
  const lost = wanted.filter((condition) => !found.some((one) => conditionOf(one) === condition));
  const twice = found.filter(
    (one, index) => found.findIndex((other) => conditionOf(other) === conditionOf(one)) < index,
  );
  return [
    ...others.map((one) =>
      breach(one.id ?? '', `syarat ${describe(one)} bukan syarat mekanisme ini; kembalikan syaratnya`),
    ),
    ...lost.map((condition) =>
      breach(gateway.id ?? '', `hasil dengan syarat ${condition} hilang; kembalikan alur itu`),
    ),
    ...twice.map((one) => breach(one.id ?? '', `syarat ${describe(one)} dipakai dua kali; sisakan satu alur`)),
    ...(childOf(gateway, 'default') && !childOf(original, 'default')
      ? [breach(childOf(gateway, 'default')!.id ?? '', 'tidak boleh punya alur bawaan; beri setiap alur syaratnya')]
      : []),
  ];
}

const CONSTANT = /^=?\(*(true|false|not\((true|false)\)|("[^"]*"|\d+)(=|!=|<=?|>=?)("[^"]*"|\d+))\)*$/;

/** Whether a condition says the same in every case. */
export const isConstant = (condition: string): boolean => condition === '' || CONSTANT.test(condition);

function describe(flow: DiagramElement): string {
  const condition = conditionOf(flow);
  if (condition === '') return 'kosong';
  return isConstant(condition) ? `${condition} (selalu sama, tidak menanyakan apa pun)` : condition;
}
