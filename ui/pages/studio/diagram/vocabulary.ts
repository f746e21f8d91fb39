import {
  type DiagramElement,
  executableProcess,
  extensionOf,
  flowNodesOf,
  headersOf,
  listOf,
  propertiesOf,
  textOf,
} from '../../../../processes/bpmn.ts';

/** What steps of a mechanism may name: chosen from a list, never typed. */
export interface StepVocabulary {
  readonly articles: readonly string[];
  readonly forms: readonly string[];
  readonly performers: readonly { readonly expression: string; readonly label: string }[];
  readonly ruleSets: readonly string[];
  readonly letters: readonly string[];
}

/** Who performs a user task, as an expression. */
export const performerOf = (node: DiagramElement): string | undefined => {
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition');
  return textOf(assignment, 'candidateGroups') ?? textOf(assignment, 'assignee');
};

const lanesOf = (process: DiagramElement): Map<string, string> =>
  new Map(
    listOf(process, 'laneSets')
      .flatMap((set) => listOf(set, 'lanes'))
      .flatMap((lane) => listOf(lane, 'flowNodeRef').map(({ id = '' }) => [id, lane.name ?? ''] as const)),
  );

const sorted = (names: Iterable<string | undefined>): string[] =>
  [...new Set([...names].filter((name) => name !== undefined && name !== ''))].sort() as string[];

/** The names a diagram uses itself. */
export function namesIn(definitions: DiagramElement): Omit<StepVocabulary, 'articles' | 'forms'> {
  const process = executableProcess(definitions);
  const nodes = process ? flowNodesOf(process) : [];
  const lanes = process ? lanesOf(process) : new Map<string, string>();
  const performers = new Map<string, Set<string>>();
  for (const node of nodes) {
    const performer = textOf(extensionOf(node, 'zeebe:AssignmentDefinition'), 'candidateGroups');
    if (performer === undefined) continue;
    const named = performers.get(performer) ?? new Set<string>();
    performers.set(performer, named.add(lanes.get(node.id ?? '') ?? ''));
  }
  return {
    performers: [...performers].map(([expression, names]) => ({
      expression,
      label: [...names].filter((name) => name !== '').join(', ') || expression,
    })),
    ruleSets: sorted(nodes.flatMap((node) => [headersOf(node)['rules'], propertiesOf(node)['lincah:periksa']])),
    letters: sorted(nodes.flatMap((node) => [headersOf(node)['letter'], propertiesOf(node)['lincah:surat']])),
  };
}
