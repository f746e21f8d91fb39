import type { Text } from './id.ts';

export const notices: Text['notices'] = {
  title: 'Notices',
  lead: 'News of the cases you take part in.',
  unread: 'Unread',
  markRead: 'Mark as read',
  select: (title) => `Select notice ${title}`,
  chosenRead: (count) => (count === 1 ? '1 notice is marked as read.' : `${count} notices are marked as read.`),
  markAll: 'Mark all as read',
  openSubstitutions: 'Open substitutions',
  openRegister: 'Open protected identities',
  openCase: 'Open case',
  none: 'No notices yet.',
  mail: 'Notices by mail',
  mailTo: (address) => `Sent to ${address}.`,
  mailWays: {
    segera: 'At once, a mail for each notice',
    ringkasan: 'As a digest, on working days at 07.00 WIB',
    tidak: 'None',
  },
  mailKept: 'Your choice is kept.',
  browser: 'Tell me in this browser, too, while I am not looking at Lincah',
  browserRefused: 'This browser refuses notifications. Allow those of Lincah in its settings, then try again.',
  arrived: (count) => `You have ${count} unread ${count === 1 ? 'notice' : 'notices'}.`,
  allRead: 'All notices are marked as read.',
};
