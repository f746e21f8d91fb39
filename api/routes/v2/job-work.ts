import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import { forgetTaken, requireTaken, takeJobs } from '../../cases/outside-jobs.ts';
import { orRefused } from '../../engine-refusal.ts';
import type { ActivatedJob } from '../../gateway.ts';
import type { Command } from '../../idempotency/command.ts';
import { keyParams, TENANT, VariablesBody } from './shapes.ts';

/** Longest time a poll may wait, in milliseconds: shorter than the server waits for an answer. */
const MAX_POLL = 30_000;
/** Where a poll does not say. */
const POLL = 10_000;
const MAX_JOBS = 200;
const MAX_TIMEOUT = 7 * 24 * 60 * 60_000;

const Activation = Type.Object(
  {
    type: Type.String({ minLength: 1, maxLength: 200 }),
    worker: Type.Optional(Type.String({ maxLength: 200 })),
    timeout: Type.Integer({ minimum: 1, maximum: MAX_TIMEOUT, description: 'milliseconds' }),
    maxJobsToActivate: Type.Integer({ minimum: 1, maximum: MAX_JOBS }),
    fetchVariable: Type.Optional(Type.Array(Type.String({ maxLength: 200 }), { maxItems: 200 })),
    requestTimeout: Type.Optional(
      Type.Integer({
        maximum: MAX_POLL,
        description: 'milliseconds to wait for a job; 0: 10 seconds, negative: not at all',
      }),
    ),
    tenantIds: Type.Optional(Type.Array(Type.Literal(TENANT))),
  },
  { additionalProperties: false },
);

const settled = <P extends Parameters<typeof Type.Object>[0]>(properties: P) =>
  Type.Object({ ...properties, variables: Type.Optional(VariablesBody) }, { additionalProperties: false });

const Failure = Type.Object(
  {
    retries: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000 })),
    errorMessage: Type.Optional(Type.String({ maxLength: 10_000 })),
    retryBackOff: Type.Optional(Type.Integer({ minimum: 0, maximum: MAX_TIMEOUT })),
  },
  { additionalProperties: false },
);
const BpmnError = settled({
  errorCode: Type.String({ minLength: 1, maxLength: 200 }),
  errorMessage: Type.Optional(Type.String({ maxLength: 10_000 })),
});
/** Nothing to say is no body. */
const Completion = Type.Union([settled({}), Type.Null()]);

/** Work for programs outside the office: jobs of its own diagrams that its own workers do not know. */
export function jobWorkRoutes(app: App, deps: RouteDeps): void {
  const { client } = deps;

  app.post(
    '/v2/jobs/activation',
    { schema: { tags: ['Job'], body: Activation }, config: { policy: 'admin' } },
    async ({ command, body: { worker = '', fetchVariable = [], requestTimeout = 0, tenantIds: _one, ...poll } }) => {
      const patience = requestTimeout === 0 ? POLL : requestTimeout;
      const jobs = await takeJobs(deps, { ...poll, worker, fetchVariable, requestTimeout: patience });
      // A poll that finds nothing is no command.
      if (jobs.length === 0) command.leaveOut();
      command.tell({ entityDescription: poll.type, changes: made({ worker, jobs: jobs.map(({ key }) => key) }) });
      return { jobs: jobs.map(toItem) };
    },
  );

  /** Settles a job that was taken here; afterwards it is nobody's. */
  const settle = async (jobKey: string, command: Command, work: () => Promise<unknown>): Promise<void> => {
    await requireTaken(deps, jobKey);
    await command.ask({ jobKey });
    await orRefused(work(), `Pekerjaan '${jobKey}'`);
    await forgetTaken(deps, jobKey);
  };
  const job = { tags: ['Job'], params: keyParams('jobKey') };

  app.post(
    '/v2/jobs/:jobKey/completion',
    { schema: { ...job, body: Completion }, config: { policy: 'admin' } },
    async ({ params: { jobKey }, body, command }, reply) => {
      await settle(jobKey, command, () => client.completeJob({ jobKey, variables: (body?.variables ?? {}) as never }));
      return reply.code(204).send();
    },
  );

  app.post(
    '/v2/jobs/:jobKey/failure',
    { schema: { ...job, body: Failure }, config: { policy: 'admin' } },
    async ({ params: { jobKey }, body, command }, reply) => {
      const { retries = 0, errorMessage = '', retryBackOff = 0 } = body;
      command.tell({ changes: made({ retries, retryBackOff }) });
      await settle(jobKey, command, () => client.failJob({ jobKey, retries, errorMessage, retryBackOff }));
      return reply.code(204).send();
    },
  );

  app.post(
    '/v2/jobs/:jobKey/error',
    { schema: { ...job, body: BpmnError }, config: { policy: 'admin' } },
    async ({ params: { jobKey }, body, command }, reply) => {
      const { errorCode, errorMessage = '', variables = {} } = body;
      command.tell({ changes: made({ errorCode }) });
      await settle(jobKey, command, () =>
        client.throwError({ jobKey, errorCode, errorMessage, variables: variables as never }),
      );
      return reply.code(204).send();
    },
  );
}

const toItem = ({ key, bpmnProcessId, customHeaders, deadline, variables, ...job }: ActivatedJob): object => ({
  jobKey: key,
  type: job.type,
  processInstanceKey: job.processInstanceKey,
  processDefinitionId: bpmnProcessId,
  processDefinitionVersion: job.processDefinitionVersion,
  processDefinitionKey: job.processDefinitionKey,
  elementId: job.elementId,
  elementInstanceKey: job.elementInstanceKey,
  customHeaders: JSON.parse(customHeaders || '{}') as object,
  worker: job.worker,
  retries: job.retries,
  deadline: Number(deadline),
  variables: JSON.parse(variables || '{}') as object,
  kind: 'BPMN_ELEMENT',
  listenerEventType: 'UNSPECIFIED',
  tenantId: TENANT,
});
