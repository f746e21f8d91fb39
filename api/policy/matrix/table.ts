import type { RouteOptions } from 'fastify';
import type { Ask, Rows } from './row.ts';
import { accountRows } from './rows-accounts.ts';
import { caseRows } from './rows-cases.ts';
import { lawRows, rowsOfSomeOffices } from './rows-law.ts';
import { letterRows } from './rows-letters.ts';
import { officeRows } from './rows-office.ts';
import { operationRows } from './rows-operations.ts';
import { protectedRows } from './rows-protected.ts';
import { studioRows } from './rows-studio.ts';
import { tryoutRows } from './rows-tryouts.ts';

/** What is asked of each route, and what everyone must be answered. */
const TABLE: Rows = {
  ...accountRows,
  ...caseRows,
  ...letterRows,
  ...officeRows,
  ...lawRows,
  ...operationRows,
  ...protectedRows,
  ...studioRows,
  ...tryoutRows,
};

/** A question as it is sent by one method; HEAD is asked what GET is. */
export interface Question {
  /** Method and address, as in the table. */
  readonly route: string;
  readonly method: string;
  readonly url: string;
  readonly ask: Ask;
}

const routesOf = (registered: readonly RouteOptions[]): (readonly [method: string, url: string])[] =>
  registered.flatMap(({ method, url }) => [method].flat().map((one) => [one, url] as const));
const rowOf = (method: string, url: string): string => `${method === 'HEAD' ? 'GET' : method} ${url}`;

/** Routes that nobody has said anything about, and rows of routes that are not there. */
export function gapsOf(registered: readonly RouteOptions[]): { readonly rowless: string[]; readonly stale: string[] } {
  const names = new Set(routesOf(registered).map(([method, url]) => rowOf(method, url)));
  const known = { ...TABLE, ...rowsOfSomeOffices };
  return {
    rowless: [...names].filter((name) => !(name in known)),
    stale: Object.keys(TABLE).filter((name) => !names.has(name)),
  };
}

/** Everything the table asks of the routes that are there. */
export function questionsTo(registered: readonly RouteOptions[]): Question[] {
  const rows: Rows = { ...TABLE, ...rowsOfSomeOffices };
  return routesOf(registered).flatMap(([method, url]) =>
    [rows[rowOf(method, url)] ?? []].flat().map((ask: Ask) => ({ route: `${method} ${url}`, method, url, ask })),
  );
}
