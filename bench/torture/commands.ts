import type { CommandType } from '../../engine/commands.ts';
import { create, deploy, oneTask } from './command-resources.ts';
import type { Outcome } from './gateway.ts';
import { due, givenBack, stillReady } from './inner-commands.ts';
import type { World } from './world.ts';

/** Sends a command, again and again if need be, wherever the world's gateway is then. */
export type Send = (world: World) => Promise<Outcome>;

export interface Scenario {
  /** Brings the world to where the command may be sent. @param name one that was never used before */
  readonly prepare: (world: World, name: string) => Promise<Send>;
  /** What must be answered after a crash; absent: the command itself. */
  readonly again?: Send;
  /** The command can be done once only: it is refused afterwards. */
  readonly once?: true;
}

/** A job that was given to a worker. */
export async function held(world: World): Promise<string> {
  await create(world, 'one');
  const [job] = await world.gateway.jobs('a', 1);
  if (!job) throw new Error('Expected a job, but there is none');
  return job.key;
}

const sends =
  (rpc: string, request: object): Send =>
  ({ gateway }) =>
    gateway.call(rpc, request);

/** A command about a job. */
const ofJob =
  (rpc: string, more: object = {}) =>
  async (world: World): Promise<Send> =>
    sends(rpc, { jobKey: await held(world), ...more });

/** A way to send each command there is; those of everyday work come first. */
export const scenarios: { readonly [T in CommandType]: Scenario } = {
  completeJob: { once: true, prepare: ofJob('CompleteJob', { variables: '{"done":true}' }) },
  createInstance: {
    prepare: async () => sends('CreateProcessInstance', { bpmnProcessId: 'one', version: -1, variables: '{}' }),
  },
  triggerTimer: {
    prepare: async (world) => {
      await create(world, 'timed');
      return due('timer');
    },
  },
  deploy: {
    prepare: async (_world, name) => (world) =>
      deploy(world.gateway, [oneTask(name)]).then(
        (reply) => ({ reply }),
        (error: Error) => ({ code: 14, details: error.message }),
      ),
  },
  deleteResource: {
    once: true,
    prepare: async ({ gateway }, name) => {
      const { deployments } = await deploy(gateway, [oneTask(name)]);
      return sends('DeleteResource', { resourceKey: deployments[0]!.process!.processDefinitionKey });
    },
  },
  evaluateDecision: { prepare: async () => sends('EvaluateDecision', { decisionId: 'sum', variables: '{}' }) },
  modifyInstance: {
    prepare: async (world) =>
      sends('ModifyProcessInstance', {
        processInstanceKey: await create(world, 'two'),
        activateInstructions: [{ elementId: 'b' }],
      }),
  },
  cancelInstance: {
    once: true,
    prepare: async (world) => sends('CancelProcessInstance', { processInstanceKey: await create(world, 'one') }),
  },
  migrateInstance: {
    prepare: async (world) => {
      const processInstanceKey = await create(world, 'old');
      const target = await deploy(world.gateway, [oneTask('new')]);
      const migrationPlan = {
        targetProcessDefinitionKey: target.deployments[0]!.process!.processDefinitionKey,
        mappingInstructions: [{ sourceElementId: 'a', targetElementId: 'a' }],
      };
      return sends('MigrateProcessInstance', { processInstanceKey, migrationPlan });
    },
  },
  activateJobs: {
    prepare: async (world) => {
      await create(world, 'one');
      return ({ gateway }) =>
        gateway.jobs('a', 1).then(
          (jobs) => ({ reply: { jobs } }),
          (error: Error) => ({ code: 14, details: error.message }),
        );
    },
  },
  yieldJob: { prepare: givenBack, again: stillReady },
  failJob: { prepare: ofJob('FailJob', { retries: 0, errorMessage: 'no' }) },
  throwError: { once: true, prepare: ofJob('ThrowError', { errorCode: 'oops', errorMessage: '' }) },
  updateJobTimeout: { prepare: ofJob('UpdateJobTimeout', { timeout: 120_000 }) },
  updateJobRetries: { prepare: ofJob('UpdateJobRetries', { retries: 7 }) },
  publishMessage: {
    once: true,
    prepare: async (world, name) => {
      await create(world, 'waiting', { case: name });
      const message = { name: 'letter', correlationKey: name, messageId: name, timeToLive: 1e9, variables: '{}' };
      return sends('PublishMessage', message);
    },
  },
  broadcastSignal: {
    prepare: async (world) => {
      await create(world, 'bell');
      return sends('BroadcastSignal', { signalName: 'signal_ring', variables: '{}' });
    },
  },
  resolveIncident: {
    once: true,
    prepare: async (world) => {
      const jobKey = await held(world);
      await world.gateway.must('FailJob', { jobKey, retries: 0, errorMessage: 'no' });
      await world.gateway.must('UpdateJobRetries', { jobKey, retries: 1 });
      const [incidentKey] = await world.checker.held('incident');
      return sends('ResolveIncident', { incidentKey });
    },
  },
  setVariables: {
    prepare: async (world) =>
      sends('SetVariables', { elementInstanceKey: await create(world, 'one'), variables: '{"x":1}', local: true }),
  },
  passJobDeadline: {
    prepare: async (world) => {
      await held(world);
      return due('job');
    },
  },
  expireMessage: {
    prepare: async ({ gateway }, name) => {
      const message = { name: 'nobody', correlationKey: name, timeToLive: 60_000, variables: '{}' };
      await gateway.must('PublishMessage', message);
      return due('message');
    },
  },
};
