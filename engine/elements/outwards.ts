import { type Current, currentOf, instanceOf } from './behavior.ts';
import { scopeOf } from './lifecycle.ts';

/** What is around an instance: its scope; around a called process the call activity; around any other process nothing. */
export function outwards(current: Current): Current | undefined {
  const scope = scopeOf(current);
  const { parentProcessInstanceKey, parentElementInstanceKey } = instanceOf(current).value;
  if (scope || parentElementInstanceKey === '-1') return scope;
  current.processing.state.needInstance(parentProcessInstanceKey);
  return currentOf(current.processing, parentElementInstanceKey);
}
