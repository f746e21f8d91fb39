import type { Conditions } from '../search/query.ts';
import { type Actor, hasRole } from './actor.ts';

/** The agencies whose posts an actor holds today. */
export const agenciesOf = ({ posts }: Actor): string[] => [...new Set(posts.map(({ instansi }) => instansi))];

/** Whether an actor may see an agency: its own officials do, and an admin of the installation sees all. */
export const seesAgency = (actor: Actor, instansi: string): boolean =>
  hasRole(actor, 'admin') || agenciesOf(actor).includes(instansi);

/** An actor with no posts but those in one agency: a mechanism is started in a post of its own agency. */
export const inAgency = (actor: Actor, instansi: string): Actor => ({
  ...actor,
  posts: actor.posts.filter((post) => post.instansi === instansi),
});

/** Keeps a search to the agencies an actor may see. @param column SQL of the agency's id */
export function onlyOwnAgencies(actor: Actor, column: string): (conditions: Conditions) => void {
  return (conditions) => {
    if (hasRole(actor, 'admin')) return;
    conditions.add((parameter) => `${column} = any(${parameter(agenciesOf(actor))}::text[])`);
  };
}
