import type { FastifyContextConfig } from 'fastify';
import type { App, AppDeps } from '../app.ts';
import { Command } from '../idempotency/command.ts';
import { Recorder, type RecorderDeps } from './recorder.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What it does is written down, though it changes nothing. */
    audited?: true;
    /** Why nothing is written down of what is done here; refusals are all the same. */
    unrecorded?: string;
  }
}

const CHANGING = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Whether what is asked by a route goes into the operation log: everything that changes something, and signing in. */
export const isRecorded = (method: string, { policy, reads, audited }: FastifyContextConfig): boolean =>
  audited === true || (CHANGING.has(method) && reads !== true && policy !== undefined && policy !== 'exporter');

/** Makes every request that is recorded a command, before anybody asks who sent it. */
export function recordCommands(app: App, { pool, keys }: Pick<AppDeps, 'pool' | 'keys'>, deps: RecorderDeps): void {
  app.addHook('onRequest', async (request) => {
    const { method, config } = request.routeOptions;
    if (!isRecorded([method].flat()[0] ?? '', config)) return;
    request.command = new Command(keys, pool, new Recorder(deps, request));
    if (config.unrecorded !== undefined) request.command.leaveOut();
  });
}
