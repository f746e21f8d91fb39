import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Steps } from '../../../../api/contract/insight.ts';
import type { Heat } from '../../../components/diagram/heat-diagram.tsx';
import { FilterLinks } from '../../../components/filters.tsx';
import type { IconName } from '../../../components/icon.tsx';
import { InlineProblem, Loading } from '../../../components/states.tsx';
import { useFormat } from '../../../format.ts';
import { queries } from '../../../queries/index.ts';
import { useText } from '../../../text.ts';
import { useTime } from './use-time.ts';

const HeatDiagram = lazy(() => import('../../../components/diagram/heat-diagram.tsx'));

/** What may be shown, as it stands in the address; the first one unless chosen otherwise. */
const MEASURES = ['median', 'p90', 'menunggu', 'terlambat'] as const;
type Measure = (typeof MEASURES)[number];
const ICONS: { readonly [M in Measure]: IconName } = {
  median: 'clock',
  p90: 'clock',
  menunggu: 'person',
  terlambat: 'alert',
};

/** Where time goes in a mechanism, on its diagram. */
export function HeatMap({ steps }: { readonly steps: Steps }) {
  const { insight: words } = useText();
  const [parameters] = useSearchParams();
  const measure = MEASURES.find((one) => one === parameters.get('peta')) ?? MEASURES[0];
  const heat = useHeat(steps, measure);
  const { data: xml, error } = useQuery(queries.diagram(steps.processDefinitionKey));
  return (
    <section className="stack" aria-label={words.heat}>
      <h2>{words.heat}</h2>
      <FilterLinks
        label={words.measure}
        parameter="peta"
        filters={MEASURES.map((one, index) => ({
          value: index === 0 ? undefined : one,
          label: words.measures[one],
        }))}
      />
      {heat.length === 0 && <p className="subtle">{words.noHeat[measure]}</p>}
      <InlineProblem error={error} />
      {xml !== undefined && (
        <Suspense fallback={<Loading />}>
          <HeatDiagram key={measure} {...{ xml, heat }} icon={ICONS[measure]} hint={words.heatHint} />
        </Suspense>
      )}
    </section>
  );
}

function useHeat({ items, waiting }: Steps, measure: Measure): readonly Heat[] {
  const { number } = useFormat();
  const time = useTime();
  return useMemo(() => {
    const measured = {
      median: () => items.map(({ elementId, median: value }) => ({ elementId, value, label: time(value) })),
      p90: () => items.map(({ elementId, p90: value }) => ({ elementId, value, label: time(value) })),
      menunggu: () => waiting.map(({ elementId, waiting: value }) => ({ elementId, value, label: number(value) })),
      terlambat: () => waiting.map(({ elementId, overdue: value }) => ({ elementId, value, label: number(value) })),
    };
    return measured[measure]().filter(({ value }) => value > 0);
  }, [items, waiting, measure, number, time]);
}
