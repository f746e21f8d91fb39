import type { Pool } from 'pg';
import { type Actor, hasRole } from '../policy/actor.ts';
import { notFound } from '../problem.ts';
import type { Conditions } from '../search/query.ts';

/** Whether an actor may see everything: admins repair cases, so they see them. */
export const seesAll = (actor: Actor): boolean => hasRole(actor, 'admin');

/** Cases that are named one by one in a search; whoever takes part in more finds some of them soon among all others. */
const MAX_NAMED = 200;

/** Keeps a search to the cases an actor takes part in, through a post or in person. */
export async function onlyOwnCases(
  pool: Pool,
  actor: Actor,
  column: string,
): Promise<(conditions: Conditions) => void> {
  if (seesAll(actor)) return () => undefined;
  const { rows } = await pool.query<{ key: string }>({
    name: 'own_cases',
    text: `select process_instance_key as key from case_participant where subject = any($1::text[]) limit ${MAX_NAMED + 1}`,
    values: [actor.subjects],
  });
  if (rows.length <= MAX_NAMED) {
    const keys = [...new Set(rows.map(({ key }) => key))];
    // Unnested, or PostgreSQL would rather go through all rows in their order in the hope of meeting one of so many.
    return (conditions) =>
      conditions.add((parameter) => `${column} = any(array(select unnest(${parameter(keys)}::bigint[])))`);
  }
  return (conditions) =>
    conditions.add(
      (parameter) =>
        `exists (select 1 from case_participant p where p.process_instance_key = ${column} and p.subject = any(${parameter(actor.subjects)}::text[]))`,
    );
}

/** Keeps a search to the tasks of an actor's posts, and those assigned to them in person. */
export function onlyOwnTasks(actor: Actor): (conditions: Conditions) => void {
  return (conditions) => {
    if (seesAll(actor)) return;
    const posts = actor.posts.map(({ id }) => id);
    conditions.add(
      (parameter) =>
        `t.candidate_groups && ${parameter(posts)}::text[] or (cardinality(t.candidate_groups) = 0 and t.assignee = ${parameter(actor.pegawai?.id ?? '')}::text)`,
    );
  };
}

/**
 * @param missing what is said not to be there: to others, what belongs to a case is as little there as the case itself
 * @throws Problem where the case does not exist, or is none of this actor's
 */
export async function requireCase(
  pool: Pool,
  actor: Actor,
  processInstanceKey: string,
  missing = `Kasus '${processInstanceKey}'`,
): Promise<void> {
  const { rows } = await pool.query({
    name: 'case_visible',
    text: `select 1 from process_instance i where i.key = $1 and ($2 or exists
      (select 1 from case_participant p where p.process_instance_key = i.key and p.subject = any($3::text[])))`,
    values: [processInstanceKey, seesAll(actor), actor.subjects],
  });
  if (rows.length === 0) throw notFound(missing);
}
