import { type Actor, pelakuOf } from '../policy/actor.ts';
import { forbidden } from '../problem.ts';

/** Role of the post that sends and receives an agency's letters. */
export const PERSURATAN = 'persuratan';

/** Agencies whose letters an actor sends and receives. */
export const registriesOf = ({ posts }: Actor): string[] =>
  posts.filter(({ peran }) => peran.includes(PERSURATAN)).map(({ instansi }) => instansi);

/** The actor in the post that keeps the register of an agency. */
export function registrarOf(actor: Actor, instansi: string) {
  const post = actor.posts.find((held) => held.instansi === instansi && held.peran.includes(PERSURATAN));
  if (!post) throw forbidden('Hanya persuratan instansi ini yang dapat melakukan ini.');
  return pelakuOf(actor, post);
}
