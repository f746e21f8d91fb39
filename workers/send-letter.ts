import { textOf } from '../processes/read.ts';
import { mechanismOf } from './case-context.ts';
import { letterOf } from './letters/compose.ts';
import type { Services } from './services.ts';
import { type Handler, Unmendable } from './worker.ts';

/** The variable with the addressee, where the header `instansi` names no other. */
const ADDRESSEE = 'instansiDituju';

/**
 * Header `letter` names an issued letter that goes to another agency, `instansi` the variable with that agency's id. The
 * process goes on at once; the letter waits in the register until it is sent.
 */
export const sendLetter =
  (services: Services): Handler =>
  async (job) => {
    const key = job.headers['letter'] ?? '';
    letterOf(mechanismOf(services, job), key);
    const addressee = textOf(job.variables[job.headers['instansi'] ?? ADDRESSEE]);
    const problem = await services.correspondence.send(job, key, addressee);
    if (problem !== undefined) throw new Unmendable(problem);
    return {};
  };
