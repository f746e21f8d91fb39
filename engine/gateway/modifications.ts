import type { Commands } from '../commands.ts';
import type { Engine } from '../engine.ts';
import type { Key } from '../protocol/basics.ts';
import { accepted } from './errors.ts';
import { parseVariables } from './values.ts';
import type { Call } from './wire.ts';

export async function modifyProcessInstance(engine: Engine, call: Call<'ModifyProcessInstance'>): Promise<object> {
  const input: Commands['modifyInstance']['input'] = {
    processInstanceKey: call.processInstanceKey,
    activate: call.activateInstructions.map(({ elementId, ancestorElementInstanceKey, variableInstructions }) => ({
      elementId,
      ancestorKey: ancestorKey(ancestorElementInstanceKey),
      variables: variableInstructions.map(({ scopeId, variables }) => ({
        scopeId,
        variables: parseVariables(variables),
      })),
    })),
    terminate: call.terminateInstructions.map(({ elementInstanceKey }) => elementInstanceKey),
  };
  return accepted(await engine.submit('modifyInstance', input));
}

/** No key is positive: a client that leaves the field out sends 0, one that says "none" sends -1. */
const ancestorKey = (key: string): Key | undefined => (Number(key) > 0 ? key : undefined);
