import {
  childOf,
  type DiagramElement,
  executableProcess,
  extensionOf,
  flowNodesOf,
  propertiesOf,
  sequenceFlowsOf,
  textOf,
} from '../../bpmn.ts';
import type { LoadedMechanism } from '../../load.ts';
import { stepsOf } from '../../mandates.ts';
import { parseDiagram } from '../../parse-diagram.ts';
import { Editor, flowsOutOf } from './editor.ts';

/** A mechanism whose diagram is edited again and again. */
export interface EditSubject {
  readonly loaded: LoadedMechanism;
  readonly original: DiagramElement;
  readonly edited: DiagramElement;
  readonly editor: Editor;
  readonly process: DiagramElement;
  readonly nodes: readonly DiagramElement[];
  readonly flows: readonly DiagramElement[];
  /** Steps the law demands: those of mandates first, then those the diagram calls stated. */
  readonly demanded: readonly DiagramElement[];
  /** Further steps the diagram protects: checks, letters that are issued, records, answers that are checked. */
  readonly protecting: readonly DiagramElement[];
  /** Choices with more than one outcome. */
  readonly choices: readonly DiagramElement[];
  /** Articles that may be named for a node. */
  basesOf(node: DiagramElement): readonly string[];
  /** Whether every way to one node leads through another, as far as sequence flows and boundary events tell. */
  isBefore(first: DiagramElement, second: DiagramElement): boolean;
  /** Nodes that can be reached without a node. */
  without(node: DiagramElement | undefined): ReadonlySet<DiagramElement>;
}

export async function editSubjectOf(loaded: LoadedMechanism): Promise<EditSubject> {
  const [original, edited] = [await parseDiagram(loaded.diagram), await parseDiagram(loaded.diagram)];
  const process = executableProcess(edited)!;
  const nodes = flowNodesOf(process);
  const steps = new Set(loaded.mechanism.mandates.flatMap(stepsOf));
  const mandated = nodes.filter((node) => steps.has(propertiesOf(node)['legal:step'] ?? ''));
  const stated = nodes.filter((node) => propertiesOf(node)['legal:origin'] === 'stated' && !mandated.includes(node));
  const reached = new Map<DiagramElement | undefined, ReadonlySet<DiagramElement>>();
  const without = (node: DiagramElement | undefined): ReadonlySet<DiagramElement> => {
    const known = reached.get(node) ?? reachedWithout(process, nodes, node);
    reached.set(node, known);
    return known;
  };
  const demanded = [...mandated, ...stated].filter((node) => isStep(process, node));
  return {
    loaded,
    original,
    edited,
    editor: new Editor(process),
    process,
    nodes,
    flows: sequenceFlowsOf(process),
    demanded,
    protecting: nodes.filter((node) => isStep(process, node) && !demanded.includes(node) && isWork(node)),
    choices: nodes.filter((node) => node.$type === 'bpmn:ExclusiveGateway' && flowsOutOf(process, node).length > 1),
    basesOf: (node) => {
      const step = propertiesOf(node)['legal:step'] ?? '';
      const named = loaded.mechanism.mandates.filter((mandate) => stepsOf(mandate).includes(step));
      return named.length > 0 ? named.map(({ basis }) => basis) : [propertiesOf(node)['legal:basis'] ?? ''];
    },
    isBefore: (first, second) => first !== second && without(undefined).has(second) && !without(first).has(second),
    without,
  };
}

const isStep = (process: DiagramElement, node: DiagramElement): boolean =>
  childOf(node, '$parent') === process && /Task$/.test(node.$type);

const isWork = (node: DiagramElement): boolean =>
  propertiesOf(node)['lincah:periksa'] !== undefined ||
  /^(check-rules|issue-letter|send-letter|register-.*)$/.test(
    textOf(extensionOf(node, 'zeebe:TaskDefinition'), 'type') ?? '',
  );

/** Written for itself, so that it does not share the mistakes of the guard it tests. */
function reachedWithout(
  process: DiagramElement,
  nodes: readonly DiagramElement[],
  left: DiagramElement | undefined,
): ReadonlySet<DiagramElement> {
  const starts = nodes.filter((node) => node.$type === 'bpmn:StartEvent' && childOf(node, '$parent') === process);
  const reached = new Set<DiagramElement>(starts);
  for (const node of reached) {
    const onwards = node === left ? [] : flowsOutOf(process, node).map((flow) => childOf(flow, 'targetRef')!);
    for (const next of [...onwards, ...nodes.filter((one) => one['attachedToRef'] === node)]) reached.add(next);
  }
  return reached;
}
