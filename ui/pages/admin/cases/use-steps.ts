import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { queries } from '../../../queries/index.ts';

export interface StepName {
  readonly id: string;
  readonly name: string;
}

/** What a case may stand at. */
const STEP = /(Task|task|Event|Gateway|[sS]ubProcess|callActivity)$/;

const NONE: readonly StepName[] = [];

/** The steps of a diagram that have a name, as they are written in it. */
export function useSteps(definitionKey: string | undefined): readonly StepName[] {
  const { data: xml } = useQuery({ ...queries.diagram(definitionKey ?? ''), enabled: definitionKey !== undefined });
  return useMemo(() => (xml === undefined ? NONE : stepsIn(xml)), [xml]);
}

const stepsIn = (xml: string): readonly StepName[] =>
  [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('[id]')]
    .filter((element) => STEP.test(element.localName))
    .map((element) => ({ id: element.id, name: element.getAttribute('name') || element.id }));
