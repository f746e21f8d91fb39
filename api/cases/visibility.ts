import type { Pool } from 'pg';
import { type Actor, hasRole } from '../policy/actor.ts';
import { notFound } from '../problem.ts';
import type { Conditions } from '../search/query.ts';
import { isSubstitutedTask, subjectsOf } from '../substitutions/in-force.ts';

/** How cases name an actor and those whose tasks they do, of whatever mechanism. */
export const caseSubjects = ({ subjects, substituted }: Actor): string[] => [
  ...subjects,
  ...substituted.filter(({ mekanisme }) => mekanisme === null).flatMap(subjectsOf),
];

/** Those whose tasks of one mechanism an actor does: 'process id jabatan:…'. */
export const limitedSubjects = ({ substituted }: Actor): string[] =>
  substituted.flatMap((one) =>
    one.mekanisme === null ? [] : subjectsOf(one).map((subject) => `${one.mekanisme} ${subject}`),
  );

/** SQL for whether a participant `p` is an actor, or somebody whose tasks they do. */
const isPart = (subjects: string, limited: string): string => `(p.subject = any(${subjects}::text[])
  or (cardinality(${limited}::text[]) > 0 and exists (select 1 from process_instance l
    where l.key = p.process_instance_key and l.process_id || ' ' || p.subject = any(${limited}::text[]))))`;

/** SQL for whether an actor takes part in a case. @param key SQL of its key */
export const takesPart = (key: string, subjects: string, limited: string): string =>
  `exists (select 1 from case_participant p where p.process_instance_key = ${key} and ${isPart(subjects, limited)})`;

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
  const limited = limitedSubjects(actor);
  const { rows } = await pool.query<{ key: string }>({
    name: 'own_cases',
    text: `select process_instance_key as key from case_participant where subject = any($1::text[])
      union all select p.process_instance_key from case_participant p join process_instance l on l.key = p.process_instance_key
        where p.subject = any($2::text[]) and l.process_id || ' ' || p.subject = any($3::text[]) limit ${MAX_NAMED + 1}`,
    values: [caseSubjects(actor), limited.map((one) => one.slice(one.indexOf(' ') + 1)), limited],
  });
  if (rows.length <= MAX_NAMED) {
    const keys = [...new Set(rows.map(({ key }) => key))];
    // Unnested, or PostgreSQL would rather go through all rows in their order in the hope of meeting one of so many.
    return (conditions) =>
      conditions.add((parameter) => `${column} = any(array(select unnest(${parameter(keys)}::bigint[])))`);
  }
  return (conditions) =>
    conditions.add((parameter) => takesPart(column, parameter(caseSubjects(actor)), parameter(limited)));
}

/** Keeps a search to the tasks of an actor's posts, those assigned to them in person, and those they do for others. */
export function onlyOwnTasks(actor: Actor): (conditions: Conditions) => void {
  return (conditions) => {
    if (seesAll(actor)) return;
    const posts = actor.posts.map(({ id }) => id);
    conditions.add(
      (parameter) =>
        `t.candidate_groups && ${parameter(posts)}::text[] or (cardinality(t.candidate_groups) = 0 and t.assignee = ${parameter(actor.pegawai?.id ?? '')}::text)
          or (${isSubstitutedTask(actor.substituted, parameter)})`,
    );
  };
}

/** SQL for whether a task `t` is one that an actor would do for another: as Plt., Plh. or Pj., or as a substitute. */
export function isOnBehalf(actor: Actor, parameter: (value: unknown) => string): string {
  const acting = actor.posts.filter(({ kapasitas }) => kapasitas !== 'definitif').map(({ id }) => id);
  return `t.candidate_groups && ${parameter(acting)}::text[] or (${isSubstitutedTask(actor.substituted, parameter)})`;
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
    text: `select 1 from process_instance i where i.key = $1 and ($2 or ${takesPart('i.key', '$3', '$4')})`,
    values: [processInstanceKey, seesAll(actor), caseSubjects(actor), limitedSubjects(actor)],
  });
  if (rows.length === 0) throw notFound(missing);
}
