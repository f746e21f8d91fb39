import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawAnew } from './draw.ts';
import { skeletonOf } from './skeleton.ts';

export type Created = { readonly folder: string; readonly files: readonly string[] } | { readonly refused: string };

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * Writes the folder of a new mechanism. It loads, but fails the conformance test until someone who has read the articles
 * has filled it in.
 * @param name `<regulation>/<mechanism>`
 */
export async function createMechanism(root: string, name: string): Promise<Created> {
  const refused = whyNot(root, name);
  if (refused !== undefined) return { refused };
  const [regulation, mechanism] = name.split('/') as [string, string];
  const folder = path.join(root, regulation, mechanism);
  const files = skeletonOf(regulation, mechanism);
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.endsWith('.bpmn') ? await drawAnew(text) : text);
  }
  return { folder, files: Object.keys(files) };
}

function whyNot(root: string, name: string): string | undefined {
  const [regulation, mechanism, ...rest] = name.split('/');
  if (!regulation || !mechanism || rest.length > 0)
    return `Expected <regulation>/<mechanism>, for example 'lpsk-3-2023/pertanggungjawaban', but got '${name}'`;
  const bad = [regulation, mechanism].find((part) => !NAME.test(part));
  if (bad !== undefined)
    return `Expected small letters, digits and single hyphens, for example 'penunjukan-lintas-unit', but got '${bad}'`;
  if (!existsSync(path.join(root, regulation, 'regulation.ts')))
    return `Expected one of the regulations ${regulationsIn(root).join(', ')}, but got '${regulation}'; a new one begins with its regulation.ts`;
  if (existsSync(path.join(root, regulation, mechanism)))
    return `Expected a new mechanism, but '${name}' is already there`;
  return undefined;
}

const regulationsIn = (root: string): string[] =>
  readdirSync(root).filter((folder) => existsSync(path.join(root, folder, 'regulation.ts')));

async function main([name = '']: readonly string[]): Promise<void> {
  const created = await createMechanism(__dirname, name);
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
