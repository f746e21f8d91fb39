import type { EngineRecord } from '../../engine/index.ts';

/** A line that is no record, with what was expected of it. */
export class UnreadableRecord extends Error {}

type Fields = { readonly [name: string]: unknown };

/**
 * Reads a record as Zeebe's exporters write it. Keys are 64-bit numbers there and decimal text here; the variables of a
 * process keep the numbers that JSON gives them, as everywhere else.
 * @throws UnreadableRecord
 */
export function readRecord(line: string): EngineRecord {
  const plain = fieldsOf(parse(line), 'a record');
  const quoted = quoteUnsafeIntegers(line);
  const exact = quoted === line ? plain : fieldsOf(parse(quoted), 'a record');
  const { variables } = fieldsOf(plain['value'], 'a value');
  const value = { ...withTextKeys(fieldsOf(exact['value'], 'a value')), ...(variables !== undefined && { variables }) };
  const record = { ...withTextKeys(exact), value };
  requireText(record, 'valueType', 'intent', 'recordType', 'key');
  requireNumber(record, 'partitionId', 'position', 'timestamp');
  return record as unknown as EngineRecord;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/**
 * Puts integers that a JavaScript number cannot hold between quotes, so that JSON.parse keeps every digit of them.
 * @param json valid JSON; what stands in its strings is left as it is
 */
export function quoteUnsafeIntegers(json: string): string {
  const parts: string[] = [];
  for (let from = 0; from < json.length; ) {
    const quote = json.indexOf('"', from);
    const start = quote === -1 ? json.length : quote;
    parts.push(json.slice(from, start).replace(NUMBER, (number) => (isUnsafeInteger(number) ? `"${number}"` : number)));
    from = quote === -1 ? start : endOfString(json, start);
    parts.push(json.slice(start, from));
  }
  return parts.join('');
}

const isUnsafeInteger = (number: string): boolean =>
  number.length >= 16 && /^-?\d+$/.test(number) && !Number.isSafeInteger(Number(number));

/** Where the string that begins at a quote ends, past its closing quote: one with an even number of backslashes before it. */
function endOfString(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); quote !== -1; quote = json.indexOf('"', quote + 1)) {
    let backslashes = 0;
    while (json[quote - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return quote + 1;
  }
  return json.length;
}

function parse(line: string): unknown {
  try {
    return line.includes('\\u0000') ? JSON.parse(line, withoutNul) : JSON.parse(line);
  } catch (error) {
    throw new UnreadableRecord(`Expected JSON, but: ${(error as Error).message.slice(0, 200)}`);
  }
}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new UnreadableRecord(`Expected ${what} to be an object, but got ${value === null ? 'null' : typeof value}`);
}

const withTextKeys = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'number' && /^key$|Key$/.test(name) ? String(value) : value,
    ]),
  );

/** PostgreSQL stores no U+0000, nor the escape for it inside JSON text: it is left out. */
const withoutNul = (_name: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replaceAll('\0', '').replace(/(?<!\\)((?:\\\\)*)\\u0000/g, '$1') : value;

function requireText(record: Fields, ...names: readonly string[]): void {
  for (const name of names)
    if (typeof record[name] !== 'string')
      throw new UnreadableRecord(`Expected '${name}' to be text, but got ${typeof record[name]}`);
}

function requireNumber(record: Fields, ...names: readonly string[]): void {
  for (const name of names)
    if (!Number.isSafeInteger(record[name]))
      throw new UnreadableRecord(`Expected '${name}' to be an integer, but got ${String(record[name]).slice(0, 50)}`);
}
