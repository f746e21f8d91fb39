import type { Commands, Reply } from '../commands.ts';
import { merge, setLocal } from '../elements/variables.ts';
import { type Processing, refuse } from '../processing.ts';
import { DEFAULT_TENANT } from '../protocol/basics.ts';

export function setVariables(processing: Processing, input: Commands['setVariables']['input']): Reply<'setVariables'> {
  const { elementInstanceKey, variables, local } = input;
  if (!processing.state.findElement(elementInstanceKey))
    return refuse(
      'UPDATE',
      'NOT_FOUND',
      `Expected to update variables for element with key '${elementInstanceKey}', but no such element was found`,
    );
  if (local) setLocal(processing, elementInstanceKey, variables);
  else merge(processing, elementInstanceKey, variables);
  const key = processing.state.nextKey();
  processing.emit('VARIABLE_DOCUMENT', 'UPDATED', key, {
    scopeKey: elementInstanceKey,
    updateSemantics: local ? 'LOCAL' : 'PROPAGATE',
    variables,
    tenantId: DEFAULT_TENANT,
  });
  return { key };
}
