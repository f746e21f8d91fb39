import { type Static, type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';
import { type Perseribu, perseribu } from './angka-kredit.ts';

/**
 * The tables of Lampiran I to VI, each checked by its schema as it is read. A value that the copy of the text has lost is
 * `null` and stays so; `keyakinan` and `catatan` say how well a value can be read.
 */

/**
 * Data in the shape a schema demands.
 * @throws Error naming the file and its first fault
 */
export function diperiksa<S extends TSchema>(schema: S, file: string, data: unknown): Static<S> {
  const [fault] = Value.Errors(schema, data);
  if (fault)
    throw new Error(`Expected ${file} to keep to its schema, but ${fault.instancePath || '/'} ${fault.message}`);
  return data as Static<S>;
}

export const Nilai = Type.Union([Type.Number({ minimum: 0 }), Type.Null()]);
export const Keyakinan = Type.Enum(['tinggi', 'sedang', 'rendah', 'hilang']);
export const closed = { additionalProperties: false };

/** In whole thousandths; `null` where lost. */
export const orNull = (nilai: number | null): Perseribu | null => (nilai === null ? null : perseribu(nilai));
