import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import type { ZBClient } from 'zeebe-node';
import type { RunningEngine } from '../engine/index.ts';

/** A cluster as the office sees it: an address. It keeps its own time, and is started and stopped by others. */
export const remoteEngine = (address: string): RunningEngine => ({
  address,
  tick: async () => undefined,
  stop: async () => undefined,
});

/** How long to wait before a cluster that did not answer is tried again, in milliseconds. */
const RETRY = 2_000;

export interface Repeated {
  /** Whether the work has been done. */
  isDone(): boolean;
  stop(): Promise<void>;
}

/** Tries work that needs the cluster until it is done; meanwhile the office is open and says what it waits for. */
export function untilDone(work: () => Promise<void>, onFailure: (error: Error) => void): Repeated {
  const ended = new AbortController();
  let done = false;
  const run = async (): Promise<void> => {
    while (!done && !ended.signal.aborted) {
      try {
        await work();
        done = true;
      } catch (error) {
        if (!ended.signal.aborted) onFailure(error as Error);
        await sleep(RETRY, undefined, { signal: ended.signal }).catch(() => undefined);
      }
    }
  };
  const running = run();
  return {
    isDone: () => done,
    stop: async () => {
      ended.abort();
      await running;
    },
  };
}

/**
 * The same client, whose answers are waited for no longer than a time, in milliseconds: a connection may be dead without
 * anybody having said so. What was asked may have been done all the same.
 * @throws Error of gRPC's kind DEADLINE_EXCEEDED, from each of its methods, where no answer came
 */
export const inTime = (client: ZBClient, limit: number): ZBClient =>
  new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        const answer: unknown = member.apply(target, given);
        return answer instanceof Promise ? within(limit, answer) : answer;
      };
    },
  });

/**
 * An answer of the engine that is waited for no longer than a time, in milliseconds.
 * @throws Error of gRPC's kind DEADLINE_EXCEEDED
 */
export const within = <T>(limit: number, answer: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = new Error(`4 DEADLINE_EXCEEDED: expected an answer of the engine within ${limit} ms, but none came`);
    const timer = setTimeout(() => reject(late), limit);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });

/** What the health of a cluster tells whoever watches, and nothing of where it is. */
export interface ClusterHealth {
  readonly gatewayVersion: string;
  readonly brokers: number;
  readonly partitions: readonly {
    readonly partitionId: number;
    readonly hasLeader: boolean;
    readonly isHealthy: boolean;
    /** Position up to which its records have come here; null: none came yet. */
    readonly position: string | null;
  }[];
}

/** @throws Error where the cluster does not answer */
export async function clusterHealth(client: ZBClient, pool: Pool): Promise<ClusterHealth> {
  const [{ brokers, gatewayVersion, partitionsCount }, { rows }] = await Promise.all([
    client.topology(),
    pool.query<{ partition_id: number; position: string }>('select partition_id, position from exporter_position'),
  ]);
  const replicas = brokers.flatMap(({ partitions }) => partitions);
  const partitions = Array.from({ length: partitionsCount }, (_, index) => {
    const partitionId = index + 1;
    const leader = replicas.find((one) => one.partitionId === partitionId && String(one.role) === 'LEADER');
    return {
      partitionId,
      hasLeader: leader !== undefined,
      isHealthy: leader !== undefined && String(leader.health ?? 'HEALTHY') === 'HEALTHY',
      position: rows.find(({ partition_id }) => partition_id === partitionId)?.position ?? null,
    };
  });
  return { gatewayVersion, brokers: brokers.length, partitions };
}
