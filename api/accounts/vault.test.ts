import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { openVault, Vault } from './vault.ts';

const vault = new Vault(randomBytes(32));

it('opens what it sealed, for the same purpose only', () => {
  const sealed = vault.seal('rahasia', 'totp jf-1');

  expect(vault.open(sealed, 'totp jf-1')).toBe('rahasia');
  expect(() => vault.open(sealed, 'totp jf-2')).toThrow();
  expect(() => new Vault(randomBytes(32)).open(sealed, 'totp jf-1')).toThrow();
  expect(vault.seal('rahasia', 'totp jf-1')).not.toBe(sealed);
});

it('refuses what was altered or cut anywhere', () => {
  const sealed = Buffer.from(vault.seal('rahasia', 'x'), 'base64url');

  for (let at = 0; at < sealed.length; at += 1) {
    const altered = Buffer.from(sealed);
    altered[at]! ^= 1;
    expect(() => vault.open(altered.toString('base64url'), 'x')).toThrow();
    expect(() => vault.open(sealed.subarray(0, at).toString('base64url'), 'x')).toThrow();
  }
});

it('keeps its key in a file that only its owner reads', () => {
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'lincah-vault-'));
  const folder = path.join(temporary, 'keys');
  const sealed = openVault(folder).seal('rahasia', 'x');

  expect(openVault(folder).open(sealed, 'x')).toBe('rahasia');
  expect(statSync(path.join(folder, 'secrets.key')).mode & 0o777).toBe(0o600);
  expect(Buffer.from(readFileSync(path.join(folder, 'secrets.key'), 'utf8'), 'base64')).toHaveLength(32);
  rmSync(temporary, { recursive: true });
});
