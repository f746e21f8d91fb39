import path from 'node:path';
import { build } from 'vite';
import { loadMechanisms } from '../../../processes/load.ts';
import { parseDiagram } from '../../../processes/parse-diagram.ts';
import { toData } from './data.ts';
import type { MechanismData } from './lincah.ts';

const PLUGIN = path.join(__dirname, '..');

/** What every mechanism demands, and its diagram, by process id. */
export async function mechanismData(): Promise<{ readonly [processId: string]: MechanismData }> {
  const entries = loadMechanisms().map(async ({ id, mechanism, diagram }) => {
    const data = { mandates: mechanism.mandates, diagram: toData(await parseDiagram(diagram)) };
    return [id, data] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** Puts guard and mandates into one file that needs nothing else: neither Node nor this repository. */
export async function buildPlugin(out = path.join(PLUGIN, 'dist')): Promise<void> {
  const data = JSON.stringify(await mechanismData());
  await build({
    configFile: false,
    logLevel: 'warn',
    root: PLUGIN,
    plugins: [
      {
        name: 'mechanisms',
        enforce: 'pre',
        resolveId: (id) => (id === './mechanisms.json' ? '\0mechanisms' : undefined),
        load: (id) => (id === '\0mechanisms' ? `export default JSON.parse(${JSON.stringify(data)});` : undefined),
      },
    ],
    build: {
      outDir: out,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      lib: { entry: path.join(PLUGIN, 'source/lincah.ts'), formats: ['cjs'], fileName: () => 'lincah.js' },
    },
  });
}

if (require.main === module)
  buildPlugin().then(undefined, (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
