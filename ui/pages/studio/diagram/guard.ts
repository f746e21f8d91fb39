import type { DiagramProblem } from '../../../../api/contract/drafts.ts';
import type { DiagramElement } from '../../../../processes/bpmn.ts';
import { propertiesOf } from '../../../../processes/bpmn.ts';
import { checkDiagram } from '../../../../processes/guard.ts';
import { type Mandate, stepsOf } from '../../../../processes/mandates.ts';
import type { ElementRegistry, Modeler } from './services.ts';

/** A step the law demands, where it stands in the diagram. */
export interface Padlock {
  readonly elementId: string;
  readonly mandates: readonly Mandate[];
}

/** The steps of a diagram that the law demands. */
export function padlocksIn(elements: ElementRegistry, mandates: readonly Mandate[]): Padlock[] {
  return elements
    .filter(({ labelTarget, waypoints }) => labelTarget === undefined && waypoints === undefined)
    .map(({ id, businessObject }) => {
      const step = propertiesOf(businessObject)['legal:step'];
      return {
        elementId: id,
        mandates: mandates.filter((mandate) => step !== undefined && stepsOf(mandate).includes(step)),
      };
    })
    .filter((padlock) => padlock.mandates.length > 0);
}

/** What a mechanism is held to: its mandates, and the diagram it came with. */
export interface LawOfDiagram {
  readonly mandates: readonly Mandate[];
  readonly original: DiagramElement;
}

/** What of the law the diagram breaks as it stands. */
const lawProblems = (definitions: DiagramElement, law: LawOfDiagram): DiagramProblem[] =>
  checkDiagram(definitions, law, law.original).map(({ basis, message, elements, path = [] }) => ({
    kind: 'hukum',
    message,
    basis,
    elements,
    file: null,
    path,
  }));

/** Why a change of a step the law demands was taken back, or has to be asked for. */
export interface Refusal {
  readonly padlock: Padlock;
  readonly name: string;
  /** Empty: the law allows it, but it is to be asked for. */
  readonly problems: readonly DiagramProblem[];
}

interface Watch {
  readonly onProblems: (problems: readonly DiagramProblem[]) => void;
  readonly onPadlocks: (padlocks: readonly Padlock[]) => void;
  readonly onRefusal: (refusal: Refusal) => void;
  /** The diagram has changed, and may stay as it is. */
  readonly onAccepted: () => void;
}

/**
 * Looks at a diagram after every change. What takes away or changes a step the law demands is undone at once, and told;
 * anything else that breaks the law is told, and stays: whoever moves flows has to pass through such states.
 */
export class Guard {
  private readonly modeler: Modeler;
  private readonly law: LawOfDiagram;
  private readonly watch: Watch;
  private before: Sight;
  private isConfirmed = false;

  constructor(modeler: Modeler, law: LawOfDiagram, watch: Watch) {
    this.modeler = modeler;
    this.law = law;
    this.watch = watch;
    this.before = this.look();
    modeler
      .get('eventBus')
      .on<{ trigger: string }>('commandStack.changed', ({ trigger }) => queueMicrotask(() => this.check(trigger)));
  }

  /** Begins anew with another diagram. */
  begin(): void {
    this.look();
  }

  /** Does all the same what was asked for. */
  confirm(): void {
    this.isConfirmed = true;
    this.modeler.get('commandStack').redo();
  }

  private check(trigger: string): void {
    const previous = this.before;
    const now = this.look();
    const isFree = trigger === 'undo' || trigger === 'clear' || this.isConfirmed;
    this.isConfirmed = false;
    const refusal = isFree ? undefined : refusalOf(previous, now);
    if (!refusal) return this.watch.onAccepted();
    this.modeler.get('commandStack').undo();
    this.watch.onRefusal(refusal);
  }

  private look(): Sight {
    const elements = this.modeler.get('elementRegistry');
    const padlocks = padlocksIn(elements, this.law.mandates);
    const marks = new Map(padlocks.map((padlock) => [padlock.elementId, markOf(padlock, elements)] as const));
    const problems = lawProblems(this.modeler.getDefinitions(), this.law);
    this.before = { marks, problems };
    this.watch.onPadlocks(padlocks);
    this.watch.onProblems(problems);
    return this.before;
  }
}

/** A diagram as the law sees it. */
interface Sight {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly problems: readonly DiagramProblem[];
}

/** Why a change may not stay, or not without being asked for; undefined where it may. */
function refusalOf(previous: Sight, now: Sight): Refusal | undefined {
  const touched = [...previous.marks.values()].find(
    ({ padlock, said }) => now.marks.get(padlock.elementId)?.said !== said,
  );
  if (!touched) return undefined;
  const { padlock, name } = touched;
  const isGone = !now.marks.has(padlock.elementId);
  const found = newOnes(now.problems, previous.problems).filter(
    ({ elements }) => isGone || elements.includes(padlock.elementId),
  );
  return found.length === 0 && !isGone ? undefined : { padlock, name, problems: about(padlock, found) };
}

interface Mark {
  readonly padlock: Padlock;
  readonly name: string;
  /** All that a step says to the engine and of the law: not its name, nor where it is drawn. */
  readonly said: string;
}

function markOf(padlock: Padlock, elements: ElementRegistry): Mark {
  const node = elements.get(padlock.elementId)!.businessObject;
  const { $type, name, extensionElements, eventDefinitions, loopCharacteristics } = node;
  const said = JSON.stringify([$type, extensionElements, eventDefinitions, loopCharacteristics]);
  return { padlock, name: name ?? padlock.elementId, said };
}

/** What is wrong with the step itself, before all that only follows from it. */
function about({ mandates }: Padlock, problems: readonly DiagramProblem[]): readonly DiagramProblem[] {
  const own = problems.filter(({ message }) => mandates.some(({ what }) => message.includes(what)));
  return own.length > 0 ? own : problems;
}

const newOnes = (now: readonly DiagramProblem[], before: readonly DiagramProblem[]): DiagramProblem[] =>
  now.filter(({ message }) => !before.some((known) => known.message === message));
