import { useCallback } from 'react';
import type { CaseStep } from '../../../api/contract/cases.ts';
import { useText } from '../../text.ts';
import type { StepsOf } from '../steps.tsx';
import { DiagramFrame, type Drawn } from './diagram-frame.tsx';
import { showStates } from './step-states.ts';
import { focusOf } from './viewer-services.ts';

interface DiagramProps {
  readonly xml: string;
  readonly steps: readonly CaseStep[];
  readonly of: StepsOf;
}

/** The diagram of a process; the steps of a case wear what became of them. */
export default function Diagram({ xml, steps, of }: DiagramProps) {
  const text = useText();
  const show = useCallback(
    ({ canvas, overlays }: Drawn) => showStates(canvas, overlays, steps, of, text),
    [steps, of, text],
  );
  return <DiagramFrame xml={xml} focus={focusOf(steps)} show={show} />;
}
