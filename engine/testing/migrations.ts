import type { Commands } from '../commands.ts';
import type { Key } from '../protocol/basics.ts';
import {
  boundary,
  callActivity,
  catchEvent,
  diagram,
  end,
  eventSubProcess,
  type Node,
  parallel,
  serviceTask,
  start,
  subProcess,
  userTask,
} from './bpmn.ts';
import type { EngineForTest } from './engine-for-test.ts';

/** A process whose first element does the work; the rest of its nodes stand beside it. */
const line = (id: string, first: string, ...nodes: readonly Node[]): string =>
  diagram(
    id,
    [start(), ...nodes, end(), end('else')],
    [`start -> ${first} -> end`, ...(nodes.length > 1 && id.includes('bound') ? [`${id}-event -> else`] : [])],
  );

const handler = (): Node =>
  eventSubProcess('handler', [start('alarm', { error: 'x' }), end('handled-end')], ['alarm -> handled-end']);
const inner = (id: string, task: string): Node =>
  subProcess(id, [start(`${id}-start`), serviceTask(task), end(`${id}-end`)], [`${id}-start -> ${task} -> ${id}-end`]);

const DIAGRAMS = [
  line('source', 'a', serviceTask('a')),
  line('target', 'b', serviceTask('b')),
  line('user', 'b', userTask('b')),
  line('scoped', 'outer', inner('outer', 'b')),
  line('source-scoped', 'scope', inner('scope', 'a')),
  line('handled', 'b', serviceTask('b'), handler()),
  line('source-handled', 'a', serviceTask('a'), handler()),
  line('bound-timer', 'a', serviceTask('a'), boundary('bound-timer-event', 'a', { duration: 'PT1H' })),
  line('bound-a', 'a', serviceTask('a'), boundary('bound-a-event', 'a', { message: 'first', key: '="k"' })),
  line('bound-b', 'b', serviceTask('b'), boundary('bound-b-event', 'b', { message: 'second', key: '="k"' })),
  line('bound-same', 'b', serviceTask('b'), boundary('bound-same-event', 'b', { message: 'first', key: '="k"' })),
  line('waiting', 'a', catchEvent('a', { duration: 'PT1H' })),
  line('calling', 'call', callActivity('call', 'source')),
  line('calling-target', 'call', callActivity('call', 'target')),
  diagram(
    'joining',
    [start(), parallel('fork'), serviceTask('a'), serviceTask('b'), parallel('join'), end()],
    ['start -> fork -> a -> join -> end', 'fork -> b -> join'],
  ),
];

/** A plan of migration; `mappings` as 'a>b', `target` a process id or a key. */
export type PlanMigration = (
  processInstanceKey: Key,
  target: string,
  mappings: readonly string[],
) => Commands['migrateInstance']['input'];

/** Deploys processes that are alike before the first test of a file; returns how migrations between them are planned. */
export function migrations(test: EngineForTest): PlanMigration {
  /** Keys of definitions, by process id. */
  const definitions = new Map<string, Key>();
  beforeAll(async () => {
    for (const xml of DIAGRAMS) {
      const { processes } = await test.deploy(xml);
      for (const { bpmnProcessId, processDefinitionKey } of processes)
        definitions.set(bpmnProcessId, processDefinitionKey);
    }
  });
  return (processInstanceKey, target, mappings) => ({
    processInstanceKey,
    targetProcessDefinitionKey: definitions.get(target) ?? target,
    mappings: mappings.map((mapping) => {
      const [sourceElementId, targetElementId] = mapping.split('>') as [string, string];
      return { sourceElementId, targetElementId };
    }),
  });
}
