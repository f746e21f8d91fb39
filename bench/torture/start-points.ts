import { makeTestDatabase } from '../../engine/testing/database.ts';
import { type EngineChild, Nursery } from './child.ts';
import { type CrashPoint, pointsOf } from './crashing-pool.ts';
import { Gateway } from './gateway.ts';
import type { Run } from './run.ts';

/** Ends the program before and after each statement with which it takes an empty database over. */
export async function startPoints(run: Run): Promise<void> {
  const nursery = new Nursery(run.programs.engine);
  try {
    const points = pointsOf(await measure(nursery));
    if (points.length === 0) run.tally.complain('stuck', 'the start: it has no crash points');
    run.tally.asked += points.length;
    for (const point of points) await crashAt(run, nursery, point);
    run.tally.notes.push(`${points.length} points of the start`);
  } finally {
    await nursery.close();
  }
}

async function measure(nursery: Nursery): Promise<number> {
  const database = await makeTestDatabase();
  const child = nursery.next();
  await child.start({ databaseUrl: database.url });
  child.tell({ order: 'count', value: null });
  const [statements] = (await child.says('statements')).split(' ').map(Number);
  await child.kill();
  await database.drop();
  return statements!;
}

async function crashAt({ tally }: Run, nursery: Nursery, point: CrashPoint): Promise<void> {
  const database = await makeTestDatabase();
  const first = nursery.next();
  first.tell({ order: 'crash', value: point });
  const began = await first.start({ databaseUrl: database.url }).then(
    () => true,
    () => false,
  );
  const name = `start, ${point.side} statement ${point.at}`;
  if (began) tally.complain('stuck', `${name}: the point was never reached`);
  else tally.ran += 1;
  await first.kill();
  const second = nursery.next();
  if (!(await answers(second, database.url))) tally.complain('stuck', `${name}: ${second.errors}`);
  await second.kill();
  await database.drop();
}

async function answers(child: EngineChild, databaseUrl: string): Promise<boolean> {
  const address = await child.start({ databaseUrl }).catch(() => undefined);
  if (address === undefined) return false;
  const gateway = new Gateway(address);
  const outcome = await gateway.call('Topology', {});
  gateway.close();
  return 'reply' in outcome;
}
