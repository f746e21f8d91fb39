import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from '../../api/database/embedded-binaries.ts';
import { answers } from '../../api/database/embedded-sessions.ts';

/** The embedded server's data in the folder of an office. */
const dataOf = (folder: string): string => path.join(folder, 'postgres');

/** Processes of the server that runs on a folder: the first one and those it started. */
export function serverProcesses(folder: string): readonly number[] {
  const lock = path.join(dataOf(folder), 'postmaster.pid');
  if (!existsSync(lock)) return [];
  const postmaster = Number(readFileSync(lock, 'utf8').split('\n')[0]);
  // The file of a server that is just starting may still be empty; 0 would mean every process of our own group.
  if (!(postmaster > 1)) return [];
  const children = readdirSync('/proc').filter((name) => parentOf(name) === postmaster);
  return [postmaster, ...children.map(Number)];
}

/** Kills a server with everything it started, as a power cut would, and waits until all of it is gone. @returns whether there was one */
export async function killServer(folder: string): Promise<boolean> {
  const pids = serverProcesses(folder);
  for (const pid of pids) kill(pid);
  while (pids.some(isAlive)) await sleep(5);
  return pids.length > 0;
}

/** Starts the server of a folder where it was before, as whoever runs a server does. */
export async function startServer(folder: string, url: string): Promise<void> {
  const { port, password } = new URL(url);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60'];
  const flags = settings.flatMap((setting) => ['-c', setting]);
  const program = launch('postgres', ['-D', dataOf(folder), '-p', port, ...flags]);
  const spawned = () => {
    const options = { ...program.options, detached: true, stdio: 'ignore' as const };
    const server = spawn(program.command, program.args, options);
    server.unref();
    return server;
  };
  let server = spawned();
  for (let tries = 0; !(await answers(Number(port), password)); tries += 1) {
    if (tries > 400) throw new Error(`Expected PostgreSQL to start again on '${folder}', but it did not`);
    await sleep(50);
    // What a killed server leaves behind may be in the way for a moment.
    if (server.exitCode !== null || server.signalCode !== null) server = spawned();
  }
}

function parentOf(name: string): number | undefined {
  if (!/^\d+$/.test(name)) return undefined;
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${name}/status`, 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended with the one before it.
  }
}

/** A zombie has let everything go. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
