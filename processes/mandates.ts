import { type DiagramElement, extensionOf, textOf } from './bpmn.ts';
import { ControlFlow } from './control-flow.ts';
import type { Citation } from './rule.ts';

/** A step the regulation demands: an edited diagram must keep it on every path to the ends it is needed for. */
export interface Mandate {
  /** Value of `legal:step`; where several are named, every path must meet one of them. */
  readonly step: string | readonly string[];
  readonly basis: Citation;
  /** BPMN type the step must keep, for example 'bpmn:UserTask'. */
  readonly kind: string;
  /** Expression of the post that must perform it, for a user task. */
  readonly performer?: string;
  /** End states (`legal:endState`) that may not be reached without it. */
  readonly before: readonly string[];
  /** What the step is, in words for the process owner. */
  readonly what: string;
}

/** A mandate an edited diagram breaks: the article, the element, and the path that goes around it. */
export interface Breach {
  readonly basis: Citation;
  readonly message: string;
  /** Ids of the elements it is about. */
  readonly elements: readonly string[];
  /** Ids of the elements on an offending path, from the start to the end that was reached. */
  readonly path?: readonly string[];
}

/** Checks a diagram against the mandates of its mechanism; no breach means that everything demanded is kept. */
export function findBreaches(definitions: DiagramElement, mandates: readonly Mandate[]): Breach[] {
  const flow = ControlFlow.of(definitions);
  if (!flow) return [];
  return mandates.flatMap((mandate) => [
    ...stepsOf(mandate).flatMap((step) => losses(flow, mandate, step)),
    ...detours(flow, mandate),
  ]);
}

/**
 * What an instance could still go around if it went on from these elements, as when it is moved by hand.
 * @param done values of `legal:step` it has completed already
 */
export function findSkipped(
  definitions: DiagramElement,
  mandates: readonly Mandate[],
  from: readonly string[],
  done: ReadonlySet<string>,
): Breach[] {
  const flow = ControlFlow.of(definitions);
  if (!flow) return [];
  return mandates
    .filter((mandate) => !stepsOf(mandate).some((step) => done.has(step)))
    .flatMap((mandate) => detours(flow, mandate, from));
}

/** The values of `legal:step` a mandate names. */
export const stepsOf = ({ step }: Mandate): readonly string[] => (typeof step === 'string' ? [step] : step);

/** A step that is gone, cannot be reached, or is no longer what it was. */
function losses(flow: ControlFlow, mandate: Mandate, step: string): Breach[] {
  const { basis, what } = mandate;
  const nodes = flow.nodesOfStep(step);
  if (nodes.length === 0)
    return [
      { basis, elements: [], message: `Langkah wajib "${what}" (${step}) tidak ada lagi dalam diagram (${basis}).` },
    ];
  return nodes.flatMap((node) => {
    const id = node.id ?? '';
    const change = changeOf(node, mandate) ?? (flow.isReachable(id) ? undefined : 'tidak dapat dicapai lagi');
    return change === undefined
      ? []
      : [{ basis, elements: [id], message: `Langkah wajib "${what}" ${change} (${basis}).` }];
  });
}

function changeOf(node: DiagramElement, { kind, performer }: Mandate): string | undefined {
  if (node.$type !== kind) return `harus berupa ${kind}, tetapi menjadi ${node.$type}`;
  const actual = performerOf(node);
  if (performer === undefined || actual === performer) return undefined;
  return `harus dilaksanakan oleh ${performer}, tetapi pelaksananya ${actual ?? 'kosong'}`;
}

/** Ends that a path reaches without meeting the step. */
function detours(flow: ControlFlow, mandate: Mandate, from?: readonly string[]): Breach[] {
  const { basis, what, kind, before } = mandate;
  const nodes = stepsOf(mandate).flatMap((step) => flow.nodesOfStep(step));
  const met = new Set(nodes.filter(({ $type }) => $type === kind).map(({ id }) => id ?? ''));
  return flow.endsOf(before).flatMap((end) => {
    const path = flow.pathAround(met, end, from);
    if (!path) return [];
    const message = `Akhir "${flow.nameOf(end)}" dapat dicapai tanpa langkah wajib "${what}" (${basis}).`;
    return [{ basis, elements: [end], path, message }];
  });
}

/** Who performs a user task: its candidate groups, or its assignee. */
function performerOf(node: DiagramElement): string | undefined {
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition');
  return textOf(assignment, 'candidateGroups') ?? textOf(assignment, 'assignee');
}
