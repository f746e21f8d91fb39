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
  readonly candidateGroups: readonly string[];
}

/**
 * Plays a story without its screens, everyone with their own account, until someone's task waits.
 * @param official an admin, who sees whose turn it is
 */
export async function playUntil(official: Official, processId: string, name: string, task: string, facts: object) {
  const story = storyOf(processId, name);
  const given = { processDefinitionId: processId, variables: { ...story.facts, ...facts } };
  const { processInstanceKey } = await official.askAs<{ processInstanceKey: string }>(
    story.starter,
    '/v2/process-instances',
    given,
  );
  const filter = { processInstanceKey, state: 'CREATED' };
  for (;;) {
    const [next] = (await official.ask<{ items: readonly Waiting[] }>('/v2/user-tasks/search', { filter })).items;
    if (next?.elementId === task) return;
    if (next === undefined) await official.page.waitForTimeout(200);
    else {
      const { userTaskKey, elementId, candidateGroups } = next;
      const answer = { variables: story.answers[elementId] };
      await official.askAs(candidateGroups[0]!, `/v2/user-tasks/${userTaskKey}/completion`, answer);
    }
  }
}
