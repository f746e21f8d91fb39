/** Runs in a thread of its own: evaluates FEEL with the reference, and may be killed at any moment. */
import { parentPort } from 'node:worker_threads';
import { date, dateAndTime, evaluate, FeelFunction } from 'feelin';
import { evaluateDecision } from '../decisions/evaluate.ts';
import type { DecisionGraph } from '../decisions/model.ts';
import type { Json } from '../protocol/basics.ts';
import { feelOf } from './reference-feel.ts';

/** One evaluation: FEEL text or a decision, the variables it reads, and the time it is told. */
export interface SlowRequest {
  readonly id: number;
  readonly subject: string | { readonly graph: DecisionGraph; readonly decisionId: string };
  readonly context: { readonly [name: string]: Json };
  /** ISO 8601 with offset. */
  readonly now: string;
}

export interface SlowReply {
  readonly id: number;
  /** JSON text of the value; absent where the evaluation failed. */
  readonly json?: string;
  readonly failure?: string;
}

const MAX_RESULT_LENGTH = 1_000_000;

/** JSON writes these characters as escapes; whole characters beyond the first plane it does not. */
const UNSTORABLE = /(?<!\\)(?:\\\\)*\\u(0000|d[89a-f])/i;

const builtins = (now: string) => ({
  now: new FeelFunction(() => dateAndTime(now), []),
  today: new FeelFunction(() => date(now.slice(0, 10)), []),
  'is defined': new FeelFunction((value: unknown) => value !== null && value !== undefined, ['value']),
  'get or else': new FeelFunction((value: unknown, otherwise: unknown) => value ?? otherwise, ['value', 'default']),
  cycle: new FeelFunction((first: unknown, second: unknown) => cycle(first, second), ['repetitions', 'interval']),
  assert: new FeelFunction(assertCondition, ['value', 'condition']),
});

/** A timer's cycle as text: cycle(interval) or cycle(repetitions, interval). */
function cycle(first: unknown, second: unknown): unknown {
  const [repetitions, interval] = second === undefined || second === null ? [null, first] : [first, second];
  const text = JSON.parse(JSON.stringify(interval ?? null)) as unknown;
  if (typeof text !== 'string' || !text.startsWith('P')) return null;
  return `R${typeof repetitions === 'number' ? repetitions : ''}/${text}`;
}

function assertCondition(value: unknown, condition: unknown): unknown {
  if (condition !== true) throw new Error('The condition is not fulfilled');
  return value;
}

function answer({ id, subject, context, now }: SlowRequest): SlowReply {
  try {
    const value = evaluateSubject(subject, { ...builtins(now), ...context });
    if (typeof value === 'function') return { id, failure: 'the result is a function' };
    const json = JSON.stringify(value ?? null);
    if (json.length > MAX_RESULT_LENGTH)
      return { id, failure: `the result is longer than ${MAX_RESULT_LENGTH} characters` };
    if (UNSTORABLE.test(json)) return { id, failure: 'the result contains the character U+0000 or half a character' };
    return { id, json };
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) };
  }
}

const evaluateSubject = (subject: SlowRequest['subject'], context: Record<string, unknown>): unknown =>
  typeof subject === 'string'
    ? evaluate(subject, context).value
    : evaluateDecision(subject.graph, subject.decisionId, context, feelOf());

/** What the first evaluation would otherwise have to load and compile, within its time. */
const WARM_UP = [
  'for i in 1..200 return if i > 100 then string(i) else substring("abc", 2)',
  'duration("PT1H") + duration("PT5M")',
  'date and time("2026-01-05T08:00:00+07:00") + duration("P1D")',
  'some x in [{a: 1}, {a: 2}] satisfies x.a = 2',
  'cycle(3, duration("PT10S"))',
];
for (const subject of WARM_UP) answer({ id: 0, subject, context: {}, now: '2026-01-05T08:00:00.000Z' });

parentPort!.on('message', (request: SlowRequest) => parentPort!.postMessage(answer(request)));
parentPort!.postMessage('ready');
