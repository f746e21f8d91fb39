import type { Pool } from 'pg';
import { prepared } from '../database/prepared.ts';

/** Of so few cases all rows are looked up and put in order; rows of more are met soon enough in their order. */
const FEW = 500;

/** Cases that are gathered before a search; of what more cases have, rows are met soon among all. */
const MANY = 20_000;

export type Condition = (parameter: (value: unknown) => string) => string;

/** What some cases have: looked for on its own, because few may have it among very many. */
export interface CaseCondition {
  /**
   * SQL for the keys of those that have it, as `key`.
   * @param only SQL with which its rows are kept to one case, to stand before other conditions; '' for all
   */
  readonly keys: (parameter: (value: unknown) => string, only: (column: string) => string) => string;
  /** Those that do not have it are wanted. */
  readonly isNot?: true;
}

/** Conditions on such cases: one for the rows of a page in their order, one for rows in any order. */
export interface Found {
  readonly ofPage: Condition;
  readonly ofAny: Condition;
}

/**
 * Keeps a search to the cases that have something.
 * @param column SQL of a case's key
 */
export async function withCases(pool: Pool, column: string, { keys, isNot }: CaseCondition): Promise<Found> {
  const each: Condition = (parameter) => `exists (${keys(parameter, (own) => `${own} = ${column} and`)})`;
  if (isNot) return both((parameter) => `not ${each(parameter)}`);
  const values: unknown[] = [];
  const all = keys(
    (value) => `$${values.push(value)}`,
    () => '',
  );
  const found = await casesOf(pool, `select key from (${all}) found limit ${MANY + 1}`, values);
  return found.count > MANY ? both(each) : named(column, found);
}

/** Keeps a search to cases that are known. */
export function named(column: string, { count, keys }: Keys): Found {
  const ofAny = lookedUp(column, keys);
  return count <= FEW ? both(ofAny) : { ofPage: met(column, keys), ofAny };
}

export const both = (condition: Condition): Found => ({ ofPage: condition, ofAny: condition });

/** Unnested, or PostgreSQL would rather go through all rows in their order in the hope of meeting one of so many. */
export const lookedUp =
  (column: string, keys: string): Condition =>
  (parameter) =>
    `${column} = any(array(select unnest(${parameter(keys)}::bigint[])))`;

/** Said to be true, or PostgreSQL would join the keys instead of hashing them, and put all their rows in order. */
const met =
  (column: string, keys: string): Condition =>
  (parameter) =>
    `(${column} in (select unnest(${parameter(keys)}::bigint[]))) is true`;

/** Cases by their keys as PostgreSQL writes an array: thousands of them only pass through. */
export interface Keys {
  readonly count: number;
  readonly keys: string;
}

export const tooMany = ({ count }: Keys): boolean => count > MANY;
export const UP_TO_MANY = MANY + 1;

export async function casesOf(pool: Pool, keysOf: string, values: readonly unknown[]): Promise<Keys> {
  const text = `select count(*)::int as count, coalesce(array_agg(key), '{}')::text as keys from (${keysOf}) found`;
  const { rows } = await pool.query<Keys>({ ...prepared(text), values: [...values] });
  return rows[0]!;
}
