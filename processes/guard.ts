import { type DiagramElement, executableProcess, listOf, propertiesOf } from './bpmn.ts';
import { changedChoices } from './guard/choices.ts';
import { Edited } from './guard/edited.ts';
import { effectsBeforeTheirTime } from './guard/effects.ts';
import { Law } from './guard/law.ts';
import { outcomesSet, skippedByMove } from './guard/moves.ts';
import { changedSteps } from './guard/nodes.ts';
import { goneAround, Order } from './guard/order.ts';
import { overwrittenOutcomes } from './guard/outcomes.ts';
import { changedWaits } from './guard/waits.ts';
import { type Breach, breachesIn, findSkipped, type Mandate } from './mandates.ts';
import { pemisahanHilang } from './pemisahan.ts';
import type { Citation } from './rule.ts';

export type { Breach, BreachKind, Mandate } from './mandates.ts';

/** What of a mechanism the guard needs to know: plain data, so that a browser can hold it. */
export interface Guarded {
  readonly mandates: readonly Mandate[];
}

/**
 * What an edited diagram drops of what the regulation demands; nothing where all of it is kept. The one door for every
 * place where a diagram is changed: studio, deployment, migration, command line.
 *
 * Law is what the mechanism's mandates say and what its own diagram draws: who does which step with which form, job and
 * letter, in which order, after which decisions, within which terms. An edit may add to it.
 * @param original the diagram the mechanism brings along, parsed like the edited one
 */
export function checkDiagram(edited: DiagramElement, mechanism: Guarded, original: DiagramElement): Breach[] {
  const { law, order } = lawOf(mechanism, original);
  const framed = frame(edited, law);
  const process = executableProcess(edited);
  if (framed.length > 0 || !process) return framed;
  const seen = new Edited(process, law);
  const sight = order.look(seen.flow, (node) => seen.keyOf(node));
  const breaches = [
    ...breachesIn(seen.flow, mechanism.mandates),
    ...changedSteps(seen),
    ...changedChoices(seen),
    ...goneAround(seen, order, sight),
    ...effectsBeforeTheirTime(seen, order, sight),
    ...overwrittenOutcomes(seen),
    ...changedWaits(seen),
    ...separationLost(original, edited, law),
  ];
  return withoutRepetition(breaches);
}

/**
 * What a case would go around if it were moved by hand to some elements, or went on there in another version.
 * @param from ids of the elements it goes on from
 * @param done values of `legal:step` it has completed
 */
export function checkMove(
  diagram: DiagramElement,
  mechanism: Guarded,
  original: DiagramElement,
  from: readonly string[],
  done: ReadonlySet<string>,
): Breach[] {
  const { law, order } = lawOf(mechanism, original);
  const process = executableProcess(diagram);
  if (!process) return [];
  const named = findSkipped(diagram, mechanism.mandates, from, done);
  const told = new Set(named.map(({ basis }) => basis));
  const others = skippedByMove(new Edited(process, law), order, from, done);
  return [...named, ...others.filter(({ basis }) => !told.has(basis))];
}

/** Which variables of a case nobody may set by hand, since its decisions rest on them: each with who decides, and the article. */
export function checkVariables(mechanism: Guarded, original: DiagramElement, names: readonly string[]): Breach[] {
  const { law } = lawOf(mechanism, original);
  return outcomesSet(new Edited(law.process, law), names);
}

interface Known {
  readonly law: Law;
  readonly order: Order;
}

/** Read once for each diagram that came along with a mechanism. */
const known = new WeakMap<DiagramElement, Known>();

function lawOf({ mandates }: Guarded, original: DiagramElement): Known {
  const before = known.get(original);
  if (before && before.law.mandates === mandates) return before;
  const process = executableProcess(original);
  if (!process) throw new Error('Expected the diagram of a mechanism to have an executable process, but it has none');
  const law = new Law(process, mandates);
  const read = { law, order: new Order(law) };
  known.set(original, read);
  return read;
}

/** The process as a whole: the only one that runs, under its own id and its regulation. */
function frame(edited: DiagramElement, { process }: Law): Breach[] {
  const basis = propertiesOf(process)['legal:basis'] as Citation;
  const breach = (message: string, elements: readonly string[]): Breach => ({
    kind: 'process',
    basis,
    elements,
    message,
  });
  const running = listOf(edited, 'rootElements').filter((root) => root['isExecutable'] === true);
  const own = running.find(({ id }) => id === process.id);
  if (!own)
    return [
      breach(
        `Proses "${process.id}" tidak ada lagi atau tidak dapat dijalankan; kembalikan id dan isExecutable-nya (${basis}).`,
        [],
      ),
    ];
  const others = running.filter((one) => one !== own).map(({ id }) => id ?? '');
  if (others.length > 0)
    return [
      breach(`Hanya satu proses yang boleh dijalankan; hapus proses lain: ${others.join(', ')} (${basis}).`, others),
    ];
  const [before, after] = [process, own].map((one) => propertiesOf(one)['legal:regulation']);
  return before === after
    ? []
    : [breach(`Peraturan proses (legal:regulation) harus tetap ${before} (${basis}).`, [own.id ?? ''])];
}

const separationLost = (original: DiagramElement, edited: DiagramElement, law: Law): Breach[] =>
  pemisahanHilang(original, edited).map(({ element, message, basis, node }) => ({
    kind: 'separation',
    basis: (basis as Citation | undefined) ?? law.basisOf(node),
    elements: [element],
    message,
  }));

/** Each breach once; a step and what it lacks at one place only, the nearest to the start. */
function withoutRepetition(breaches: readonly Breach[]): Breach[] {
  const seen = new Set<string>();
  return breaches.filter(({ message }) => !seen.has(message) && seen.add(message));
}
