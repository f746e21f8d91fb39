import type { Pool } from 'pg';
import { type Actor, hasRole } from '../policy/actor.ts';
import { notFound } from '../problem.ts';
import type { Conditions } from '../search/query.ts';

/** Whether an actor may see everything: admins repair cases, so they see them. */
export const seesAll = (actor: Actor): boolean => hasRole(actor, 'admin');

/** Keeps a search to the cases an actor takes part in, through a post or in person. */
export function onlyOwnCases(actor: Actor, column: string): (conditions: Conditions) => void {
  return (conditions) => {
    if (seesAll(actor)) return;
    conditions.add(
      (parameter) =>
        `exists (select 1 from case_participant p where p.process_instance_key = ${column} and p.subject = any(${parameter(actor.subjects)}::text[]))`,
    );
  };
}

/** Keeps a search to the tasks of an actor's posts, and those assigned to them in person. */
export function onlyOwnTasks(actor: Actor): (conditions: Conditions) => void {
  return (conditions) => {
    if (seesAll(actor)) return;
    const posts = actor.posts.map(({ id }) => id);
    conditions.add(
      (parameter) =>
        `t.candidate_groups && ${parameter(posts)}::text[] or (t.candidate_groups = '{}' and t.assignee = ${parameter(actor.pegawai?.id ?? '')}::text)`,
    );
  };
}

/** @throws Problem where the case does not exist, or is none of this actor's */
export async function requireCase(pool: Pool, actor: Actor, processInstanceKey: string): Promise<void> {
  const { rows } = await pool.query({
    name: 'case_visible',
    text: `select 1 from process_instance i where i.key = $1 and ($2 or exists
      (select 1 from case_participant p where p.process_instance_key = i.key and p.subject = any($3::text[])))`,
    values: [processInstanceKey, seesAll(actor), actor.subjects],
  });
  if (rows.length === 0) throw notFound(`Kasus '${processInstanceKey}'`);
}
