import { isUtf8 } from 'node:buffer';

/** Something that was written, and the field it stands in. */
export interface Text {
  readonly field: string;
  readonly text: string;
}

/** Whole numbers from this one on have the digits of a NIK. */
const LONG = 1e15;

/** Every text of a value: names of properties, and numbers that may be a NIK, too. */
export function* textsIn(value: unknown, field = ''): Generator<Text> {
  if (typeof value === 'string') yield { field, text: value };
  else if (typeof value === 'number' && value >= LONG) yield { field, text: BigInt(Math.trunc(value)).toString() };
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) {
      if (!Array.isArray(value)) yield { field, text: name };
      yield* textsIn(item, Array.isArray(value) ? field : name);
    }
}

/** A file of text is looked through like what is typed; PDF, pictures and workbooks are not. */
export function* partTexts(content: Buffer): Generator<Text> {
  if (!content.includes(0) && isUtf8(content)) yield { field: '', text: content.toString() };
}
