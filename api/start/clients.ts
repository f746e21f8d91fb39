import { ZBClient } from 'zeebe-node';

/** How often a command that the engine could not take is given to it again. */
export const RETRIES = 3;
/** How long the engine may take for an answer, in milliseconds; a cluster's gateway gives up after 15 seconds by itself. */
export const ANSWER_TIME = 20_000;
/** The same for a diagram that is deployed at the start. */
export const DEPLOY_TIME = 60_000;
/** The same for what a worker has to say, tries again included; its job is handed out again meanwhile. */
export const WORK_TIME = 60_000;
/**
 * How often workers ask again, in milliseconds: the client's own default lets every job wait a quarter of a second. A cluster
 * keeps its jobs waiting longer than this anyway, and one that is away would be asked a thousand times a second.
 */
export const POLL_INTERVALS = { embedded: 10, cluster: 100 } as const;

export const connect = (
  address: string,
  maxRetries: number,
  pollInterval: number = POLL_INTERVALS.embedded,
): ZBClient =>
  new ZBClient(address, { loglevel: 'NONE', retry: maxRetries > 0, maxRetries, longPoll: 30_000, pollInterval });
