import { useCallback } from 'react';
import type { ElementStatistic } from '../../../api/contract/statistics.ts';
import type { IconName } from '../icon.tsx';
import { DiagramFrame, type Drawn } from './diagram-frame.tsx';
import { mark, put } from './marks.ts';
import { pill } from './pill.ts';

/** Each number in a corner of its own, as in Operate: what runs and is stuck below left, what is over below right. */
const BADGES: readonly {
  readonly of: Exclude<keyof ElementStatistic, 'elementId'>;
  readonly tone: string;
  readonly icon: IconName;
  readonly position: { readonly bottom: number; readonly left?: number; readonly right?: number };
}[] = [
  { of: 'active', tone: 'good', icon: 'play', position: { bottom: 10, left: -10 } },
  { of: 'incidents', tone: 'bad', icon: 'alert', position: { bottom: 36, left: -10 } },
  { of: 'completed', tone: 'neutral', icon: 'check', position: { bottom: 10, right: 26 } },
  { of: 'canceled', tone: 'neutral', icon: 'cross', position: { bottom: 36, right: 26 } },
];

type Words = { readonly [B in Exclude<keyof ElementStatistic, 'elementId'>]: string };

interface CountedDiagramProps {
  readonly xml: string;
  readonly counts: readonly ElementStatistic[];
  readonly words: Words;
  /** Sequence flows that were taken. */
  readonly taken?: readonly string[];
  readonly chosen: string | undefined;
  readonly onChoose: (elementId: string) => void;
  readonly hint: string;
}

/** A diagram with how many stand at each step, were there, or were stopped there: a number with an icon, not a colour alone. */
export default function CountedDiagram(props: CountedDiagramProps) {
  const { xml, counts, words, taken, chosen, onChoose, hint } = props;
  const show = useCallback(
    (drawn: Drawn) => {
      const undo = [
        ...counts.flatMap((one) => badgesOf(drawn, one, words)),
        ...(taken ?? []).map((flow) => mark(drawn, flow, 'flow-taken')),
        ...(chosen === undefined ? [] : [mark(drawn, chosen, 'element-chosen')]),
      ];
      return () => {
        for (const one of undo) one();
      };
    },
    [counts, words, taken, chosen],
  );
  const focus = counts.find(({ active, incidents }) => active + incidents > 0)?.elementId;
  return <DiagramFrame {...{ xml, focus, show, onChoose, hint }} />;
}

function badgesOf(drawn: Drawn, one: ElementStatistic, words: Words): (() => void)[] {
  return BADGES.filter(({ of }) => one[of] > 0).map(({ of, tone, icon, position }) => {
    const html = pill(tone, icon, String(one[of]));
    html.title = `${one[of]} ${words[of]}`;
    return put(drawn, one.elementId, { position, html, scale: true });
  });
}
