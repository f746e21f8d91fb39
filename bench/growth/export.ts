import { type ChildOffice, PASSWORD } from '../../api/testing/child-office.ts';
import type { Report } from '../main.ts';
import { residentMemory } from '../memory.ts';
import { PROCESS } from '../office/story.ts';

/** How often the office's memory is looked at meanwhile, in milliseconds. */
const LOOK = 100;
const TRACE = '<trace>';
/** Of what was read, as much as may be the beginning of a trace. */
const KEPT = TRACE.length - 1;

/** All cases of a mechanism as one event log: how long it takes, and how much the office holds while it writes. */
export async function measureExport(office: ChildOffice, report: Report): Promise<void> {
  const pid = office.process.pid!;
  const before = residentMemory(pid);
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, residentMemory(pid));
  }, LOOK);
  const since = performance.now();
  const { traces, bytes } = await readLog(office).finally(() => clearInterval(timer));
  const seconds = Math.round((performance.now() - since) / 100) / 10;
  report({ name: 'export-xes', value: traces, unit: 'cases', seconds, bytes });
  report({ name: 'export-memory', value: most, unit: 'MiB', before });
}

/** Reads the log as it comes, without keeping it. */
async function readLog({ url }: ChildOffice): Promise<{ readonly traces: number; readonly bytes: number }> {
  const authorization = `Basic ${Buffer.from(`admin:${PASSWORD}`).toString('base64')}`;
  const answer = await fetch(`${url}/api/exports/xes?processDefinitionId=${PROCESS}`, { headers: { authorization } });
  if (!answer.ok || !answer.body) throw new Error(`Expected a log, but got ${answer.status}`);
  const decoder = new TextDecoder();
  let traces = 0;
  let bytes = 0;
  let rest = '';
  for await (const chunk of answer.body) {
    bytes += chunk.length;
    const parts = (rest + decoder.decode(chunk, { stream: true })).split(TRACE);
    traces += parts.length - 1;
    rest = parts.at(-1)!.slice(-KEPT);
  }
  if (!rest.includes('/log')) throw new Error(`Expected the end of the log, but got '${rest}'`);
  return { traces, bytes };
}
