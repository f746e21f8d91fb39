import { account } from './account.en.ts';
import { assignments } from './assignments.en.ts';
import { audit } from './audit.en.ts';
import { candidates } from './candidates.en.ts';
import { caseText } from './case.en.ts';
import { cases } from './cases.en.ts';
import { correspondence } from './correspondence.en.ts';
import { creditBook } from './credit-book.en.ts';
import { app, error, nav } from './frame.en.ts';
import type { Text } from './id.ts';
import { inbox } from './inbox.en.ts';
import { insight } from './insight.en.ts';
import { letters } from './letters.en.ts';
import { notes } from './notes.en.ts';
import { notices } from './notices.en.ts';
import { importing, structure } from './organisation.en.ts';
import { evidence, flow, reason } from './parts.en.ts';
import { posts } from './posts.en.ts';
import { protectedPersons } from './protected.en.ts';
import { rules } from './rules.en.ts';
import { signIn } from './sign-in.en.ts';
import { sop } from './sop.en.ts';
import { start } from './start.en.ts';
import { substitutions } from './substitutions.en.ts';
import { details, form, law, moves, task, workingDays } from './task.en.ts';

/** Every word the screens say, in English; terms of the law keep their Indonesian names. */
export const en: Text = {
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
