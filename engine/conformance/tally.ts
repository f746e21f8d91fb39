import { KNOWN } from './known.ts';
import type { Outcome } from './play.ts';

/** How many differences are told in full. */
const TOLD = 40;

/** What the comparisons came to so far, told one by one as they are done. */
export class Tally {
  private readonly counted = {
    same: 0,
    interleaved: 0,
    reworded: 0,
    different: 0,
    known: 0,
    unsupported: 0,
    defect: 0,
  };
  /** Something the reader should know besides. */
  readonly note: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.note = print;
  }

  add(name: string, outcome: Outcome): void {
    const reason = outcome.verdict === 'different' ? KNOWN[name] : undefined;
    const verdict = reason ? 'known' : outcome.verdict;
    this.counted[verdict] += 1;
    this.note(`${verdict.padEnd(12)} ${name}${reason ? `: ${reason}` : ''}`);
    if (verdict === 'defect' || (verdict === 'different' && this.counted.different <= TOLD))
      this.note(`    ${'difference' in outcome ? outcome.difference : ''}`);
  }

  counts(): { readonly [verdict: string]: number } {
    const { same, interleaved } = this.counted;
    const compared = Object.values(this.counted).reduce((sum, count) => sum + count, 0);
    return { compared, ...this.counted, equal: same + interleaved };
  }

  agrees(): boolean {
    return this.counted.different === 0;
  }
}
