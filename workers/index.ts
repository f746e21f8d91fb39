import type { ZBClient } from 'zeebe-node';
import { endAssignment, registerReport } from './assignment-jobs.ts';
import { cancelLetters } from './cancel-letters.ts';
import { checkRules } from './check-rules.ts';
import { generateLetter } from './generate-letter.ts';
import { receiveTask } from './inbox.ts';
import { issueLetter } from './issue-letter.ts';
import type { LetterPress } from './letters/press.ts';
import { notify } from './notify.ts';
import { readProtosOnce } from './proto-once.ts';
import { registers } from './register.ts';
import { resolveOfficials } from './resolve-officials.ts';
import { sendLetter } from './send-letter.ts';
import type { JobOrigin, Services } from './services.ts';
import { type Handler, startInbox, startWorker, USER_TASK } from './worker.ts';

export { sampleData } from './letters/compose.ts';
export { type Drawing, LetterPress } from './letters/press.ts';
export type { LetterData } from './letters/render.ts';
export type * from './services.ts';

export interface Workers {
  /** The types of job they do. */
  readonly types: ReadonlySet<string>;
  close(): Promise<void>;
}

readProtosOnce();

/** A job whose worker died is handed out again after this time, in milliseconds. */
const TIMEOUT = 15_000;
/** Letters are drawn one at a time: a third would only wait with a connection and the number's lock in its hands. */
const LETTERS: ReadonlySet<string> = new Set(['generate-letter', 'issue-letter']);

/** Starts every worker of the office; they know the engine only as a Zeebe address. */
export function startWorkers(
  client: ZBClient,
  services: Services,
  press: LetterPress,
  onError: (error: Error, job: JobOrigin) => void,
): Workers {
  const handlers: { readonly [type: string]: Handler } = {
    'resolve-officials': resolveOfficials(services),
    'check-rules': checkRules(services),
    'generate-letter': generateLetter(services, press),
    'issue-letter': issueLetter(services, press),
    notify: notify(services),
    ...registers(services),
    'cancel-letters': cancelLetters(services),
    'send-letter': sendLetter(services),
    'end-assignment': endAssignment(services),
    'register-report': registerReport(services, 'laporan'),
    'register-appraisal': registerReport(services, 'penilaian'),
  };
  const workers = [
    ...Object.entries(handlers).map(([type, handle]) =>
      startWorker(client, { type, handle, timeout: TIMEOUT, concurrency: LETTERS.has(type) ? 2 : 16, onError }),
    ),
    startInbox(client, (job) => receiveTask(services, job), onError),
  ];
  return {
    types: new Set([...Object.keys(handlers), USER_TASK]),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()));
    },
  };
}
