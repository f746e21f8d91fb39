import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { SPOILS } from './spoiled-pool.ts';

const ROOT = path.join(__dirname, '../..');
/** A little of what kills only the engine; the full torture has its own command. */
const COUNTS = { kills: 10, 'crash-points': 1, 'unknown-commits': 5, races: 24, standby: 2, clock: 24 };

async function torture(...args: readonly string[]): Promise<{ readonly status: number; readonly lines: string[] }> {
  const { TEST_DATABASE_URL: DATABASE_URL } = process.env;
  const program = ['--require', 'tsx/cjs', 'bench/torture/main.ts', ...args];
  const child = spawn(process.execPath, program, { cwd: ROOT, env: { ...process.env, DATABASE_URL } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      output += text.toString();
    });
  const [status] = (await once(child, 'close')) as [number];
  return { status, lines: output.trim().split('\n') };
}

it('loses nothing, does nothing twice and leaves nothing stuck, whenever the engine is killed', async () => {
  const counts = Object.entries(COUNTS).flatMap(([kind, count]) => ['--only', kind, `--${kind}`, String(count)]);

  const { status, lines } = await torture('--seed', '7', ...counts);

  expect(lines[0]).toBe('seed 7');
  const figures = lines
    .slice(1, -1)
    .map((line) => line.replace(/; .*/, ''))
    .sort();
  const points = Number(/crash-points: asked (\d+)/.exec(lines.join())?.[1]);
  expect(points).toBeGreaterThanOrEqual(10);
  const played = Object.entries({ ...COUNTS, 'crash-points': points });
  expect(figures).toEqual(
    played.map(([kind, count]) => `${kind}: asked ${count}, ran ${count}, lost 0, doubled 0, stuck 0`).sort(),
  );
  expect(lines.at(-1)).toBe('Tests:  6 passed, 6 total');
  expect(status).toBe(0);
});

it.each(SPOILS)('finds what an engine loses whose commits are %s', async (spoil) => {
  const { status, lines } = await torture('--seed', '7', '--only', 'kills', '--kills', '10', '--spoil', spoil);

  expect(Number(/kills: asked 10, ran 10, lost (\d+)/.exec(lines.join())?.[1])).toBeGreaterThan(0);
  expect(lines).toContain('Tests:  1 failed, 0 passed, 1 total');
  expect(status).toBe(1);
});

it('fails where no case ran', async () => {
  const { status } = await torture('--only', 'no-such-kind');

  expect(status).toBe(1);
});
