import { useEffect, useRef, useState } from 'react';
import { executableProcess } from '../../../../processes/bpmn.ts';
import { inFlowOrder } from '../../../../processes/flow-order.ts';
import { Icon } from '../../../components/icon.tsx';
import { useStudioText } from '../text/index.ts';
import type { Padlock } from './guard.ts';
import { goTo } from './marks.ts';
import type { Modeler, Shape } from './services.ts';

/** The steps of a diagram in the order in which they run. */
export function nodesInOrder(modeler: Modeler): Shape[] {
  const process = executableProcess(modeler.getDefinitions());
  const elements = modeler.get('elementRegistry');
  const nodes = process ? inFlowOrder(process) : [];
  return nodes.flatMap(({ id = '' }) => elements.get(id) ?? []);
}

interface StepListProps {
  readonly modeler: Modeler;
  readonly selected: Shape | undefined;
  readonly locked: ReadonlyMap<string, Padlock>;
}

/** The diagram in words, with the same selection: the way there by keyboard. */
export function StepList({ modeler, selected, locked }: StepListProps) {
  const { diagram: words } = useStudioText();
  const [sought, setSought] = useState('');
  const list = useRef<HTMLUListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected elsewhere is to be seen here
  useEffect(() => {
    list.current?.querySelector('[aria-pressed=true]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  const steps = nodesInOrder(modeler).filter(({ id, businessObject }) =>
    (businessObject.name ?? id).toLowerCase().includes(sought.trim().toLowerCase()),
  );
  return (
    <>
      <label className="search-field strip-search">
        <Icon name="search" />
        <span className="visually-hidden">{words.findStep}</span>
        <input
          type="search"
          placeholder={words.findStep}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </label>
      <ul className="strip-list" aria-label={words.steps} ref={list}>
        {steps.map(({ id, businessObject: { name } }) => (
          <li key={id}>
            <button type="button" aria-pressed={selected?.id === id} onClick={() => goTo(modeler, id)}>
              <span lang="id">{name ?? id}</span>
              {locked.has(id) && (
                <>
                  <Icon name="lock" />
                  <span className="visually-hidden">{words.locked}</span>
                </>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
