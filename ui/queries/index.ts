import { accounts } from './accounts.ts';
import { assignments } from './assignments.ts';
import { audit } from './audit.ts';
import { cases } from './cases.ts';
import { desk } from './desk.ts';
import { insight } from './insight.ts';
import { law } from './law.ts';
import { organisation } from './organisation.ts';
import { protectedPersons } from './protected.ts';

/** Everything the screens ask the API for. */
export const queries = {
  ...desk,
  ...cases,
  ...assignments,
  ...law,
  ...organisation,
  ...accounts,
  ...protectedPersons,
  ...insight,
  ...audit,
};
