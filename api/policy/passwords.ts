import { createHash, timingSafeEqual } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** OWASP's second recommendation for argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

export const isPassword = (passwordHash: string, password: string): Promise<boolean> => verify(passwordHash, password);

/** A hash to check against where there is no account: unknown names must take as long as wrong passwords. */
const NOBODY = hash('no account has this password', COST);

/** How long a password that was right is taken as right without hashing again, in milliseconds. */
const REMEMBERED = 60_000;
const MAX_REMEMBERED = 10_000;

/** Checks passwords; what was right a moment ago is remembered by a digest, since machines send theirs with every request. */
export class PasswordChecker {
  private readonly right = new Map<string, { readonly digest: Buffer; readonly until: number }>();
  private readonly now: () => number;

  constructor(now: () => number) {
    this.now = now;
  }

  async isRight(username: string, password: string, passwordHash: string | undefined): Promise<boolean> {
    const digest = createHash('sha256')
      .update(`${username}\0${password}\0${passwordHash ?? ''}`)
      .digest();
    const known = this.right.get(username);
    if (known && known.until > this.now() && timingSafeEqual(known.digest, digest)) return true;
    const isRight = await verify(passwordHash ?? (await NOBODY), password);
    if (!isRight || passwordHash === undefined) return false;
    if (this.right.size >= MAX_REMEMBERED) this.right.clear();
    this.right.set(username, { digest, until: this.now() + REMEMBERED });
    return true;
  }
}
