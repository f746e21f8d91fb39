import type { CaseContext, PejabatResolver } from '../mechanism.ts';

/** The holders of several posts, as they are resolved now. */
export const kePos =
  (...posts: readonly PejabatResolver[]) =>
  (context: CaseContext): string[] =>
    posts.map((post) => post(context)).flatMap((id) => (id === undefined ? [] : [`jabatan:${id}`]));
