import type { FastifyContextConfig, FastifyRequest } from 'fastify';
import type { Pool, PoolClient } from 'pg';
import type { AuditContent, AuditRefusal, AuditResult } from '../contract/audit.ts';
import { networkOf } from '../policy/attempts.ts';
import type { Problem } from '../problem.ts';
import { type About, type AboutDeps, aboutRequest, capacityOf } from './about.ts';
import { type Floods, isFlood } from './floods.ts';
import type { NewEntry, OperationLog } from './log.ts';
import { categoryOf, operationOf } from './operations.ts';

export interface RecorderDeps extends AboutDeps {
  readonly log: OperationLog;
  readonly floods: Floods;
}

/** What a handler may add to what is known of its request by itself. */
export type Told = Partial<Omit<NewEntry, 'result' | 'refusal' | 'askedKey' | 'count' | 'route'>>;

/** Writes down what becomes of one request: exactly once, except that what is asked of the engine is written before, too. */
export class Recorder {
  private readonly deps: RecorderDeps;
  private readonly request: FastifyRequest;
  private told: Told = {};
  private about: Promise<About> | undefined;
  private refusal: Problem | undefined;
  private askedKey: number | undefined;
  private isStoring = false;
  /** Nothing more is to be written. */
  private isDone = false;

  constructor(deps: RecorderDeps, request: FastifyRequest) {
    this.deps = deps;
    this.request = request;
  }

  tell(told: Told): void {
    this.told = { ...this.told, ...told };
  }

  /** Nothing was done, or nothing that anyone but whoever asked can see. */
  leaveOut(): void {
    this.isDone = true;
  }

  refused(problem: Problem): void {
    this.refusal = problem;
  }

  /** Writes that something is now asked for: should nobody learn its outcome, that much stands. */
  async ask(): Promise<void> {
    if (this.askedKey !== undefined || this.isDone) return;
    this.askedKey = await this.deps.log.write(await this.entry('UNKNOWN'));
  }

  /** Finds out what the request is about, before a transaction takes a connection. */
  async prepare(): Promise<void> {
    const { params, actor } = this.request;
    this.about ??= aboutRequest(this.deps, (params ?? {}) as { readonly [name: string]: string }, actor);
    await this.about;
  }

  /** Adds that it was done to the transaction that does it, as its last statement. */
  async done(client: PoolClient): Promise<void> {
    if (this.isDone) return;
    this.isStoring = true;
    await this.deps.log.append(client, [await this.entry('SUCCESS')]);
  }

  /** The transaction is over: what it wrote stands. */
  stored(): void {
    this.isDone = true;
  }

  /**
   * The answer is about to leave.
   * @param keep keeps it, in one transaction with what is written of it
   */
  async end(status: number, keep: (sql: Pool | PoolClient) => Promise<unknown>): Promise<void> {
    if (this.isDone && this.refusal === undefined) return void (await keep(this.deps.pool));
    this.isDone = true;
    const entry = await this.entry(this.resultOf(status));
    if (isFlood(this.refusal, this.request.actor !== undefined)) {
      await this.deps.floods.add(entry, this.request.ip, status === 429);
      await keep(this.deps.pool);
    } else await this.deps.log.write(entry, keep);
  }

  /** What failed on our side while it was under way may have been done. */
  private resultOf(status: number): AuditResult {
    if (status < 400 && this.refusal === undefined) return 'SUCCESS';
    return status >= 500 && (this.askedKey !== undefined || this.isStoring) ? 'UNKNOWN' : 'FAIL';
  }

  private async entry(result: AuditResult): Promise<NewEntry> {
    const { routeOptions, params } = this.request;
    const { method, url = '', config } = routeOptions;
    const actor = this.request.actor as FastifyRequest['actor'] | undefined;
    const given = (params ?? {}) as { readonly [name: string]: string };
    await this.prepare();
    const operation = operationOf([method].flat()[0] ?? '', url, given);
    const capacity = actor && capacityOf(actor, config.policy);
    const category = this.told.entityType === undefined ? {} : { category: categoryOf(this.told.entityType) };
    return {
      ...operation,
      ...who(this.request, this.refusal),
      ...(capacity && { capacity }),
      ...(await this.about),
      ...category,
      ...this.told,
      result,
      route: `${[method].flat()[0]} ${url}`,
      ...(this.askedKey !== undefined && { askedKey: String(this.askedKey) }),
      ...(this.refusal && { refusal: refusalOf(this.refusal, isSecret(config)) }),
    };
  }
}

/** What is sent there, or answered, is not for whoever reads the log. */
const isSecret = ({ sealed, unkept, policy }: FastifyContextConfig): boolean =>
  sealed === true || unkept === true || policy === 'identity-keeper';

function who(
  { actor, scopes, ip }: FastifyRequest,
  refusal: Problem | undefined,
): Pick<AuditContent, 'actorId' | 'actorType' | 'address'> {
  if (actor) return { actorId: actor.username, actorType: scopes === undefined ? 'USER' : 'CLIENT' };
  const tried = refusal?.account;
  return { ...(tried !== undefined && { actorId: tried }), actorType: 'ANONYMOUS', address: networkOf(ip) };
}

/** @param isKept no more is told than which fields were refused */
function refusalOf({ status, title, message, violations }: Problem, isKept: boolean): AuditRefusal {
  const objections = violations.map(({ field, message: objection, rule, basis }) => ({
    ...(field !== undefined && { field }),
    ...(!isKept && objection !== message && { message: objection }),
    ...(rule !== undefined && { rule }),
    ...(basis !== undefined && { basis }),
  }));
  return {
    status,
    title,
    ...(!isKept && { detail: message }),
    ...(objections.length > 0 && { violations: objections }),
  };
}
