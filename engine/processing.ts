import { applyEvent } from './appliers/index.ts';
import type { DecisionResult } from './decisions/evaluate.ts';
import type { DecisionGraph } from './decisions/model.ts';
import type { Behaviors } from './elements/behavior.ts';
import type { Evaluation } from './expressions/evaluation-thread.ts';
import type { Expression } from './expressions/expression.ts';
import type { Lookup } from './expressions/fast.ts';
import { BAIL } from './expressions/fast-operators.ts';
import { type Json, type Key, NO_KEY, PARTITION, type Variables } from './protocol/basics.ts';
import type { ErrorType } from './protocol/incident.ts';
import type { ProcessInstanceValue } from './protocol/process-instance.ts';
import type { EngineRecord, IntentOf, ValueOf, ValueType } from './protocol/records.ts';
import type { Rejection, RejectionType } from './protocol/rejection.ts';
import type { ElementInstance } from './state/entities.ts';
import type { State } from './state/state.ts';
import { unusableName } from './storable.ts';

/** What a command leads to inside the same transaction; worked off first in, first out, as Zeebe does. */
export type FollowUp =
  | {
      readonly type: 'activate';
      readonly key: Key;
      readonly value: ProcessInstanceValue;
      /** Asked for by an operator: no flow leads to it, so a joining gateway waits for none. */
      readonly direct?: true;
    }
  /** All inner instances of a parallel loop begin, one step after its body. */
  | { readonly type: 'activateInner'; readonly key: Key; readonly count: number }
  | { readonly type: 'complete'; readonly key: Key }
  | { readonly type: 'terminate'; readonly key: Key }
  | { readonly type: 'terminateChildren'; readonly key: Key }
  | { readonly type: 'broadcast'; readonly signalName: string; readonly variables: Variables }
  /** An element waits for a message: it is told to those who keep messages. */
  | { readonly type: 'await'; readonly subscriptionKey: Key; readonly correlation: string };

/** Trouble of the process, not of the caller: becomes an incident an operator can resolve. */
export class IncidentError extends Error {
  readonly errorType: ErrorType;
  readonly variableScopeKey: Key | undefined;

  constructor(errorType: ErrorType, message: string, variableScopeKey?: Key) {
    super(message);
    this.errorType = errorType;
    this.variableScopeKey = variableScopeKey;
  }
}

export type EvaluateSlowly = (
  text: string,
  context: { readonly [name: string]: Json },
  now: number,
) => Promise<Evaluation>;

export type DecideSlowly = (
  graph: DecisionGraph,
  decisionId: string,
  context: { readonly [name: string]: Json },
  now: number,
) => Promise<DecisionResult>;

/** Everything a processor may use: read the state, emit events, ask for follow-ups, evaluate expressions. */
export class Processing {
  readonly state: State;
  readonly behaviors: Behaviors;
  /** The time of the command in hand, in milliseconds since 1970. */
  now = 0;
  records: EngineRecord[] = [];
  /** Clients waiting for the end of an instance hear of it through here, once it is stored. */
  ended: { readonly key: Key; readonly variables: Variables | undefined }[] = [];
  private readonly followUps: FollowUp[] = [];
  private readonly afterwards: FollowUp[] = [];
  private readonly rounds = new Map<string, number>();
  private readonly evaluateSlowly: EvaluateSlowly;
  private readonly decideSlowly: DecideSlowly;

  constructor(state: State, behaviors: Behaviors, evaluateSlowly: EvaluateSlowly, decideSlowly: DecideSlowly) {
    this.state = state;
    this.behaviors = behaviors;
    this.evaluateSlowly = evaluateSlowly;
    this.decideSlowly = decideSlowly;
  }

  begin(now: number): void {
    this.now = now;
    this.records = [];
    this.ended = [];
    this.followUps.length = 0;
    this.afterwards.length = 0;
    this.rounds.clear();
  }

  /** @returns how often this command has now come to the same place */
  countRound(place: string): number {
    const count = (this.rounds.get(place) ?? 0) + 1;
    this.rounds.set(place, count);
    return count;
  }

  /** Appends an event to the log and applies it to the state at once. */
  emit<T extends ValueType>(valueType: T, intent: IntentOf<T>, key: Key, value: ValueOf<T>): void {
    const record = {
      valueType,
      intent,
      key,
      value,
      partitionId: PARTITION,
      position: this.state.nextPosition(),
      timestamp: this.now,
      recordType: 'EVENT',
    } as unknown as EngineRecord;
    this.records.push(record);
    applyEvent(this.state, record);
  }

  followUp(command: FollowUp): void {
    this.followUps.push(command);
  }

  /** Asks for something that Zeebe does only when everything else the command led to is done. */
  afterAll(command: FollowUp): void {
    this.afterwards.push(command);
  }

  nextFollowUp(): FollowUp | undefined {
    return this.followUps.shift() ?? this.afterwards.shift();
  }

  /** Takes everything asked for so far out of the queue. */
  takeFollowUps(): FollowUp[] {
    return this.followUps.splice(0);
  }

  /**
   * Evaluates an expression with the variables visible in a scope.
   * @throws IncidentError where the evaluation fails
   */
  evaluate(expression: Expression, scopeKey: Key, extra?: Variables): Json {
    if (expression.kind === 'static') return expression.value;
    const lookup: Lookup = (name) => extra?.[name] ?? this.variable(scopeKey, name);
    const value = expression.fast ? expression.fast(lookup) : BAIL;
    return value === BAIL ? this.evaluateByReference(expression, lookup) : value;
  }

  /** As {@link evaluate}, for a value that must be text; numbers become text. */
  evaluateText(expression: Expression, scopeKey: Key): string {
    const value = this.evaluate(expression, scopeKey);
    if (typeof value === 'string' || typeof value === 'number') return usableName(String(value), expression);
    throw new IncidentError(
      'EXTRACT_VALUE_ERROR',
      `Expected result of the expression '${expression.text}' to be 'STRING', but was '${kindOf(value)}'.`,
    );
  }

  evaluateBoolean(expression: Expression, scopeKey: Key, extra?: Variables): boolean {
    const value = this.evaluate(expression, scopeKey, extra);
    if (typeof value === 'boolean') return value;
    throw new IncidentError(
      'EXTRACT_VALUE_ERROR',
      `Expected result of the expression '${expression.text}' to be 'BOOLEAN', but was '${kindOf(value)}'.`,
    );
  }

  /** Evaluates a decision and those it requires; a failure is part of the result. */
  decide(graph: DecisionGraph, graphKey: Key, decisionId: string, variables: Variables): DecisionResult {
    const question = `decision ${graphKey} ${decisionId} ${JSON.stringify(variables)}`;
    return this.state.remembered(question, () => this.decideSlowly(graph, decisionId, variables, this.now));
  }

  /** The nearest value of a variable, from a scope outwards. */
  variable(scopeKey: Key, name: string): Json | undefined {
    for (
      let scope = this.state.elements.get(scopeKey);
      scope;
      scope = this.state.elements.get(scope.value.flowScopeKey)
    ) {
      const variable = scope.variables[name];
      if (variable) return variable.value;
    }
    return undefined;
  }

  /** All variables visible in a scope; the nearest of each name. */
  visibleVariables(scopeKey: Key, only?: ReadonlySet<string>): Variables {
    const visible: Record<string, Json> = {};
    for (
      let scope = this.state.elements.get(scopeKey);
      scope;
      scope = this.state.elements.get(scope.value.flowScopeKey)
    )
      for (const [name, { value }] of Object.entries(scope.variables))
        if (!Object.hasOwn(visible, name) && (!only || only.has(name))) visible[name] = value;
    return visible;
  }

  instance(key: Key): ElementInstance {
    const instance = this.state.elements.get(key);
    if (!instance) throw new Error(`Expected element instance '${key}' to exist, but it does not`);
    return instance;
  }

  private evaluateByReference(expression: Expression & { kind: 'feel' }, lookup: Lookup): Json {
    const context: Record<string, Json> = {};
    for (const name of expression.names) {
      const value = lookup(name);
      if (value !== undefined) context[name] = value;
    }
    const question = `feel ${expression.text} ${JSON.stringify(context)}`;
    const evaluation = this.state.remembered(question, () => this.evaluateSlowly(expression.text, context, this.now));
    if ('value' in evaluation) return evaluation.value;
    throw new IncidentError(
      'EXTRACT_VALUE_ERROR',
      `failed to evaluate expression '${expression.text}': ${evaluation.failure}`,
    );
  }
}

/** A text by which rows are found must be one the database can hold. */
export function usableName(text: string, expression: Expression): string {
  const reason = unusableName(text);
  if (reason === undefined) return text;
  throw new IncidentError(
    'EXTRACT_VALUE_ERROR',
    `Expected result of the expression '${expression.text}' to be usable as a name, but ${reason}.`,
  );
}

/** Zeebe's word for the kind of a value, as its messages use it. */
export function kindOf(value: Json): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return 'ARRAY';
  return typeof value === 'object'
    ? 'OBJECT'
    : typeof value === 'boolean'
      ? 'BOOLEAN'
      : typeof value === 'number'
        ? 'NUMBER'
        : 'STRING';
}

export const refuse = (command: string, rejected: RejectionType, reason: string): Rejection => ({
  rejected,
  command,
  reason,
});

export const isRejection = (reply: unknown): reply is Rejection =>
  typeof reply === 'object' && reply !== null && 'rejected' in reply;

export const NO_PARENT = { parentProcessInstanceKey: NO_KEY, parentElementInstanceKey: NO_KEY } as const;
