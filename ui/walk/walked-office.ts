import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ChildOffice, PASSWORD } from '../../api/testing/child-office.ts';
import { filesIn } from '../../api/testing/everything.ts';
import { inventedIdentities, wordsOf } from '../../api/testing/identities.ts';
import { Needles } from '../../api/testing/needles.ts';

/** A demo office whose screens are walked through. */
export interface WalkedOffice {
  readonly url: string;
  /** Of all its accounts. */
  readonly password: string;
  /** Words of its protected persons, which may stand nowhere. */
  readonly protected: Needles;
  /** What it said and wrote into files, as text. */
  traces(): string;
  leave(): Promise<void>;
}

/** Protected persons that every office of a walk has. */
export const PLANTED = 50;
const KEEPER = 'ppsk-muda-2';

/** The running office that WALK_URL names, with its LINCAH_DEMO_PASSWORD; without it one of our own, gone afterwards. */
export async function openOffice(): Promise<WalkedOffice> {
  const { WALK_URL: url, LINCAH_DEMO_PASSWORD: password = PASSWORD } = process.env;
  if (url !== undefined)
    return { url, password, protected: new Needles([]), traces: () => '', leave: async () => undefined };
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'lincah-walk-'));
  const office = await new ChildOffice(dataDir, undefined).ready();
  const identities = inventedIdentities(PLANTED, 7);
  for (const identity of identities) await office.must(KEEPER, 'POST', '/api/protected-persons', identity);
  const folders = ['outbox', 'keys'].map((name) => path.join(dataDir, name));
  return {
    url: office.url,
    password: PASSWORD,
    protected: new Needles(identities.flatMap(wordsOf)),
    traces: () => [office.output, ...folders.flatMap((one) => [...filesIn(one)].map(({ text }) => text))].join('\n'),
    leave: async () => {
      await office.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
