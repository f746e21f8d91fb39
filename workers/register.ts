import type { CaseContext, Mechanism } from '../processes/mechanism.ts';
import { caseContextOf, mechanismOf } from './case-context.ts';
import type { JobOrigin, Services } from './services.ts';
import { type Handler, Unmendable } from './worker.ts';

/** Where records of a kind are kept. @returns why it cannot be put on record, where only a person can mend that */
interface Store<Entry> {
  register(origin: JobOrigin, entry: Entry): Promise<string | undefined>;
}

type Kind = (services: Services) => Handler;

/** A kind of record: what of a mechanism makes it from a case (nothing, where there is nothing to record), and who keeps it. */
const kind =
  <Entry>(
    madeBy: (mechanism: Mechanism) => ((context: CaseContext) => Entry | undefined) | undefined,
    storeOf: (services: Services) => Store<Entry>,
  ): Kind =>
  (services) =>
  async (job) => {
    const make = madeBy(mechanismOf(services, job).mechanism);
    if (!make)
      throw new Unmendable(`Expected '${job.processId}' to say what task '${job.elementId}' records, but it does not`);
    const entry = make(await caseContextOf(services, job));
    if (entry === undefined) return {};
    const refused = await storeOf(services).register(job, entry);
    if (refused !== undefined) throw new Unmendable(refused);
    return {};
  };

/** What a case can put on record, by job type. */
const KINDS: { readonly [type: string]: Kind } = {
  'register-assignment': kind(
    ({ assignment }) => assignment,
    ({ assignments }) => assignments,
  ),
  'register-placement': kind(
    ({ placement }) => placement,
    ({ placements }) => placements,
  ),
  'register-newcomer': kind(
    ({ newcomer }) => newcomer,
    ({ newcomers }) => newcomers,
  ),
  'register-incumbency': kind(
    ({ incumbency }) => incumbency,
    ({ incumbencies }) => incumbencies,
  ),
  'register-succession-group': kind(
    ({ successionGroup }) => successionGroup,
    ({ successionGroups }) => successionGroups,
  ),
  'register-assessment-team': kind(
    ({ assessmentTeam }) => assessmentTeam,
    ({ assessmentTeams }) => assessmentTeams,
  ),
  'register-credits': kind(
    ({ credits }) => credits,
    ({ creditBooks }) => creditBooks.credits,
  ),
  'register-career': kind(
    ({ career }) => career,
    ({ creditBooks }) => creditBooks.careers,
  ),
  'register-maintenance': kind(
    ({ maintenance }) => maintenance,
    ({ creditBooks }) => creditBooks.maintenance,
  ),
  'register-pak': kind(
    ({ pak }) => pak,
    ({ creditBooks }) => creditBooks.paks,
  ),
};

/** The workers that put on record what a case has made. */
export const registers = (services: Services): { readonly [type: string]: Handler } =>
  Object.fromEntries(Object.entries(KINDS).map(([type, of]) => [type, of(services)]));
