import type { GatewayClient, WorkerJob } from './client.ts';
import { withoutPassing } from './passing.ts';
import { plays } from './plays.ts';
import type { Step } from './script.ts';
import type { Side, SideRecord } from './side.ts';

/** What a step was answered: the reply, or the status and text of the refusal. */
export interface Answer {
  readonly step: Step;
  readonly reply?: unknown;
  readonly error?: string;
}

/** What playing a script has led to so far. */
export interface Progress {
  readonly answers: readonly Answer[];
  readonly records: readonly SideRecord[];
}

/** One script being played on one engine. */
export class Session implements Progress {
  readonly side: Side;
  readonly records: SideRecord[] = [];
  readonly answers: Answer[] = [];
  private readonly client: GatewayClient;

  constructor(side: Side, client: GatewayClient) {
    this.side = side;
    this.client = client;
  }

  /** Does one step, and waits until nothing is going on any more. */
  async play(step: Step): Promise<void> {
    try {
      const reply = await plays[step.do](this, step as never);
      this.answers.push({ step, reply });
    } catch (error) {
      this.answers.push({ step, error: (error as Error).message });
    }
    this.records.push(...withoutPassing(await this.side.records()));
  }

  /** A copy of what there is so far. */
  progress(): Progress {
    return { answers: [...this.answers], records: [...this.records] };
  }

  call(method: string, request: { readonly [field: string]: unknown }, patience?: number): Promise<object> {
    return this.client.call(method, request, patience);
  }

  activate(type: string, max: number, timeout: number): Promise<readonly WorkerJob[]> {
    return this.client.activate(type, max, timeout + this.side.ahead());
  }
}
