import { createHmac } from 'node:crypto';
import { seal, unseal } from '../sealing.ts';
import { NameGuard } from './guard.ts';
import { IdentityKeys } from './keys.ts';
import { blindForms, candidatesIn, type Known } from './names.ts';

const keys = new IdentityKeys(Buffer.alloc(32, 7));
const blind = keys.blind.bind(keys);

const PERSON = { nama: 'Siti Nur Kinasihwati', namaLain: ['Bu Kinah Warung'], nik: '1001020304050607' };

/** Whether the person is found in a text. */
function finds(text: string, person: Known = PERSON): boolean {
  const { whole, words, longest } = blindForms(person, blind);
  const known = { isWord: (digest: string) => words.includes(digest), longest };
  return [...candidatesIn(text, known, blind)].some((digest) => whole.includes(digest));
}

describe('a name or NIK in a text', () => {
  it.each([
    'Siti Nur Kinasihwati',
    'Saksi bernama SITI NUR  KINASIHWATI hadir',
    'siti-nur_kinasihwati.pdf',
    'Kinasihwati, Siti Nur',
    'SitiNurKinasihwati',
    'Sìti Nür Kinasihwati',
    'Siti\u200b Nur\nKinasihwati',
    'bu kinah warung di pasar',
    'siti siti nur kinasihwati',
    'NIK1001020304050607',
    '1001 0203 0405 0607',
    '10.01.02.03.0405.0607',
    'Ｓｉｔｉ Nur Kinasihwati',
  ])('is found in %j', (text) => {
    expect(finds(text)).toBe(true);
  });

  it.each([
    'Siti',
    'Kinasihwati hadir',
    'Siti Aminah',
    'Siti, saksi Nur dan Kinasihwati',
    'Nur Siti',
    '10010203040506070',
    '1001020304050608',
    '1001 0203 0405 06 hari 07',
  ])('is not found in %j', (text) => {
    expect(finds(text)).toBe(false);
  });

  it('of one word is too common to be looked for; the NIK is', () => {
    const person = { nama: 'Suharti', namaLain: [], nik: '1001020304050607' };

    expect(finds('Ibu Suharti', person)).toBe(false);
    expect(finds('1001020304050607', person)).toBe(true);
  });

  it('of two short words leaves the word alone that they make together', () => {
    const person = { nama: 'Ani Ta', namaLain: [], nik: null };

    expect([finds('Anita', person), finds('Ani Ta', person)]).toEqual([false, true]);
  });
});

describe('what the guard makes of a text', () => {
  it('is few digests where the text is long', () => {
    const { words, longest } = blindForms(PERSON, blind);
    const known = { isWord: (digest: string) => words.includes(digest), longest };
    const long = 'siti 1 '.repeat(20_000);

    expect([...candidatesIn(long, known, blind)].length).toBeLessThan(60_000);
  });

  it('is nothing as long as nobody is registered', async () => {
    expect(await new NameGuard(keys).find('Siti Nur Kinasihwati')).toEqual([]);
  });
});

describe('the keys', () => {
  it('blind as HMAC-SHA-256 does', () => {
    const again = new IdentityKeys(Buffer.alloc(32, 7));
    const reference = new Set(['a', '', 'é'.repeat(200)].map((text) => again.blind(text)));

    expect([...reference]).toEqual(['a', '', 'é'.repeat(200)].map(blind));
    expect(blind('a')).not.toBe(new IdentityKeys(Buffer.alloc(32, 8)).blind('a'));
    expect(blind('a')).toBe(createHmac('sha256', keys.blinding).update('a').digest('base64'));
  });

  it('open what they sealed, for the same thing, unchanged, and nothing else', () => {
    const { key, wrapped } = keys.newKey('TL-2026-0001');
    const sealed = seal(key, Buffer.from('rahasia'), 'a');

    expect(keys.unwrap(wrapped, 'TL-2026-0001')).toEqual(key);
    expect(unseal(key, sealed, 'a').toString()).toBe('rahasia');
    expect(() => keys.unwrap(wrapped, 'TL-2026-0002')).toThrow();
    expect(() => new IdentityKeys(Buffer.alloc(32, 8)).unwrap(wrapped, 'TL-2026-0001')).toThrow();
    expect(() => unseal(key, sealed, 'b')).toThrow();
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed[at]! ^= 1;
      expect(() => unseal(key, changed, 'a')).toThrow();
    }
  });
});
