import { rmSync } from 'node:fs';
import path from 'node:path';
import { reportEnvironment } from '../environment.ts';
import type { Report } from '../main.ts';
import { fill } from './fill.ts';
import { measureOffice } from './office.ts';
import { type GrowthPlan, planOf } from './sizes.ts';
import { measureThroughput } from './throughput.ts';

const STEPS: { readonly [step: string]: (plan: GrowthPlan, report: Report) => Promise<void> } = {
  async fill({ folder, small, grown }, report) {
    for (const size of [small, grown]) await fill(path.join(folder, size.name), size, report);
  },
  async measure(plan, report) {
    await measureOffice(plan, report);
    await measureThroughput(plan, report);
  },
  async clean({ folder }) {
    rmSync(folder, { recursive: true, force: true });
  },
};

/**
 * What an office that has grown costs, compared with one that has not: `fill` makes both, `measure` measures them, and
 * `clean` removes them; without a step all are done.
 */
export async function benchGrowth(report: Report, args: readonly string[]): Promise<void> {
  const plan = planOf(args);
  const unknown = plan.steps.find((step) => !STEPS[step]);
  if (unknown !== undefined) throw new Error(`Expected one of ${Object.keys(STEPS).join(', ')}, but got '${unknown}'`);
  reportEnvironment(report, { database: 'embedded PostgreSQL' });
  for (const step of plan.steps.length > 0 ? plan.steps : Object.keys(STEPS)) await STEPS[step]!(plan, report);
}
