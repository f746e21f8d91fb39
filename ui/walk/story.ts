import { loadMechanisms } from '../../processes/load.ts';
import type { Official } from './official.ts';

interface Story {
  readonly starter: string;
  readonly facts: object;
  readonly answers: { readonly [task: string]: object };
}

function storyOf(processId: string, name: string): Story {
  const loaded = loadMechanisms().find(({ id }) => id === processId);
  return loaded!.cases.get(name) as Story;
}

/** What a story of a mechanism is started with. */
export const factsOf = (processId: string, story: string): object => storyOf(processId, story).facts;

interface Waiting {
  readonly userTaskKey: string;
  readonly elementId: string;
  readonly assignee: string | null;
  readonly candidateGroups: readonly string[];
}

/**
 * Plays a story without its screens, everyone with their own account, until someone's task waits.
 * @param official an admin, who sees whose turn it is
 * @returns key of the case
 */
export async function playUntil(
  official: Official,
  processId: string,
  name: string,
  task: string,
  facts: object,
): Promise<string> {
  const story = storyOf(processId, name);
  const given = { processDefinitionId: processId, variables: { ...story.facts, ...facts } };
  const { processInstanceKey } = await official.askAs<{ processInstanceKey: string }>(
    story.starter,
    '/v2/process-instances',
    given,
  );
  await playOn(official, story, processInstanceKey, task);
  return processInstanceKey;
}

/** Plays a case that waits to its end. */
export const playToEnd = (official: Official, processId: string, name: string, key: string): Promise<void> =>
  playOn(official, storyOf(processId, name), key, undefined);

async function playOn(official: Official, story: Story, key: string, until: string | undefined): Promise<void> {
  const filter = { processInstanceKey: key, state: 'CREATED' };
  for (;;) {
    const [next] = (await official.ask<{ items: readonly Waiting[] }>('/v2/user-tasks/search', { filter })).items;
    if (next !== undefined && next.elementId === until) return;
    if (next !== undefined) await complete(official, story, next);
    else if (until === undefined && (await stateOf(official, key)) !== 'ACTIVE') return;
    else await official.page.waitForTimeout(200);
  }
}

const stateOf = async (official: Official, key: string): Promise<string> =>
  (await official.ask<{ state: string }>(`/v2/process-instances/${key}`)).state;

function complete(official: Official, { answers }: Story, task: Waiting): Promise<void> {
  const { userTaskKey, elementId, assignee, candidateGroups } = task;
  const answer = { variables: answers[elementId] };
  return official.askAs(assignee ?? candidateGroups[0]!, `/v2/user-tasks/${userTaskKey}/completion`, answer);
}
