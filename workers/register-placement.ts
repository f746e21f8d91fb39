import { caseContextOf, mechanismOf } from './case-context.ts';
import type { Services } from './services.ts';
import { type Handler, Unmendable } from './worker.ts';

/** Puts the kedudukan that a case has set on record. */
export const registerPlacement =
  (services: Services): Handler =>
  async (job) => {
    const { mechanism } = mechanismOf(services, job);
    if (!mechanism.placement)
      throw new Unmendable(`Expected '${job.processId}' to set a kedudukan, but it says nothing of one`);
    await services.placements.register(job, mechanism.placement(await caseContextOf(services, job)));
    return {};
  };
