import { NO_ANSWER } from './client.ts';
import { livingElements, livingInstances, openIncidents, openJobs } from './open.ts';
import type { Resource, Step } from './script.ts';
import type { Session } from './session.ts';

/** Names a key nobody has, for steps whose object is missing: the refusal is compared. */
const NOBODY = '4503599627370495';
const JOB_TIMEOUT = 300_000;
const DELETION_PATIENCE = 3_000;

const json = (variables: object | undefined): string => JSON.stringify(variables ?? {});

/** How each kind of step is done. */
export const plays: {
  readonly [D in Step['do']]: (session: Session, step: Extract<Step, { do: D }>) => Promise<unknown>;
} = {
  create: (session, { process, variables, version = -1 }) =>
    session.call('CreateProcessInstance', { bpmnProcessId: process, version, variables: json(variables) }),
  createWithResult: (session, { process, variables }) =>
    session.call('CreateProcessInstanceWithResult', {
      request: { bpmnProcessId: process, version: -1, variables: json(variables) },
      requestTimeout: 5_000,
    }),
  activate: (session, { type, max = 1, timeout = JOB_TIMEOUT }) => session.activate(type, max, timeout),
  complete: (session, { variables, ...which }) =>
    withJob(session, which, (jobKey) => session.call('CompleteJob', { jobKey, variables: json(variables) })),
  fail: (session, { retries, backOff = 0, message = '', variables, ...which }) =>
    withJob(session, which, (jobKey) =>
      session.call('FailJob', {
        jobKey,
        retries,
        retryBackOff: backOff > 0 ? backOff + session.side.ahead() : 0,
        errorMessage: message,
        variables: json(variables),
      }),
    ),
  throw: (session, { code: errorCode, message: errorMessage = '', variables, ...which }) =>
    withJob(session, which, (jobKey) =>
      session.call('ThrowError', { jobKey, errorCode, errorMessage, variables: json(variables) }),
    ),
  retries: (session, { type, retries }) =>
    session.call('UpdateJobRetries', { jobKey: jobOf(session, { type }), retries }),
  publish: (session, { name, key: correlationKey, variables, ttl = 0, id = '' }) =>
    session.call('PublishMessage', {
      name,
      correlationKey,
      timeToLive: ttl > 0 ? ttl + session.side.ahead() : ttl,
      messageId: id,
      variables: json(variables),
    }),
  signal: (session, { name, variables }) =>
    session.call('BroadcastSignal', { signalName: name, variables: json(variables) }),
  advance: (session, { milliseconds }) => session.side.advance(milliseconds),
  resolve: resolveIncident,
  set: (session, { element, variables, local = false }) =>
    session.call('SetVariables', {
      elementInstanceKey: elementOf(session, element),
      variables: json(variables),
      local,
    }),
  cancel: (session, { process }) =>
    session.call('CancelProcessInstance', {
      processInstanceKey: livingInstances(session.records, process)[0]?.key ?? NOBODY,
    }),
  modify: (session, { process, activate = [], terminate = [] }) =>
    session.call('ModifyProcessInstance', {
      processInstanceKey: livingInstances(session.records, process)[0]?.key ?? NOBODY,
      activateInstructions: activate.map(({ element, scope = '', variables }) => ({
        elementId: element,
        variableInstructions: variables ? [{ scopeId: scope, variables: json(variables) }] : [],
      })),
      terminateInstructions: terminate.map((element) => ({ elementInstanceKey: elementOf(session, element) })),
    }),
  delete: deleteResource,
  deploy: (session, { resources }) => session.call('DeployResource', deployment(resources)),
  call: (session, { method, request }) => session.call(method, request),
};

const deployment = (resources: readonly Resource[]): { readonly resources: readonly object[] } => ({
  resources: resources.map(({ name, content }) => ({ name, content: Buffer.from(content) })),
});

/** Which job a step is about. */
interface Which {
  readonly type: string;
  readonly element?: string;
}

/** Settles a job, activated if it is the oldest of its type; without one the refusal of an unknown job is the answer. */
async function withJob(session: Session, which: Which, settle: (key: string) => Promise<object>): Promise<unknown> {
  const [job] = which.element === undefined ? await session.activate(which.type, 1, JOB_TIMEOUT) : [];
  const reply = await settle(job?.key ?? jobOf(session, which));
  return { job, reply };
}

const jobOf = ({ records }: Session, { type, element }: Which): string =>
  openJobs(records).findLast(
    ({ value }) => value['type'] === type && (element === undefined || value['elementId'] === element),
  )?.key ?? NOBODY;

const elementOf = ({ records }: Session, element: string): string =>
  livingElements(records).findLast(({ value }) => value['elementId'] === element)?.key ?? NOBODY;

/** Where each kind of resource names itself. */
const ID_OF_RESOURCE: { readonly [valueType: string]: string } = {
  PROCESS: 'bpmnProcessId',
  DECISION_REQUIREMENTS: 'decisionRequirementsId',
  FORM: 'formId',
};

const resourceOf = ({ records }: Session, id: string): string =>
  records.findLast(({ valueType, value }) => value[ID_OF_RESOURCE[valueType] ?? ''] === id)?.key ?? NOBODY;

/** The gateway of the engine in memory answers a deletion only where it is refused. */
async function deleteResource(session: Session, { id }: Extract<Step, { do: 'delete' }>): Promise<object> {
  try {
    return await session.call('DeleteResource', { resourceKey: resourceOf(session, id) }, DELETION_PATIENCE);
  } catch (error) {
    if (NO_ANSWER.test((error as Error).message)) return {};
    throw error;
  }
}

async function resolveIncident(
  session: Session,
  { element, retries }: Extract<Step, { do: 'resolve' }>,
): Promise<unknown> {
  const incident = openIncidents(session.records, element).at(-1);
  if (incident && retries !== undefined)
    await session.call('UpdateJobRetries', { jobKey: String(incident.value['jobKey']), retries });
  return session.call('ResolveIncident', { incidentKey: incident?.key ?? NOBODY });
}
