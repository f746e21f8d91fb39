import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawAnew } from './draw.ts';
import { regulationOf, skeletonOf } from './skeleton.ts';

export type Created = { readonly folder: string; readonly files: readonly string[] } | { readonly refused: string };

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Writes the folder of a new mechanism. It loads, but fails the conformance test until someone who has read the articles
 * has filled it in.
 * @param name `<regulation>/<mechanism>`
 * @param instansi the agency of a regulation that is not there yet; absent: there is one
 */
export async function createMechanism(root: string, name: string, instansi?: string): Promise<Created> {
  const refused = whyNot(root, name, instansi);
  if (refused !== undefined) return { refused };
  const [regulation, mechanism] = name.split('/') as [string, string];
  const folder = path.join(root, regulation, mechanism);
  const isNew = !existsSync(path.join(root, regulation, 'regulation.ts'));
  const files = {
    ...skeletonOf(regulation, mechanism),
    ...(isNew && { '../regulation.ts': regulationOf(regulation, instansi!) }),
  };
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.endsWith('.bpmn') ? await drawAnew(text) : text);
  }
  return { folder, files: Object.keys(files) };
}

function whyNot(root: string, name: string, instansi: string | undefined): string | undefined {
  const [regulation, mechanism, ...rest] = name.split('/');
  if (!regulation || !mechanism || rest.length > 0)
    return `Expected <regulation>/<mechanism>, for example 'lpsk-3-2023/pertanggungjawaban', but got '${name}'`;
  const bad = [regulation, mechanism].find((part) => !NAME.test(part));
  if (bad !== undefined)
    return `Expected small letters, digits and single hyphens, for example 'penunjukan-lintas-unit', but got '${bad}'`;
  if (instansi !== undefined && !NAME.test(instansi))
    return `Expected the id of an agency, for example 'lpsk', but got '${instansi}'`;
  if (instansi === undefined && !existsSync(path.join(root, regulation, 'regulation.ts')))
    return `Expected one of the regulations ${regulationsIn(root).join(', ')}, but got '${regulation}'; for a new one, name its agency: ${name} lpsk`;
  if (existsSync(path.join(root, regulation, mechanism)))
    return `Expected a new mechanism, but '${name}' is already there`;
  return undefined;
}

const regulationsIn = (root: string): string[] =>
  readdirSync(root).filter((folder) => existsSync(path.join(root, folder, 'regulation.ts')));

async function main([name = '', instansi]: readonly string[]): Promise<void> {
  const created = await createMechanism(__dirname, name, instansi);
  if ('refused' in created) {
    process.stderr.write(`${created.refused}\n`);
    process.exitCode = 1;
    return;
  }
  const { folder, files } = created;
  process.stdout.write(`${files.map((file) => path.join(path.relative('.', folder), file)).join('\n')}\n`);
  process.stdout.write('Next: step 2 of processes/README.md. `npx jest processes` says what is missing.\n');
}

if (require.main === module) void main(process.argv.slice(2));
