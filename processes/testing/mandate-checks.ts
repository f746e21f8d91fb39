import { childOf, type DiagramElement, listOf, propertiesOf } from '../bpmn.ts';
import { type Breach, findBreaches, type Mandate, stepsOf } from '../mandates.ts';
import { unknownCitations } from '../regulation.ts';
import { type Check, endStatesOf, type Subject } from './subject.ts';

export const keepsItsMandates: Check = ({ definitions, loaded: { mechanism } }) => [
  ...(mechanism.mandates.length === 0 ? ['it demands nothing of its diagram'] : []),
  ...findBreaches(definitions, mechanism.mandates).map(({ message }) => message),
];

export const mandatesNameWhatIsThere: Check = (subject) => {
  const { regulation, mechanism } = subject.loaded;
  const ends = endStatesOf(subject);
  return mechanism.mandates.flatMap(({ what, basis, before }) => [
    ...before.filter((state) => !ends.includes(state)).map((state) => `"${what}": no end is called '${state}'`),
    ...unknownCitations(regulation, basis).map((one) => `"${what}" cites '${one}', which is not there`),
  ]);
};

/** An edit that takes a node out of the flow, in one way or another. */
type Edit = (node: DiagramElement) => void;

/** Whether the guard finds every mandated step that was taken out of the diagram. */
export const missesWhatIsTakenOut: Check = (subject) =>
  eachEdited(subject, takeOut, subject.loaded.mechanism.mandates, () => true);

/** Whether it finds every mandated step that is still there, but has a way around it. */
export const missesWhatIsGoneAround: Check = (subject) =>
  eachEdited(
    subject,
    goAround,
    subject.loaded.mechanism.mandates.filter(({ before }) => before.length > 0),
    ({ path }) => path !== undefined,
  );

function eachEdited(
  { definitions, nodes, loaded: { mechanism } }: Subject,
  edit: Edit,
  mandates: readonly Mandate[],
  isExpected: (breach: Breach) => boolean,
): string[] {
  return mandates.flatMap((mandate) =>
    stepsOf(mandate).flatMap((step) => {
      const edited = nodes.filter((node) => propertiesOf(node)['legal:step'] === step);
      const breaches = whileEdited(edited, edit, () => findBreaches(definitions, mechanism.mandates));
      const isFound = breaches.some((breach) => isAbout(breach, mandate) && isExpected(breach));
      return isFound ? [] : [`the guard lets '${step}' go (${mandate.basis})`];
    }),
  );
}

const isAbout = ({ basis, message }: Breach, mandate: Mandate): boolean =>
  basis === mandate.basis && message.includes(`"${mandate.what}"`);

/** Edits a diagram, looks at it, and puts back what was there. */
function whileEdited<T>(nodes: readonly DiagramElement[], edit: Edit, look: () => T): T {
  const lists = nodes.map(elementsBeside);
  const before = lists.map((list) => [...list]);
  nodes.forEach(edit);
  const seen = look();
  for (const [index, list] of lists.entries()) list.splice(0, list.length, ...before[index]!);
  return seen;
}

/** Leads every way into a node to where its ways out lead; the node stays as it is. */
export function goAround(node: DiagramElement): void {
  const elements = elementsBeside(node);
  for (const into of listOf(node, 'incoming'))
    for (const out of listOf(node, 'outgoing'))
      elements.push({
        $type: 'bpmn:SequenceFlow',
        id: `${into.id}_${out.id}`,
        sourceRef: childOf(into, 'sourceRef'),
        targetRef: childOf(out, 'targetRef'),
      });
}

/** Removes a node with its events and flows, and closes the gap. */
export function takeOut(node: DiagramElement): void {
  goAround(node);
  const elements = elementsBeside(node);
  const events = elements.filter((element) => childOf(element, 'attachedToRef') === node);
  const gone = new Set([node, ...events]);
  const kept = elements.filter(
    (element) =>
      !gone.has(element) && !gone.has(childOf(element, 'sourceRef')!) && !gone.has(childOf(element, 'targetRef')!),
  );
  elements.splice(0, elements.length, ...kept);
}

/** The list a node stands in; the parser's own, so that changes to it change the diagram. */
const elementsBeside = (node: DiagramElement): DiagramElement[] =>
  listOf(childOf(node, '$parent'), 'flowElements') as DiagramElement[];
