import type { Engine } from '../engine.ts';
import { DEFAULT_TENANT } from '../protocol/basics.ts';
import { accepted } from './errors.ts';
import { parseVariables } from './values.ts';
import type { Call } from './wire.ts';

export async function broadcastSignal(engine: Engine, call: Call<'BroadcastSignal'>): Promise<object> {
  const input = { signalName: call.signalName, variables: parseVariables(call.variables) };
  return { ...accepted(await engine.submit('broadcastSignal', input)), tenantId: DEFAULT_TENANT };
}
