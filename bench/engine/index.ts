import os from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { withDataFolder } from '../data-folder.ts';
import type { Report } from '../main.ts';
import { percentile } from '../statistics.ts';
import { type CpuTime, cpuTime } from './cpu-time.ts';
import { lincahSide, zeebeSide } from './gateway-sides.ts';
import { MODELS } from './models.ts';
import { bpmnEngineSide, flowableSide } from './peer-sides.ts';
import type { Side } from './side.ts';

/** How many instances of each model are measured, as jobs: models with more steps get fewer. */
const JOBS = Number(process.env['BENCH_JOBS'] ?? 12_000);
/** Instances under way at once: many for how much it can do, few for how long a step takes. */
const CROWDS = (process.env['BENCH_CROWDS'] ?? '200,10').split(',').map(Number);
const MAX_INSTANCES = 4_000;

/** Instances completed per second and time per step, on this engine and on others that could be picked instead. */
export async function benchEngine(report: Report): Promise<void> {
  const only = process.env['BENCH_ONLY'];
  await withDataFolder(async (folder) => {
    const postgres = await startEmbeddedPostgres(path.join(folder, 'peers'));
    const sides: { readonly [name: string]: () => Promise<Side> } = {
      lincah: () => lincahSide(folder, process.env['BENCH_DATABASE_URL']),
      zeebe: () => zeebeSide(),
      flowable: () => flowableSide(postgres.url),
      'bpmn-engine': () => bpmnEngineSide(postgres.url),
    };
    try {
      for (const [name, start] of Object.entries(sides))
        if (only === undefined || only === name) await measureOnce(start, report);
    } finally {
      await postgres.leave();
    }
  });
}

async function measureOnce(start: () => Promise<Side>, report: Report): Promise<void> {
  const side = await start();
  try {
    await measure(side, report);
  } finally {
    await side.close();
  }
}

async function measure(side: Side, report: Report): Promise<void> {
  const about = { side: side.name, about: side.about, cpu: os.cpus()[0]?.model, cores: os.cpus().length };
  for (const model of MODELS)
    for (const inFlight of CROWDS) {
      const share = inFlight === CROWDS[0] ? 1 : 0.2;
      const instances = Math.min(MAX_INSTANCES, Math.ceil((JOBS / model.types.length) * share));
      await side.run(model, { instances: Math.ceil(instances / 5), inFlight }, `w${inFlight}-${model.id}`);
      const before = cpuTime();
      const { seconds, steps } = await side.run(model, { instances, inFlight }, `m${inFlight}-${model.id}`);
      const details = { model: model.id, instances, inFlight, ...about };
      report({ name: 'instances', value: Math.round(instances / seconds), unit: '1/s', ...details });
      reportCpu(before, cpuTime(), instances, (figure) => report({ ...figure, ...details }));
      for (const p of [50, 99]) report({ name: `step-p${p}`, value: percentile(steps, p), unit: 'ms', ...details });
    }
}

/** What an instance costs does not depend on who else uses the machine, other than how many there are in a second. */
function reportCpu(before: CpuTime | undefined, after: CpuTime | undefined, instances: number, report: Report): void {
  if (!before || !after) return;
  for (const part of ['engine', 'database'] as const) {
    const value = Math.round(((after[part] - before[part]) / instances) * 100) / 100;
    report({ name: `cpu-${part}`, value, unit: 'ms per instance' });
  }
}
