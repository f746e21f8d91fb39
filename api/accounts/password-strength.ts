import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Of 0 to 4: what would be guessed within a hundred million tries is below it. */
const STRONG_ENOUGH = 3;
/** Judged by so many of its characters: the time it takes grows with them. */
const LOOKED_AT = 64;
/** A password of fewer characters is easy to try out, however long it is. */
const DISTINCT = 5;
const WORD = /[\p{L}\p{N}]{3,}/gu;

let judge: Promise<ZxcvbnFactory> | undefined;

/** The lists are large: they are read when somebody first chooses a password. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
}

/**
 * Whether a password is one that many have, a pattern, or made of what everybody knows of its holder.
 * @param known names of the account, its holder and their office
 */
export async function isEasyToGuess(password: string, known: readonly string[]): Promise<boolean> {
  if (new Set(password).size < DISTINCT) return true;
  judge ??= load();
  const words = known.flatMap((name) => [name, ...(name.match(WORD) ?? [])]);
  return (await judge).check(password.slice(0, LOOKED_AT), words).score < STRONG_ENOUGH;
}

/** What is wrong with a new password. @param known names of the account, its holder and their office: the account's comes first */
export async function objectionToPassword(
  password: string,
  old: string,
  known: readonly [string, ...string[]],
): Promise<string | undefined> {
  if (password === old) return 'Kata sandi baru harus berbeda dari yang lama.';
  if (password.toLowerCase().includes(known[0])) return 'Kata sandi tidak boleh memuat nama akun.';
  return (await isEasyToGuess(password, known))
    ? 'Kata sandi terlalu mudah ditebak: sering dipakai orang, berpola, atau memuat nama Saudara atau kantor. Gunakan beberapa kata yang tidak berkaitan.'
    : undefined;
}
