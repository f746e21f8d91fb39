import { evaluate } from 'feelin';
import {
  type DiagramElement,
  executableProcess,
  extensionOf,
  flowNodesOf,
  listOf,
  textOf,
} from '../../processes/bpmn.ts';
import type { LoadedMechanism } from '../../processes/load.ts';
import type { CaseContext, Variables } from '../../processes/mechanism.ts';
import type { Pelaku } from '../../workers/index.ts';
import { caseContext } from '../cases/context.ts';
import { loadActor, pelakuOf } from '../policy/actor.ts';
import type { Definition } from '../services/definitions.ts';
import { type CaseFile, parseCase } from '../simulation/case-file.ts';
import type { DraftDeps } from './deps.ts';

/** The stories that came with a mechanism. */
export const storiesOf = (loaded: LoadedMechanism): ReadonlyMap<string, CaseFile> =>
  new Map([...loaded.cases].map(([name, json]) => [name, parseCase(json, name)]));

/**
 * A case as a story tells it, without an engine: everybody answers in turn, and each answer is taken over as the diagram
 * says. Enough to look at a letter; nothing of it is stored.
 */
export async function sampleCase(
  deps: Pick<DraftDeps, 'office' | 'pool'>,
  loaded: LoadedMechanism,
  definition: Definition,
  story: CaseFile,
): Promise<CaseContext> {
  const { office, pool } = deps;
  const starter = await loadActor(pool, story.starter, office.today());
  const post = starter?.posts[0];
  const pemrakarsa = starter?.pegawai && post ? pelakuOf(starter, post) : undefined;
  const nodes = flowNodesOf(executableProcess(definition.diagram)!);
  let variables: Variables = { ...story.facts, nomorKasus: 'CONTOH', pemrakarsa };
  let context = await withOfficials(deps, loaded, variables);
  for (const [id, answer] of Object.entries(story.answers)) {
    const node = nodes.find((one) => one.id === id);
    const given = { ...([answer].flat().at(-1) as Variables), pelaku: node && performerOf(node, context) };
    variables = node ? taken(node, context.variables, given) : context.variables;
    context = await withOfficials(deps, loaded, variables);
  }
  return context;
}

/** The case with its posts and people as they would be found now; those that nobody finds yet are found later. */
async function withOfficials(
  { office }: Pick<DraftDeps, 'office'>,
  loaded: LoadedMechanism,
  variables: Variables,
): Promise<CaseContext> {
  const context = await caseContext(office, loaded, variables);
  const { pejabat, orang = {} } = loaded.mechanism;
  const found = (resolvers: { readonly [name: string]: (context: CaseContext) => unknown }) =>
    Object.fromEntries(Object.entries(resolvers).map(([name, resolve]) => [name, orUndefined(() => resolve(context))]));
  const pengaturan = await office.settings(loaded.id);
  return { ...context, variables: { ...variables, pejabat: found(pejabat), orang: found(orang), pengaturan } };
}

function orUndefined<T>(find: () => T): T | undefined {
  try {
    return find();
  } catch {
    // A story names people before its case knows them: whoever needs them is told by the letter.
    return undefined;
  }
}

/** Whoever holds the post to which a step goes. */
function performerOf(node: DiagramElement, { variables, organisasi }: CaseContext): Pelaku | undefined {
  const assignment = extensionOf(node, 'zeebe:AssignmentDefinition');
  const [id] = [valueIn(textOf(assignment, 'candidateGroups') ?? '', variables)].flat();
  const jabatan = typeof id === 'string' ? organisasi.jabatan(id) : undefined;
  if (!jabatan?.pemangku) return undefined;
  const { pegawai, nama, nip, kapasitas } = jabatan.pemangku;
  return { akun: '', pegawai, nama, nip, kapasitas, jabatan: jabatan.id, namaJabatan: jabatan.nama };
}

/** What a step takes over of an answer. */
function taken(node: DiagramElement, variables: Variables, given: Variables): Variables {
  const outputs = listOf(extensionOf(node, 'zeebe:IoMapping'), 'outputParameters');
  const visible = { ...variables, ...given };
  if (outputs.length === 0) return visible;
  const mapped = outputs.map(
    (output) => [textOf(output, 'target') ?? '', valueIn(textOf(output, 'source') ?? '', visible)] as const,
  );
  return mapped.reduce<Variables>((all, [target, value]) => put(all, target.split('.'), value), variables);
}

function put(variables: Variables, [name = '', ...rest]: readonly string[], value: unknown): Variables {
  if (rest.length === 0) return { ...variables, [name]: value };
  const inner = variables[name];
  return {
    ...variables,
    [name]: put(typeof inner === 'object' && inner !== null ? (inner as Variables) : {}, rest, value),
  };
}

/** An expression's value; a text without '=' is itself. */
function valueIn(text: string, variables: Variables): unknown {
  if (!text.startsWith('=')) return text;
  const { value } = evaluate(text.slice(1), variables as never) as unknown as { readonly value: unknown };
  return value;
}
