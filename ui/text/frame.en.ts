import type { Text } from './id.ts';

export const app: Text['app'] = {
  name: 'Lincah',
  tagline: 'Government work mechanisms that run',
  skip: 'Skip to content',
  menu: 'Menu',
  mainNav: 'Main navigation',
  language: 'Language',
  signOut: 'Sign out',
  account: 'Account',
  security: 'Account security',
  noPost: 'No post',
  actingAs: (post) => `You act as ${post}`,
  standingFor: (person, reach) => `You stand in for ${person}${reach === '' ? '' : ` (${reach})`}`,
  actingHere: (post, person) => `You act as ${post}, on behalf of ${person}`,
  until: (date) => `until ${date}`,
  loading: 'Loading…',
  noMatch: 'Nothing matches.',
  close: 'Close',
  cancel: 'Cancel',
  retry: 'Try again',
  more: 'Load more',
  copied: 'Copied.',
  all: 'All',
  shown: (shown, total) => `${shown} of ${total}`,
};

export const nav: Text['nav'] = {
  tasks: 'Tasks',
  start: 'Start',
  cases: 'Cases',
  letters: 'Letters',
  posts: 'Posts',
  rules: 'Rules',
  studio: 'Studio',
  correspondence: 'Correspondence',
  assignments: 'Penugasan',
  creditBooks: 'Angka Kredit',
  protectedPersons: 'Identities',
  admin: 'Admin',
  notices: 'Notices',
  unread: (count) => `Notices, ${count} unread`,
};

export const error: Text['error'] = {
  title: 'Something went wrong',
  boundary: 'This page cannot be shown. Reload it; if that does not help, call the admin of your agency.',
  reload: 'Reload page',
  unreachable: 'The server cannot be reached. Check your network, then try again.',
  unknown: 'Something went wrong. Try again in a moment.',
  notFound: 'Page not found',
  notFoundHint: 'There is no such address. Check its spelling, or go back to the task list.',
};
