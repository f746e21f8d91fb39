/** What the clients were told is done, written down only after they were told. It outlives the program that told them. */
export class Ledger {
  /** Keys of process instances. */
  readonly created = new Set<string>();
  readonly cancelled = new Set<string>();
  /** Keys of jobs. */
  readonly completed = new Set<string>();
  readonly failed = new Set<string>();
  readonly thrown = new Set<string>();
  /** Keys of messages by their ids. */
  readonly published = new Map<string, string>();
  /** Variables as 'name=value', each of which is set once. */
  readonly set = new Set<string>();
  /** What was acknowledged a second time although it can be done only once. */
  readonly twice: string[] = [];
  /** Calls whose outcome the caller never learned. */
  unknown = 0;

  complete(jobKey: string): void {
    if (this.completed.has(jobKey)) this.twice.push(`job ${jobKey} was completed`);
    this.completed.add(jobKey);
  }

  publish(messageId: string, key: string): void {
    const before = this.published.get(messageId);
    if (before !== undefined) this.twice.push(`message '${messageId}' was published as ${before} and ${key}`);
    this.published.set(messageId, key);
  }

  /** What it holds now; the clients may go on writing. */
  copy(): Ledger {
    const copy = new Ledger();
    for (const name of ['created', 'cancelled', 'completed', 'failed', 'thrown', 'set'] as const)
      for (const entry of this[name]) copy[name].add(entry);
    for (const [id, key] of this.published) copy.published.set(id, key);
    copy.twice.push(...this.twice.splice(0));
    return copy;
  }

  get size(): number {
    const { created, cancelled, completed, failed, thrown, published, set } = this;
    return [created, cancelled, completed, failed, thrown, published, set].reduce((sum, { size }) => sum + size, 0);
  }
}
