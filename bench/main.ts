import { benchEngine } from './engine/index.ts';
import { benchInbox } from './inbox.ts';
import { benchStart } from './start.ts';

/** A figure that was measured: one line of JSON on standard output. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly [detail: string]: unknown;
}

export type Report = (figure: Figure) => void;

const benches: { readonly [name: string]: (report: Report) => Promise<void> } = {
  start: benchStart,
  inbox: benchInbox,
  engine: benchEngine,
};

async function main([name]: readonly string[]): Promise<void> {
  const bench = benches[name ?? ''];
  if (!bench) throw new Error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  await bench((figure) => process.stdout.write(`${JSON.stringify({ bench: name, ...figure })}\n`));
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
