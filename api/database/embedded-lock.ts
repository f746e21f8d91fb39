import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Port of the server that runs on a folder, from its lock file; undefined where there is none. */
export function runningPort(folder: string): number | undefined {
  try {
    const [pid, , , port] = readFileSync(path.join(folder, 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 0);
    return isPostgres(Number(pid)) && port ? Number(port) : undefined;
  } catch {
    return undefined;
  }
}

/** After a restart of the machine the number in the lock file may belong to a stranger; PostgreSQL would take it for itself. */
export function dropStaleLock(folder: string): void {
  const file = path.join(folder, 'postmaster.pid');
  if (!existsSync(file)) return;
  const name = `/proc/${readFileSync(file, 'utf8').split('\n')[0]}/comm`;
  if (existsSync(name) && readFileSync(name, 'utf8').trim() !== 'postgres') rmSync(file);
}

/** Whether a process is a living PostgreSQL and not a zombie, or a stranger with a reused number. */
function isPostgres(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return process.platform !== 'linux';
  const text = readFileSync(status, 'utf8');
  return /^Name:\s+postgres/m.test(text) && !/^State:\s+Z/m.test(text);
}
