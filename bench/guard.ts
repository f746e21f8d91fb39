import { checkDiagram } from '../processes/guard.ts';
import { loadMechanisms } from '../processes/load.ts';
import { parseDiagram } from '../processes/parse-diagram.ts';
import { reportEnvironment } from './environment.ts';
import type { Report } from './main.ts';
import { percentile } from './statistics.ts';

const ROUNDS = 50;

/** How long the guard takes on the largest diagram we have: the first time, when it reads the original, and then. */
export async function benchGuard(report: Report): Promise<void> {
  reportEnvironment(report, {});
  const [largest] = loadMechanisms().toSorted((a, b) => b.diagram.length - a.diagram.length);
  const { id, mechanism, diagram } = largest!;
  const [original, edited] = [await parseDiagram(diagram), await parseDiagram(diagram)];
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const since = performance.now();
    const breaches = checkDiagram(edited, mechanism, original);
    times.push(performance.now() - since);
    if (breaches.length > 0) throw new Error(`Expected '${id}' to hold as it came, but: ${breaches[0]!.message}`);
  }
  const [first, ...others] = times as [number, ...number[]];
  const details = { diagram: id, bytes: diagram.length, first, p50: percentile(others, 50) };
  report({ name: 'guard-p95', value: percentile(others, 95), unit: 'ms', ...details });
}
