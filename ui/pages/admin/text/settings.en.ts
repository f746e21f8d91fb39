import { calendar } from './calendar.en.ts';
import { numbering } from './numbering.en.ts';
import { outbox } from './outbox.en.ts';
import type { SettingsText } from './settings.id.ts';
import { terms } from './terms.en.ts';

export const settings: SettingsText = {
  title: 'Settings',
  lead: 'What the office decides for all mechanisms. Each change has a reason and stands in the operation log.',
  all: 'All settings',
  elsewhere: 'Set on other pages',
  basis: 'Basis',
  change: 'Change',
  reason: 'Reason',
  reasonHint: 'At least 10 letters; it stands in the operation log.',
  calendar,
  terms,
  numbering,
  outbox,
  accounts: {
    title: 'Accounts and tokens',
    about: 'Last sign-in, one-time codes, sessions, API tokens; locking and unlocking.',
  },
  posts: { title: 'Units, posts and appointments', about: 'Structure, holders, Plt./Plh./Pj. and substitution.' },
  rules: { title: 'Rules', about: 'What the system checks, with its articles and since when it is law.' },
  studio: { title: 'Mechanisms', about: 'Diagrams, forms and letters of each mechanism.' },
};
