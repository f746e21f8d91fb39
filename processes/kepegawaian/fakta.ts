import { type TProperties, type TSchema, Type } from 'typebox';
import type { Tanggal } from '../tanggal.ts';

/**
 * Shapes of facts on careers, as the rules of several regulations ask for them. What is malformed is refused, never guessed
 * at; the description of each is its label where somebody fills it in.
 */

/** Facts by name; a name that no rule asks for is a slip, and is refused. */
export const fakta = <P extends TProperties>(properties: P, description?: string) =>
  Type.Object(properties, { additionalProperties: false, ...(description !== undefined && { description }) });

/** A calendar date between the years 1900 and 2199. */
export const hari = (description: string) =>
  Type.Unsafe<Tanggal>(Type.String({ format: 'date', pattern: '^(19|20|21)', description }));

export const yaTidak = (description: string) => Type.Boolean({ description });

/** One of the words a fact can be. */
export const satuDari = <const Words extends readonly string[]>(words: Words, description: string) =>
  Type.Unsafe<Words[number]>(Type.Enum([...words], { description }));

/** Any word but none; those that rules know are suggested where somebody fills it in. */
export const kata = (description: string, ...known: readonly string[]) =>
  Type.String({ minLength: 1, description, ...(known.length > 0 && { examples: known }) });

/** `null`: not known, not attested, or not there. */
export const orNull = <S extends TSchema>(schema: S) => Type.Union([schema, Type.Null()]);

export const hariOrNull = (description: string) => orNull(hari(description));
export const yaTidakOrNull = (description: string) => orNull(yaTidak(description));

/** Refuses facts of which one date comes before another that must not be later; a date that is not there precedes nothing. */
export const berurutan = <S extends TSchema>(schema: S, earlier: string, later: string): S =>
  Type.Refine(
    schema,
    (facts) => {
      const dates = facts as { readonly [name: string]: string | null };
      return !(dates[later]! < dates[earlier]!);
    },
    () => `'${later}' tidak boleh mendahului '${earlier}'`,
  );
