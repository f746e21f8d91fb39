import { caseContextOf, mechanismOf } from './case-context.ts';
import { startClock } from './deadlines.ts';
import type { Services } from './services.ts';
import { type Handler, Unmendable } from './worker.ts';

/** Header `pesan` names the notice, `letter` the letter it delivers, `tenggat` starts the clock of the decision asked for. */
export const notify =
  (services: Services): Handler =>
  async (job) => {
    const { mechanism } = mechanismOf(services, job);
    const name = job.headers['pesan'] ?? '';
    const notice = mechanism.notices[name];
    if (!notice)
      throw new Unmendable(
        `Expected notice '${name}' in '${job.processId}', but it has only: ${Object.keys(mechanism.notices).join(', ')}`,
      );
    const context = await caseContextOf(services, job);
    const recipients = [...new Set(notice.kepada(context))];
    const letter = job.headers['letter'];
    if (letter !== undefined) await services.letters.delivered(job, letter, recipients);
    await services.notices.send(job, name, recipients, notice.judul(context), notice.isi(context));
    return { ...(await startClock(services, job)) };
  };
