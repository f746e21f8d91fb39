/** The process of one try-out: opens an office for it alone, and does what its owner asks, one after the other. */

import type { LetterPress } from '../../workers/index.ts';
import { type Simulation, startSimulation } from '../simulation/start.ts';
import { keysIn, officePress } from '../start/staff.ts';
import { mechanismsFor } from './edited.ts';
import { Game } from './game.ts';
import type { Order, Place, Reply, Request, Subject } from './order.ts';
import { broken, Refusal } from './refusal.ts';
import { runStory } from './run.ts';

/** Enough for an office with one case, and few enough for a small server of the real office. */
export const CONNECTIONS = 10;

let game: Game | undefined;

let press: LetterPress | undefined;
/** Its thread takes a second to start: one for all offices in which stories are played. */
const sharedPress = ({ dataDir }: Place): LetterPress => {
  press ??= officePress(keysIn(dataDir));
  return press;
};

function open(place: Place, subject: Subject, given?: LetterPress): Promise<Simulation> {
  const { databaseUrl, dataDir, password } = place;
  const more = {
    mechanisms: mechanismsFor(subject),
    decisions: subject.decisions,
    connections: CONNECTIONS,
    ...(given && { press: given }),
  };
  return startSimulation(databaseUrl, undefined, undefined, more, { dataDir, demoPassword: password });
}

async function openGame({ place, subject }: Extract<Request, { kind: 'open' }>): Promise<void> {
  const simulation = await open(place, subject);
  const [story] = simulation.office.office.mechanism(subject.processId)!.cases.values();
  // A mechanism is tried out in a time in which it is law, as its stories are.
  simulation.clock.set(
    (story as { readonly at: string } | undefined)?.at ?? new Date(simulation.clock.now()).toISOString(),
  );
  game = new Game({ ...simulation, tell: () => undefined }, subject.processId);
}

async function run({ place, subject, story }: Extract<Request, { kind: 'run' }>) {
  const simulation = await open(place, subject, sharedPress(place));
  try {
    return await runStory(simulation, subject.processId, story);
  } finally {
    await simulation.stop();
  }
}

async function act(request: Request): Promise<unknown> {
  if (request.kind === 'open') return openGame(request);
  if (request.kind === 'prepare')
    return (await open(request.place, request.subject, sharedPress(request.place))).stop();
  if (request.kind === 'run') return run(request);
  if (!game) throw new Error('Expected the office of the try-out to be open, but it is not');
  switch (request.kind) {
    case 'play':
      return game.play();
    case 'form':
      return game.form(request.username, request.userTaskKey);
    case 'start':
      return game.start(request.username, request.variables);
    case 'complete':
      return game.complete(request.username, request.userTaskKey, request.variables);
    case 'wait':
      return game.wait(request.hariKerja);
    case 'until':
      return game.until(request.moment);
    case 'withdraw':
      return game.withdraw(request.alasan);
    case 'letter-in':
      return game.letterIn(request.elementId, request.surat);
    case 'pdf':
      return (await game.pdf(request.letterId)).toString('base64');
    case 'scenario':
      return game.scenario(request.title);
  }
}

const answer = (reply: Reply): void => void process.send!(reply);

let last: Promise<void> = Promise.resolve();
process.on('message', ({ id, request }: Order) => {
  last = last
    .then(() => act(request))
    .then(
      (body) => answer({ id, ok: true, body: body ?? null }),
      (error: Error) => answer({ id, ok: false, problem: error instanceof Refusal ? error.problem : broken(error) }),
    );
});
// Its office is gone, however that came: so is this one.
process.on('disconnect', () => process.exit());
