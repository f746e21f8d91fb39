import * as grpc from '@grpc/grpc-js';
import type { Engine } from '../engine.ts';
import { evaluateDecision } from './decisions.ts';
import { deleteResource, deployProcess, deployResource } from './deployments.ts';
import { toCallError } from './errors.ts';
import {
  cancelProcessInstance,
  createProcessInstance,
  createWithResult,
  publishMessage,
  resolveIncident,
  setVariables,
} from './instances.ts';
import { JobStreams } from './job-streams.ts';
import { completeJob, failJob, JobPolls, throwError, updateJobRetries, updateJobTimeout } from './jobs.ts';
import { migrateProcessInstance } from './migrations.ts';
import { modifyProcessInstance } from './modifications.ts';
import { gatewayService } from './service.ts';
import { broadcastSignal } from './signals.ts';
import { checkTenants } from './tenants.ts';
import { checkTexts } from './values.ts';
import type { Call, Wire } from './wire.ts';

/** What the gateway calls itself; the version is that of the protocol it speaks. */
export const GATEWAY_VERSION = '8.3.2';
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;
/** How long calls under way are waited for at the end, in milliseconds. */
const SHUTDOWN_PATIENCE = 10_000;

export interface Gateway {
  /** host:port the gateway listens on. */
  readonly address: string;
  close(): Promise<void>;
}

type Handler<T extends keyof Wire> = (engine: Engine, request: Call<T>) => Promise<object>;

const handlers: {
  readonly [T in Exclude<keyof Wire, 'ActivateJobs' | 'StreamActivatedJobs' | 'Topology'>]: Handler<T>;
} = {
  BroadcastSignal: broadcastSignal,
  CancelProcessInstance: cancelProcessInstance,
  CompleteJob: completeJob,
  CreateProcessInstance: createProcessInstance,
  CreateProcessInstanceWithResult: createWithResult,
  DeployProcess: deployProcess,
  DeployResource: deployResource,
  DeleteResource: deleteResource,
  EvaluateDecision: evaluateDecision,
  FailJob: failJob,
  MigrateProcessInstance: migrateProcessInstance,
  ModifyProcessInstance: modifyProcessInstance,
  PublishMessage: publishMessage,
  ResolveIncident: resolveIncident,
  SetVariables: setVariables,
  ThrowError: throwError,
  UpdateJobRetries: updateJobRetries,
  UpdateJobTimeout: updateJobTimeout,
};

/** Serves Zeebe's gateway protocol. */
export async function serveGateway(engine: Engine, host: string, port: number): Promise<Gateway> {
  const server = new grpc.Server({
    'grpc.max_receive_message_length': MAX_MESSAGE_BYTES,
    'grpc.max_send_message_length': MAX_MESSAGE_BYTES,
  });
  // A job goes to a stream first; polls get what no stream took.
  const streams = new JobStreams(engine);
  const polls = new JobPolls(engine);
  const bound: { address: string } = { address: '' };
  server.addService(gatewayService(), {
    ...Object.fromEntries(
      Object.entries(handlers).map(([name, handle]) => [name, unary(engine, name, handle as Handler<'CompleteJob'>)]),
    ),
    ActivateJobs: (call: Parameters<JobPolls['serve']>[0]) => void polls.serve(call),
    StreamActivatedJobs: (call: Parameters<JobStreams['serve']>[0]) => streams.serve(call),
    Topology: (_call: unknown, callback: grpc.sendUnaryData<object>) => callback(null, topology(bound.address)),
  });
  const boundPort = await bind(server, `${host}:${port}`);
  bound.address = `${host}:${boundPort}`;
  return {
    address: bound.address,
    close: () => {
      streams.close();
      polls.close();
      return shutDown(server);
    },
  };
}

/** Lets the calls under way be answered; one that is not answered in time is cut. */
const shutDown = (server: grpc.Server): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => server.forceShutdown(), SHUTDOWN_PATIENCE);
    server.tryShutdown(() => {
      clearTimeout(timer);
      resolve();
    });
  });

const unary =
  (engine: Engine, rpc: string, handle: Handler<'CompleteJob'>) =>
  (call: grpc.ServerUnaryCall<Call<'CompleteJob'>, object>, callback: grpc.sendUnaryData<object>): void => {
    const answer = async (): Promise<object> => {
      checkTexts(call.request);
      checkTenants(rpc, call.request);
      return handle(engine, call.request);
    };
    answer().then(
      (reply) => callback(null, reply),
      (error: unknown) => {
        const { code, details } = toCallError(error);
        callback({ code, details });
      },
    );
  };

const bind = (server: grpc.Server, address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.bindAsync(address, grpc.ServerCredentials.createInsecure(), (error, port) =>
      error ? reject(error) : resolve(port),
    );
  });

function topology(address: string): object {
  const [host, port] = address.split(':');
  const partition = { partitionId: 1, role: 'LEADER', health: 'HEALTHY' };
  return {
    brokers: [{ nodeId: 0, host, port: Number(port), partitions: [partition], version: GATEWAY_VERSION }],
    clusterSize: 1,
    partitionsCount: 1,
    replicationFactor: 1,
    gatewayVersion: GATEWAY_VERSION,
  };
}
