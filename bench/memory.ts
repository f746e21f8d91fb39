import { readFileSync } from 'node:fs';

/** The memory a process holds, in MiB. */
export function residentMemory(pid: number): number {
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1];
  return Math.round(Number(resident) / 1024);
}
