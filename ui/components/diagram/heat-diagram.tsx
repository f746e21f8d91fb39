import { useCallback } from 'react';
import type { IconName } from '../icon.tsx';
import { DiagramFrame, type Drawn } from './diagram-frame.tsx';
import { mark, put } from './marks.ts';
import { pill } from './pill.ts';

/** What is measured at a step. */
export interface Heat {
  readonly elementId: string;
  /** Above zero: what is not measured has no heat. */
  readonly value: number;
  /** The value as it stands on the step. */
  readonly label: string;
}

interface HeatDiagramProps {
  readonly xml: string;
  readonly heat: readonly Heat[];
  readonly icon: IconName;
  readonly hint: string;
}

/** Shades from the lightest to the darkest: `--heat-1` to `--heat-5`. */
const SHADES = 5;

/** A diagram whose steps are the darker the more is measured at them; the measure stands on each, too. */
export default function HeatDiagram({ xml, heat, icon, hint }: HeatDiagramProps) {
  const show = useCallback(
    (drawn: Drawn) => {
      const most = Math.max(0, ...heat.map(({ value }) => value));
      const undo = heat.flatMap((one) => shade(drawn, one, most, icon));
      return () => {
        for (const one of undo) one();
      };
    },
    [heat, icon],
  );
  return <DiagramFrame {...{ xml, show, hint }} focus={hottest(heat)} />;
}

const shade = (drawn: Drawn, { elementId, value, label }: Heat, most: number, icon: IconName): (() => void)[] => [
  mark(drawn, elementId, `heat-${Math.max(1, Math.ceil((value / most) * SHADES))}`),
  put(drawn, elementId, { position: { top: -24, left: 0 }, html: pill('neutral', icon, label), scale: true }),
];

const hottest = (heat: readonly Heat[]): string | undefined =>
  heat.toSorted((one, other) => other.value - one.value)[0]?.elementId;
