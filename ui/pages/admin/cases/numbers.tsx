import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { withParameter } from '../../../components/filters.tsx';
import { Loading, Problem } from '../../../components/states.tsx';
import { queries } from '../../../queries/index.ts';
import { adminQueries } from '../queries.ts';
import { useAdminText } from '../text/index.ts';
import { FIELDS } from './filter.ts';
import { useSteps } from './use-steps.ts';

const CountedDiagram = lazy(() => import('../../../components/diagram/counted-diagram.tsx'));
const NONE: readonly never[] = [];

/** How many cases stand at each step of a version; a step that is chosen is filtered by. */
export function Numbers({ definitionKey }: { readonly definitionKey: string }) {
  const { cases } = useAdminText();
  const [parameters, setParameters] = useSearchParams();
  const { data: xml, error } = useQuery(queries.diagram(definitionKey));
  const { data: counts = NONE } = useQuery(adminQueries.numbers(definitionKey));
  const steps = useSteps(definitionKey);
  const chosen = parameters.get(FIELDS.step) ?? undefined;
  const choose = useCallback(
    (elementId: string) => {
      if (!steps.some((step) => step.id === elementId)) return;
      setParameters((now) =>
        withParameter(now, FIELDS.step, now.get(FIELDS.step) === elementId ? undefined : elementId),
      );
    },
    [steps, setParameters],
  );
  return (
    <section aria-label={cases.numbers}>
      {error && <Problem error={error} />}
      {xml !== undefined && (
        <Suspense fallback={<Loading />}>
          <CountedDiagram
            {...{ xml, counts, chosen }}
            words={cases.badges}
            onChoose={choose}
            hint={cases.numbersHint}
          />
        </Suspense>
      )}
    </section>
  );
}
