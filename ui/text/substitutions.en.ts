import type { SubstitutionScope } from '../../api/contract/substitutions.ts';
import type { Text } from './id.ts';

const scopes: { readonly [S in SubstitutionScope]: string } = {
  pribadi: 'Tasks addressed to the person',
  jabatan: 'Tasks of one post',
  mekanisme: 'Tasks of one mechanism',
};

export const substitutions: Text['substitutions'] = {
  tab: 'Substitution',
  lead: 'Who does whose tasks while they are away. A rule ends by itself on its last day.',
  add: 'Set a substitution',
  addForOther: 'Set a substitution for an official',
  addTitle: 'Set a substitution during absence',
  away: 'Official who is away',
  substitute: 'Substitute',
  scope: 'Scope',
  scopes,
  mechanism: 'Mechanism',
  untilHint: '90 days at most.',
  reason: 'Reason',
  notSigning:
    'A substitute signs no letters: that is for a Plt. or Plh., who is appointed by letter. The history of a case keeps both names.',
  save: 'Save substitution',
  saved: 'Substitution saved.',
  withdraw: 'Withdraw',
  withdrawNamed: (substitute, away) => `Withdraw the substitution of ${away} by ${substitute}`,
  withdrawn: 'Substitution withdrawn.',
  isWithdrawn: 'Withdrawn',
  none: 'No substitutions yet.',
  forWhom: (substitute, away) => `${substitute} stands in for ${away}`,
  reach: (scope, what) => (what === '' ? scopes[scope] : `${scopes[scope]}: ${what}`),
};
