import type { App, RouteDeps } from '../app.ts';
import type { Actor } from '../policy/actor.ts';
import type { PolicyName } from '../policy/policies.ts';
import { type Conditions, type SearchRequest, searchSchema } from './query.ts';
import { runSearch, type SearchTarget } from './run.ts';

type Restriction = (conditions: Conditions) => void;

/** A search, each over what is theirs to see. */
export interface SearchRoute<R, T> {
  readonly url: string;
  /** Section of the API's description. */
  readonly tag: string;
  readonly target: SearchTarget;
  /** Who may search at all; absent: everyone who is signed in. */
  readonly policy?: PolicyName;
  /** Keeps the search to what the actor may see; absent where that is everything. */
  readonly restrict?: (actor: Actor, request: SearchRequest) => Restriction | Promise<Restriction>;
  readonly toItem: (row: R) => T | Promise<T>;
}

/** POST {filter, sort, page} → {items, page}, in Camunda's shapes. */
export function searchRoute<R, T>(
  app: App,
  { pool }: RouteDeps,
  { url, tag, target, policy = 'signed-in', restrict, toItem }: SearchRoute<R, T>,
): void {
  app.post(
    url,
    { schema: { tags: [tag], body: searchSchema(target.fields) }, config: { policy, reads: true } },
    async ({ body, actor }) => {
      const found = await runSearch<R>(
        pool,
        target,
        body as SearchRequest,
        await restrict?.(actor, body as SearchRequest),
      );
      return { ...found, items: await Promise.all(found.items.map(toItem)) };
    },
  );
}
