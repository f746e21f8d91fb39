import type { ProcessInstance } from '../../api/contract/cases.ts';
import { useText } from '../text.ts';
import { Chip } from './chip.tsx';

/** How a case stands; one that ended says how. */
export function CaseState({ instance: { state, hasIncident, endName } }: { readonly instance: ProcessInstance }) {
  const { cases } = useText();
  if (state === 'TERMINATED')
    return (
      <Chip tone="bad" icon="cross">
        {cases.terminated}
      </Chip>
    );
  if (state === 'COMPLETED') return <Chip icon="check">{endName ?? cases.completed}</Chip>;
  return hasIncident ? (
    <Chip tone="bad" icon="alert">
      {cases.incident}
    </Chip>
  ) : (
    <Chip tone="primary" icon="play">
      {cases.active}
    </Chip>
  );
}
