import type { SettingsText } from './settings.id.ts';

export const outbox: SettingsText['outbox'] = {
  title: 'Outbox of mails',
  lead: 'Notices by mail: what waits, what was sent and what failed. What they say is not shown here.',
  states: 'State',
  all: 'All',
  state: { menunggu: 'Waiting', terkirim: 'Sent', gagal: 'Failed' },
  none: 'There are no mails',
  openCase: 'Open the case',
  digest: 'Summary of several cases',
  written: (when) => `Written ${when}`,
  sent: (when) => `Sent ${when}`,
  tries: (tries) => `Tried ${tries} times`,
  nextTry: (when) => `Tried again ${when}`,
  retry: 'Send again',
  retryTo: (recipient) => `Send again to ${recipient}`,
  retried: 'The mail waits to be sent again.',
};
