import type { Services } from './services.ts';
import type { Handler } from './worker.ts';

/** Takes back the letters of a case that make an assignment which has not come about; their numbers stay, with the reason. */
export const cancelLetters =
  (services: Services): Handler =>
  async (job) => {
    await services.letters.cancelIssued(job, job.headers['alasan'] ?? 'Kasus berakhir tanpa penugasan');
    return {};
  };
