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
  byProvider: (name) => `Sign in with ${name}`,
  byPassword: 'Or sign in with a password:',
  providerFailed: {
    'tidak-terjangkau':
      'The sign-in service of the agency cannot be reached. Try again later, or sign in with a password.',
    ditolak: 'The sign-in service of the agency did not confirm this request. Try again.',
    kedaluwarsa: 'The time to sign in is over, or it began in another browser. Try again.',
    'tanpa-akun': 'There is no account of Lincah for you yet. Ask the admin of your agency.',
  },
};
