import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { loadMechanisms } from '../../processes/load.ts';

/** A story to be played. */
export interface Order {
  readonly key: number;
  readonly id: string;
  readonly name: string;
}

/** What the player says of a story: how it went otherwise than told, or why it could not be played. */
export interface Answer {
  readonly key: number;
  readonly differences: readonly string[];
  readonly failure?: string;
}

/** The process that plays stories. */
class Player {
  private readonly waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  private readonly child: ChildProcess;

  constructor() {
    this.child = fork(path.join(__dirname, 'story-player.ts'), {
      // A wide space for young objects: what a story makes is soon gone with its office.
      execArgv: ['--require', 'tsx/cjs', '--max-semi-space-size=64'],
      env: process.env,
    });
    this.child.on('message', (answer: Answer) => this.waiting.get(answer.key)?.resolve(answer));
    this.child.on('exit', (code) => {
      for (const { reject } of this.waiting.values()) reject(new Error(`The player of stories ended with ${code}`));
    });
  }

  async play(order: Order): Promise<Answer> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.waiting.set(order.key, { resolve, reject });
      this.child.send(order);
    });
    this.waiting.delete(order.key);
    return answer;
  }

  stop(): void {
    this.child.disconnect();
  }
}

/**
 * Plays the stories of all mechanisms, each in an office of its own; two side by side, for a story waits as long as it works.
 * @param share of so many test files, which run side by side, this one plays one share
 */
export function playStories({ share, of }: { readonly share: number; readonly of: number }): void {
  const orders = loadMechanisms()
    .flatMap(({ id, cases }) => [...cases.keys()].map((name) => ({ id, name })))
    .map((story, key): Order => ({ key, ...story }))
    .filter(({ key }) => key % of === share);
  let player: Player | undefined;
  afterAll(() => player?.stop());

  it.concurrent.each(orders)('$id: $name', async (order) => {
    player ??= new Player();
    expect(await player.play(order)).toEqual({ key: order.key, differences: [] });
  });
}
