import { readdirSync, readFileSync } from 'node:fs';

/** Processor time used so far, in milliseconds: by the engines this program has started, and by their databases. */
export interface CpuTime {
  readonly engine: number;
  readonly database: number;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly name: string;
  readonly milliseconds: number;
}

/** Linux counts in hundredths of a second. */
const TICK = 10;

/** What all processes below this one have used, those that have ended excepted; undefined where the system does not tell. */
export function cpuTime(): CpuTime | undefined {
  const processes = allProcesses();
  if (processes.length === 0) return undefined;
  const below = descendants(processes, process.pid);
  const sum = (isDatabase: boolean): number =>
    below.reduce(
      (total, { name, milliseconds }) => ((name === 'postgres') === isDatabase ? total + milliseconds : total),
      0,
    );
  return { engine: sum(false), database: sum(true) };
}

function allProcesses(): Process[] {
  try {
    return readdirSync('/proc').flatMap((pid) => (/^\d+$/.test(pid) ? processOf(pid) : []));
  } catch {
    return [];
  }
}

/** One that ends while it is looked at has no figures any more. */
function processOf(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, name, rest] = /^\d+ \((.*)\) (.*)$/s.exec(stat) as unknown as [string, string, string];
    const fields = rest.split(' ');
    const milliseconds = (Number(fields[11]) + Number(fields[12])) * TICK;
    return [{ pid: Number(pid), parent: Number(fields[1]), name, milliseconds }];
  } catch {
    return [];
  }
}

function descendants(processes: readonly Process[], root: number): Process[] {
  const children = processes.filter(({ parent }) => parent === root);
  return children.flatMap((child) => [child, ...descendants(processes, child.pid)]);
}
