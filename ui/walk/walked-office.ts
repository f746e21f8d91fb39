import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ChildOffice, PASSWORD } from '../../api/testing/child-office.ts';

/** A demo office whose screens are walked through. */
export interface WalkedOffice {
  readonly url: string;
  /** Of all its accounts. */
  readonly password: string;
  leave(): Promise<void>;
}

/** The running office that WALK_URL names, with its LINCAH_DEMO_PASSWORD; without it one of our own, gone afterwards. */
export async function openOffice(): Promise<WalkedOffice> {
  const { WALK_URL: url, LINCAH_DEMO_PASSWORD: password = PASSWORD } = process.env;
  if (url !== undefined) return { url, password, leave: async () => undefined };
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-walk-'));
  const office = await new ChildOffice(dataDir, undefined).ready();
  return {
    url: office.url,
    password: PASSWORD,
    leave: async () => {
      await office.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
