import type { Text } from './id.ts';

export const start: Text['start'] = {
  title: 'Start a case',
  lead: 'Choose a work mechanism. Every step follows the article it names.',
  start: 'Start',
  mine: 'You may start',
  others: 'Other mechanisms',
  read: 'See the flow',
  mayNot: 'Your post does not initiate this mechanism.',
  participants: 'Participants',
  basis: 'Basis',
  howLong: (days, cases) =>
    days === 0
      ? `Usually done on the same day (latest ${cases} cases)`
      : `Usually done within ${days} working ${days === 1 ? 'day' : 'days'} (latest ${cases} cases)`,
  filters: 'Regulations',
  search: 'Find mechanism',
  noneFiltered: 'No mechanism matches.',
  regulation: 'Regulation',
  fill: 'Fill in the request',
  law: 'Legal basis',
  flow: 'Flow',
  submit: 'Start case',
  started: (number) => `Case ${number} started.`,
  none: 'No mechanism is in force yet.',
  missing: 'Mechanism not found',
  toCatalogue: 'To the mechanisms',
  tabs: 'Parts of the mechanism',
};
