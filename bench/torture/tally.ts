/** What one kind of fault came to. */
export class Tally {
  readonly kind: string;
  /** How many cases must run. */
  asked: number;
  /** Cases that really ran: faults that hit. */
  ran = 0;
  /** Acknowledged, but not there. */
  lost = 0;
  /** There more than once. */
  doubled = 0;
  /** Never came to its end, or never answered. */
  stuck = 0;
  /** Why nothing ran here, where the machine does not allow it. */
  notRun: string | undefined;
  readonly complaints: string[] = [];
  readonly notes: string[] = [];

  constructor(kind: string, asked: number) {
    this.kind = kind;
    this.asked = asked;
  }

  complain(what: 'lost' | 'doubled' | 'stuck', complaint: string): void {
    this[what] += 1;
    this.complaints.push(`${what}: ${complaint}`);
  }

  /** Calls that were neither answered nor refused in time. */
  stuckCalls(count: number): void {
    for (let call = 0; call < count; call += 1) this.complain('stuck', 'a call');
  }

  /** Fewer cases than asked are a failure; a kind that cannot run here is one only where everything is required. */
  result(requireAll: boolean): 'passed' | 'failed' | 'skipped' {
    if (this.notRun !== undefined) return requireAll ? 'failed' : 'skipped';
    return this.ran >= this.asked && this.lost + this.doubled + this.stuck === 0 ? 'passed' : 'failed';
  }

  line(seconds: number): string {
    const { kind, asked, ran, lost, doubled, stuck, notes } = this;
    if (this.notRun !== undefined) return `${kind}: not run: ${this.notRun}`;
    const details = notes.length > 0 ? `; ${notes.join(', ')}` : '';
    return `${kind}: asked ${asked}, ran ${ran}, lost ${lost}, doubled ${doubled}, stuck ${stuck}; ${seconds.toFixed(0)} s${details}`;
  }
}
