import { benchAudit } from './audit.ts';
import { benchCreditBooks } from './credit-book/office.ts';
import { benchCreditBook } from './credit-book/reckoning.ts';
import { benchDesk } from './desk.ts';
import { benchEngine } from './engine/index.ts';
import { benchGrowth } from './growth/index.ts';
import { benchGuard } from './guard.ts';
import { benchInbox } from './inbox.ts';
import { benchHistory } from './office/history.ts';
import { benchLetters } from './office/letters.ts';
import { benchStart } from './start.ts';

/** A figure that was measured: one line of JSON on standard output. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly [detail: string]: unknown;
}

export type Report = (figure: Figure) => void;

const benches: { readonly [name: string]: (report: Report, args: readonly string[]) => Promise<void> } = {
  start: benchStart,
  inbox: benchInbox,
  history: benchHistory,
  letters: benchLetters,
  engine: benchEngine,
  growth: benchGrowth,
  guard: benchGuard,
  desk: benchDesk,
  audit: benchAudit,
  'credit-book': benchCreditBook,
  'credit-books': benchCreditBooks,
};

async function main([name, ...args]: readonly string[]): Promise<void> {
  const bench = benches[name ?? ''];
  if (!bench) throw new Error(`Usage: npm run bench -- ${Object.keys(benches).join(' | ')}`);
  await bench((figure) => process.stdout.write(`${JSON.stringify({ bench: name, ...figure })}\n`), args);
}

main(process.argv.slice(2)).then(
  () => process.exit(),
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
