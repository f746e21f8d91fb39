import type { Text } from './id.ts';

export const cases: Text['cases'] = {
  title: 'Cases',
  lead: 'Cases you take part in, through a post or in person.',
  filters: 'Case filters',
  active: 'Running',
  completed: 'Completed',
  terminated: 'Stopped',
  incident: 'Halted',
  search: 'Find case, letter, person, words',
  started: (when) => `Started ${when}`,
  ended: (when) => `Ended ${when}`,
  by: (name) => `by ${name}`,
  none: 'No cases yet.',
  noneFiltered: 'No case matches this filter.',
  toAll: 'All cases (admin)',
  untitled: 'No description',
};
