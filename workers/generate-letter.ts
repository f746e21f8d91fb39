import { caseContextOf, versionOf } from './case-context.ts';
import { startClock } from './deadlines.ts';
import { expectedSigner, letterData, letterOf, requestFor, templateOf } from './letters/compose.ts';
import type { LetterPress } from './letters/press.ts';
import type { Services } from './services.ts';
import type { Handler } from './worker.ts';

/** Header `letter` names the letter. Draws its draft, without number and signature, for whoever is to sign it. */
export const generateLetter =
  (services: Services, press: LetterPress): Handler =>
  async (job) => {
    const loaded = await versionOf(services, job);
    const key = job.headers['letter'] ?? '';
    const letter = letterOf(loaded, key);
    const [context, letters] = await Promise.all([
      caseContextOf(services, job),
      services.letters.numbers(job.processInstanceKey),
    ]);
    const signer = expectedSigner(context, letter);
    await services.letters.draft(requestFor(job, key, letter, context, signer), (identity) =>
      press.draw({
        ...templateOf(loaded, letter),
        data: letterData(letter, context, letters, signer, identity),
        moment: services.now(),
      }),
    );
    return { ...(await startClock(services, job)) };
  };
