import { account } from './account.id.ts';
import { assignments } from './assignments.id.ts';
import { audit } from './audit.id.ts';
import { candidates } from './candidates.id.ts';
import { caseText } from './case.id.ts';
import { cases } from './cases.id.ts';
import { correspondence } from './correspondence.id.ts';
import { creditBook } from './credit-book.id.ts';
import { app, error, nav } from './frame.id.ts';
import { inbox } from './inbox.id.ts';
import { insight } from './insight.id.ts';
import { letters } from './letters.id.ts';
import { notes } from './notes.id.ts';
import { notices } from './notices.id.ts';
import { importing, structure } from './organisation.id.ts';
import { evidence, flow, reason } from './parts.id.ts';
import { posts } from './posts.id.ts';
import { protectedPersons } from './protected.id.ts';
import { rules } from './rules.id.ts';
import { signIn } from './sign-in.id.ts';
import { sop } from './sop.id.ts';
import { start } from './start.id.ts';
import { substitutions } from './substitutions.id.ts';
import { details, form, law, moves, task, workingDays } from './task.id.ts';

/** Every word the screens say, in Indonesian. Forms and articles come from the server and are not here. */
export const id = {
  account,
  app,
  nav,
  signIn,
  inbox,
  task,
  form,
  details,
  workingDays,
  moves,
  law,
  evidence,
  letters,
  correspondence,
  candidates,
  assignments,
  flow,
  sop,
  start,
  cases,
  case: caseText,
  reason,
  notices,
  notes,
  posts,
  substitutions,
  structure,
  importing,
  rules,
  creditBook,
  protectedPersons,
  insight,
  audit,
  error,
};

export type Text = typeof id;
