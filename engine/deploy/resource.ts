import type { DecisionContent, FormContent, ProcessContent } from '../commands.ts';
import { buildModels } from './build.ts';
import { buildDecisions } from './decisions.ts';
import { readFormId } from './form.ts';

export type ResourceContent = ProcessContent | DecisionContent | FormContent;
export type ReadResource = ResourceContent | { readonly refused: string };

type Read = (name: string, content: Buffer) => ReadResource | Promise<ReadResource>;

/** By the end of a file's name. */
const KINDS: { readonly [ending: string]: Read } = {
  '.bpmn': readProcess,
  '.xml': readProcess,
  '.dmn': readDecisions,
  '.form': (name, content) => readFormId(name, content),
};

/** Reads a resource by the kind its name tells, or says why it is refused, as one line for the deployer. */
export async function readResource(name: string, content: Buffer): Promise<ReadResource> {
  const kind = Object.entries(KINDS).find(([ending]) => name.endsWith(ending));
  if (!kind) return { refused: `\n'${name}': unknown resource type` };
  return kind[1](name, content);
}

/** Why a resource could not be deployed, one line per problem; undefined where it could. Nothing is deployed. */
export async function whyRefused(name: string, content: Buffer): Promise<string | undefined> {
  const read = await readResource(name, content);
  return 'refused' in read ? read.refused : undefined;
}

async function readProcess(name: string, content: Buffer): Promise<ReadResource> {
  const built = await buildModels(content);
  return 'refused' in built ? { refused: `'${name}': ${built.refused}` } : built;
}

async function readDecisions(name: string, content: Buffer): Promise<ReadResource> {
  const built = await buildDecisions(content);
  return 'refused' in built ? { refused: `'${name}': ${built.refused}` } : built;
}
