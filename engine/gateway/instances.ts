import { status } from '@grpc/grpc-js';
import type { StartedInstance } from '../commands.ts';
import type { Engine } from '../engine.ts';
import { DEFAULT_TENANT, type Key, type Variables } from '../protocol/basics.ts';
import { accepted, CallError } from './errors.ts';
import { checkNames, milliseconds, parseVariables } from './values.ts';
import type { Call, CreateRequest } from './wire.ts';

export async function createProcessInstance(engine: Engine, request: CreateRequest): Promise<object> {
  return { ...(await create(engine, request)), tenantId: DEFAULT_TENANT };
}

async function create(engine: Engine, request: CreateRequest, awaitsResult = false): Promise<StartedInstance> {
  return accepted(
    await engine.submit('createInstance', {
      processDefinitionKey: Number(request.processDefinitionKey) < 0 ? undefined : request.processDefinitionKey,
      bpmnProcessId: request.bpmnProcessId,
      version: request.version,
      variables: parseVariables(request.variables),
      startElements: request.startInstructions.map(({ elementId }) => elementId),
      awaitsResult,
    }),
  );
}

/** What a request holds that a client leaves out. */
const NO_REQUEST: CreateRequest = {
  processDefinitionKey: '0',
  bpmnProcessId: '',
  version: 0,
  variables: '',
  startInstructions: [],
};

/** How long a caller waits for a result when it names no time, in milliseconds. */
const DEFAULT_REQUEST_TIMEOUT = 15_000;

/** Starts an instance and waits for its end; an instance that is cancelled lets the caller wait in vain, as in Zeebe. */
export async function createWithResult(engine: Engine, call: Call<'CreateProcessInstanceWithResult'>): Promise<object> {
  const results = new Results(engine);
  try {
    const started = await create(engine, call.request ?? NO_REQUEST, true);
    const variables = await results.of(
      started.processInstanceKey,
      Number(call.requestTimeout) || DEFAULT_REQUEST_TIMEOUT,
    );
    const wanted = Object.entries(variables).filter(
      ([name]) => call.fetchVariables.length === 0 || call.fetchVariables.includes(name),
    );
    return { ...started, variables: JSON.stringify(Object.fromEntries(wanted)), tenantId: DEFAULT_TENANT };
  } finally {
    results.close();
  }
}

/** Listens from before the start, because an instance may end before the answer to its start is here. */
class Results {
  private readonly ended = new Map<Key, Variables>();
  private waiting: { readonly key: Key; readonly resolve: (variables: Variables) => void } | undefined;
  readonly close: () => void;

  constructor(engine: Engine) {
    this.close = engine.onEnded(({ key, variables }) => {
      if (!variables) return;
      if (this.waiting?.key === key) this.waiting.resolve(variables);
      else if (!this.waiting) this.ended.set(key, variables);
    });
  }

  of(key: Key, timeout: number): Promise<Variables> {
    const already = this.ended.get(key);
    if (already) return Promise.resolve(already);
    return new Promise((resolve, reject) => {
      const late = (): void =>
        reject(
          new CallError(
            status.DEADLINE_EXCEEDED,
            `Time out between gateway and broker: Request timed out after ${timeout} ms`,
          ),
        );
      const timer = setTimeout(late, timeout);
      this.waiting = {
        key,
        resolve: (variables) => {
          clearTimeout(timer);
          resolve(variables);
        },
      };
    });
  }
}

export const cancelProcessInstance = async (
  engine: Engine,
  { processInstanceKey }: Call<'CancelProcessInstance'>,
): Promise<object> => accepted(await engine.submit('cancelInstance', { processInstanceKey }));

export const setVariables = async (
  engine: Engine,
  { elementInstanceKey, variables, local }: Call<'SetVariables'>,
): Promise<object> =>
  accepted(await engine.submit('setVariables', { elementInstanceKey, variables: parseVariables(variables), local }));

export const resolveIncident = async (engine: Engine, { incidentKey }: Call<'ResolveIncident'>): Promise<object> =>
  accepted(await engine.submit('resolveIncident', { incidentKey }));

export async function publishMessage(engine: Engine, call: Call<'PublishMessage'>): Promise<object> {
  const { name, correlationKey, messageId, timeToLive, variables } = call;
  checkNames({ name, correlationKey, messageId });
  const input = {
    name,
    correlationKey,
    messageId,
    timeToLive: milliseconds(timeToLive),
    variables: parseVariables(variables),
  };
  return { ...accepted(await engine.submit('publishMessage', input)), tenantId: DEFAULT_TENANT };
}
