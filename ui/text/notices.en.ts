import type { Text } from './id.ts';

export const notices: Text['notices'] = {
  title: 'Notices',
  lead: 'News of the cases you take part in.',
  unread: 'Unread',
  markRead: 'Mark as read',
  markAll: 'Mark all as read',
  openCase: 'Open case',
  none: 'No notices yet.',
  allRead: 'All notices are marked as read.',
};
