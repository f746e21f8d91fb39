import type { Text } from './id.ts';

export const signIn: Text['signIn'] = {
  title: 'Sign in',
  lead: 'Sign in with the account of your post.',
  username: 'Account name',
  password: 'Password',
  code: 'One-time code',
  codeHint: 'Six digits from the authenticator app, or one recovery code.',
  submit: 'Sign in',
  busy: 'Checking…',
  demoTitle: 'Demo accounts',
  demoLead: 'Choose a post to fill in its account name. All demo accounts share one password.',
  filter: 'Find a post',
  none: 'No account matches.',
  noAgency: 'Administration',
};
