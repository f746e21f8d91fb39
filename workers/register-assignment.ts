import { caseContextOf, mechanismOf } from './case-context.ts';
import type { Services } from './services.ts';
import { type Handler, Unmendable } from './worker.ts';

/** Puts the Penugasan that a case has made on record. */
export const registerAssignment =
  (services: Services): Handler =>
  async (job) => {
    const { mechanism } = mechanismOf(services, job);
    if (!mechanism.assignment)
      throw new Unmendable(`Expected '${job.processId}' to make an assignment, but it says nothing of one`);
    await services.assignments.register(job, mechanism.assignment(await caseContextOf(services, job)));
    return {};
  };
