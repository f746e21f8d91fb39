import { loadMechanisms } from '../../processes/load.ts';

/** What a story of a mechanism is started with. */
export function factsOf(processId: string, story: string): object {
  const loaded = loadMechanisms().find(({ id }) => id === processId);
  return (loaded!.cases.get(story) as { readonly facts: object }).facts;
}
