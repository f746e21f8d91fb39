import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Pool } from 'pg';
import type { EngineRecord } from '../../engine/index.ts';
import { Counter, exposed, Histogram } from './counters.ts';
import { stateOf } from './state.ts';

/** Zeebe's names where the thing is the same. */
const ELEMENTS = {
  name: 'zeebe_element_instance_events_total',
  type: 'counter',
  help: 'Number of process element instance events',
} as const;
const CREATIONS = {
  name: 'zeebe_process_instance_creations_total',
  type: 'counter',
  help: 'Number of created process instances',
} as const;
const EXECUTED = {
  name: 'zeebe_executed_instances_total',
  type: 'counter',
  help: 'Number of executed (root) process instances',
} as const;
const JOBS = { name: 'zeebe_job_events_total', type: 'counter', help: 'Number of job events' } as const;
const INCIDENTS = { name: 'zeebe_incident_events_total', type: 'counter', help: 'Number of incident events' } as const;
const REQUESTS = {
  name: 'lincah_http_request_duration_seconds',
  type: 'histogram',
  help: 'Time from a request to its answer, by route',
} as const;
const LAG = {
  name: 'lincah_event_loop_delay_seconds',
  type: 'gauge',
  help: 'How late the program gets to its work, since the last look',
} as const;
const MEMORY = { name: 'process_resident_memory_bytes', type: 'gauge', help: 'Resident memory size in bytes' } as const;
const CPU = { name: 'process_cpu_seconds_total', type: 'counter', help: 'Processor time of user and system' } as const;
const CONNECTIONS = { name: 'lincah_database_connections', type: 'gauge', help: 'Connections of the pool' } as const;

/** One partition, as an embedded engine has. */
const PARTITION = '1';

/** What happens in this process, counted as it happens, and how the office is, looked at when somebody asks. */
export class Metrics {
  private readonly elements = new Counter();
  private readonly creations = new Counter();
  private readonly executed = new Counter();
  private readonly jobs = new Counter();
  private readonly incidents = new Counter();
  private readonly requests = new Histogram();
  private readonly delay = monitorEventLoopDelay({ resolution: 20 });

  constructor() {
    this.delay.enable();
  }

  /** Records of the embedded engine, as they are stored. */
  count(records: readonly EngineRecord[]): void {
    for (const record of records) this.countOne(record);
  }

  /** @param status of the answer @param seconds it took */
  answered(method: string, route: string, status: number, seconds: number): void {
    this.requests.add({ method, route, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  /** @param now in milliseconds since 1970 */
  async text(pool: Pool, now: number): Promise<string> {
    const [p50, p99] = [this.delay.percentile(50) / 1e9, this.delay.percentile(99) / 1e9];
    this.delay.reset();
    const { user, system } = process.cpuUsage();
    return [
      exposed(CREATIONS, this.creations.samples),
      exposed(EXECUTED, this.executed.samples),
      exposed(ELEMENTS, this.elements.samples),
      exposed(JOBS, this.jobs.samples),
      exposed(INCIDENTS, this.incidents.samples),
      ...(await stateOf(pool, now)).map(([metric, value]) => exposed(metric, [{ value }])),
      exposed(REQUESTS, this.requests.samples),
      exposed(LAG, [
        { labels: { quantile: '0.5' }, value: p50 },
        { labels: { quantile: '0.99' }, value: p99 },
      ]),
      exposed(CONNECTIONS, [
        { labels: { state: 'open' }, value: pool.totalCount },
        { labels: { state: 'idle' }, value: pool.idleCount },
        { labels: { state: 'waited-for' }, value: pool.waitingCount },
      ]),
      exposed(MEMORY, [{ value: process.memoryUsage.rss() }]),
      exposed(CPU, [{ value: (user + system) / 1e6 }]),
    ].join('');
  }

  private countOne(record: EngineRecord): void {
    const { valueType, intent } = record;
    const action = intent.toLowerCase().replace('element_', '');
    const partition = PARTITION;
    if (valueType === 'PROCESS_INSTANCE' && intent.startsWith('ELEMENT_')) {
      const type = record.value.bpmnElementType;
      this.elements.add({ partition, action, type });
      if (type === 'PROCESS' && (action === 'activated' || action === 'completed' || action === 'terminated'))
        this.executed.add({ partition, action });
    } else if (valueType === 'PROCESS_INSTANCE_CREATION') this.creations.add({ partition });
    else if (valueType === 'JOB') this.jobs.add({ partition, action, type: record.value.type });
    else if (valueType === 'INCIDENT') this.incidents.add({ partition, action });
  }
}
