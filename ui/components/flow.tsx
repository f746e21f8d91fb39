import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { CaseStep } from '../../api/contract/cases.ts';
import { queries } from '../queries/index.ts';
import { useText } from '../text.ts';
import { Loading, Problem } from './states.tsx';
import { Steps, type StepsOf } from './steps.tsx';

const Diagram = lazy(() => import('./diagram/diagram.tsx'));

interface FlowProps {
  readonly definitionKey: string;
  readonly steps: readonly CaseStep[];
  readonly of: StepsOf;
}

/** The way of a case twice: as a diagram, and in words. */
export function Flow({ definitionKey, steps, of }: FlowProps) {
  const { flow } = useText();
  const { data: xml, error } = useQuery(queries.diagram(definitionKey));
  return (
    <div className="flow">
      <section aria-label={flow.diagram}>
        {error && <Problem error={error} />}
        {xml !== undefined && (
          <Suspense fallback={<Loading />}>
            <Diagram xml={xml} steps={steps} of={of} />
          </Suspense>
        )}
      </section>
      <section>
        <h3>{flow.steps}</h3>
        <Steps steps={steps} of={of} />
      </section>
    </div>
  );
}
