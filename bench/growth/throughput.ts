import path from 'node:path';
import { Pool } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../api/database/embedded-postgres.ts';
import { lincahSide } from '../engine/gateway-sides.ts';
import { MODELS } from '../engine/models.ts';
import type { Side } from '../engine/side.ts';
import type { Report } from '../main.ts';
import { percentile } from '../statistics.ts';
import type { GrowthPlan, Size } from './sizes.ts';

const MODEL = MODELS[0]!;
const IN_FLIGHT = 200;

/** An engine on the data of one office. */
interface Contestant {
  readonly size: Size;
  readonly side: Side;
  readonly postgres: EmbeddedPostgres;
  readonly pool: Pool;
  /** Instances per second, round by round. */
  readonly rates: number[];
}

/** Instances per second in an office that has grown and in one that has not, in turn, so that both meet the same weather. */
export async function measureThroughput(plan: GrowthPlan, report: Report): Promise<void> {
  const contestants: Contestant[] = [];
  try {
    for (const size of [plan.small, plan.grown]) contestants.push(await enter(path.join(plan.folder, size.name), size));
    for (let round = 0; round <= plan.rounds; round += 1)
      for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed())
        await run(contestant, plan.instances, round);
    const medians = contestants.map(({ size, rates }) => {
      const value = percentile(rates, 50);
      const details = { model: MODEL.id, instances: plan.instances, inFlight: IN_FLIGHT, rounds: plan.rounds };
      report({ name: 'throughput', value, unit: '1/s', office: size.name, ...details, rates });
      return value;
    });
    const value = Math.round((1_000 * medians[1]!) / medians[0]!) / 10;
    report({ name: 'throughput-kept', value, unit: '%', open: plan.grown.open, history: plan.grown.history });
  } finally {
    for (const { side, pool, postgres } of contestants) {
      await side.close();
      await pool.end();
      await postgres.leave();
    }
  }
}

async function enter(folder: string, size: Size): Promise<Contestant> {
  const postgres = await startEmbeddedPostgres(folder);
  const pool = new Pool({ connectionString: postgres.url, max: 1 });
  return { size, side: await lincahSide(folder, undefined), postgres, pool, rates: [] };
}

/** The first round only warms up. */
async function run({ side, pool, rates }: Contestant, instances: number, round: number): Promise<void> {
  const before = await completed(pool);
  const { seconds } = await side.run(MODEL, { instances, inFlight: IN_FLIGHT }, `round-${round}`);
  const done = (await completed(pool)) - before;
  if (done !== instances) throw new Error(`Expected ${instances} instances to be completed, but ${done} were`);
  if (round > 0) rates.push(Math.round(instances / seconds));
}

async function completed(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: string }>(
    "select count(*) as n from process_instance where process_id = $1 and state = 'COMPLETED'",
    [MODEL.id],
  );
  return Number(rows[0]!.n);
}
