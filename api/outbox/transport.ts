import type { Mail } from './message.ts';

/** Where mails go. */
export interface Transport {
  /**
   * Returns once the mail is in others' hands.
   * @throws Refused where they will never take it, any other error where they may the next time
   */
  deliver(mail: Mail): Promise<void>;
}

/** This mail will not be taken, however often it is sent. */
export class Refused extends Error {}
