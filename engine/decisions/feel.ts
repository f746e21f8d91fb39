/** A value of FEEL: a JSON value, or a date, a time, a duration or a function of the evaluator. */
export type FeelValue = unknown;
export type FeelContext = { readonly [name: string]: FeelValue };

/** How a decision evaluates the FEEL in it. */
export interface Feel {
  /** @throws DecisionFailure */
  evaluate(text: string, context: FeelContext): FeelValue;
  /** Whether a value passes a unary test; null = not to be decided. @throws DecisionFailure */
  test(text: string, value: FeelValue, context: FeelContext): boolean | null;
  /** DMN's name of the type of a value; undefined where it has none of the simple ones. */
  typeOf(value: FeelValue): string | undefined;
}

/** A decision cannot come to a result. */
export class DecisionFailure extends Error {}

export const isContext = (value: FeelValue): value is FeelContext =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** A value as FEEL writes it, for messages. */
export function show(value: FeelValue): string {
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (isContext(value))
    return `{${Object.entries(value)
      .map(([name, entry]) => `${name}:${show(entry)}`)
      .join(', ')}}`;
  return typeof value === 'string' ? JSON.stringify(value) : String(value ?? null);
}

/** JSON text of a value; what has none is null. */
export const toJson = (value: FeelValue): string =>
  typeof value === 'function' || isFunctionOfFeel(value) ? 'null' : (JSON.stringify(value) ?? 'null');

const isFunctionOfFeel = (value: FeelValue): boolean =>
  typeof value === 'object' && value !== null && value.constructor?.name === 'FeelFunction';
