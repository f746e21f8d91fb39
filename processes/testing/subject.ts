import { existsSync } from 'node:fs';
import path from 'node:path';
import { type DiagramElement, executableProcess, flowNodesOf, propertiesOf, sequenceFlowsOf } from '../bpmn.ts';
import type { LoadedMechanism } from '../load.ts';
import { parseDiagram } from '../parse-diagram.ts';

/** A mechanism as its checks look at it. */
export interface Subject {
  readonly loaded: LoadedMechanism;
  readonly definitions: DiagramElement;
  readonly process: DiagramElement;
  readonly nodes: readonly DiagramElement[];
  readonly flows: readonly DiagramElement[];
  readonly stories: readonly Story[];
}

/** A file in `cases` as far as the law looks at it. */
export interface Story {
  readonly name: string;
  readonly starter: string;
  readonly after?: string;
  readonly answers: { readonly [elementId: string]: unknown };
  /** What happens when nobody has an answer left; some of it brings further answers. */
  readonly events?: readonly { readonly answers?: { readonly [elementId: string]: unknown } }[];
  /** Letters of other agencies, by the event that waits for them. */
  readonly suratMasuk?: { readonly [elementId: string]: unknown };
  readonly expect: {
    readonly broken: readonly string[];
    readonly end: string | null;
    readonly letters: readonly string[];
  };
}

/** Names what is not as it should be, one line for each; none where all is well. */
export type Check = (subject: Subject) => readonly string[] | Promise<readonly string[]>;

/** @throws Error where the diagram is no BPMN, the parser warns of anything, or there is nothing to execute */
export async function subjectOf(loaded: LoadedMechanism): Promise<Subject> {
  const definitions = await parseDiagram(loaded.diagram);
  const process = executableProcess(definitions);
  if (!process) throw new Error(`Expected an executable process in '${loaded.id}', but there is none`);
  const stories = [...loaded.cases].map(([name, json]) => ({ ...(json as Omit<Story, 'name'>), name }));
  return { loaded, definitions, process, nodes: flowNodesOf(process), flows: sequenceFlowsOf(process), stories };
}

/** End states the diagram knows, by its ends. */
export const endStatesOf = ({ nodes }: Subject): readonly string[] => [
  ...new Set(nodes.map((node) => propertiesOf(node)['legal:endState']).filter((state) => state !== undefined)),
];

/** Names used that are not there, and names there that are not used. */
export function mismatches(what: string, used: Iterable<string>, present: Iterable<string>): string[] {
  const [wanted, found] = [new Set(used), new Set(present)];
  return [
    ...[...wanted].filter((name) => !found.has(name)).map((name) => `${what} '${name}' is used, but not there`),
    ...[...found].filter((name) => !wanted.has(name)).map((name) => `${what} '${name}' is there, but not used`),
  ];
}

export const twiceIn = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** Whether a file lies in the mechanism's own folder, and not in its regulation's. */
export const isOwn = ({ loaded }: Subject, folder: string, file: string): boolean =>
  existsSync(path.join(loaded.folder, folder, file));
