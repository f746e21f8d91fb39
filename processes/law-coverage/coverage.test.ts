import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clausesOf } from './clauses.ts';
import { type Covered, isCovered } from './covers.ts';
import { documentOf, type RegulationCoverage } from './document.ts';
import { coverageDataOf, DOCUMENT, notYetOf, readCoverage, readNotYet } from './read.ts';

const ROOT = path.join(__dirname, '../..');
const KEYS = ['banten-19-2023', 'belu-47-2024', 'lpsk-3-2023'];

describe('the coverage of the law', () => {
  let coverage: RegulationCoverage[];

  beforeAll(async () => {
    coverage = await readCoverage();
  });

  it('speaks of every regulation with mechanisms', () => {
    expect(coverage.map(({ key }) => key)).toEqual(KEYS);
  });

  it('loses no clause: what is not carried was not carried before', () => {
    const known = new Set(readNotYet());

    const lost = notYetOf(coverage).filter((clause) => !known.has(clause));

    expect(lost).toEqual([]);
  });

  it('is written down as it is; where not, npm run coverage-of-law writes it', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(documentOf(coverage));
    expect(readNotYet()).toEqual(notYetOf(coverage));
  });

  it.each(KEYS)('has each clause of %s once', (key) => {
    const refs = coverage.find((one) => one.key === key)!.clauses.map(({ ref }) => ref);

    expect(refs.filter((ref, index) => refs.indexOf(ref) !== index)).toEqual([]);
  });

  it.each(KEYS)('notes only clauses of %s, and files that are there', (key) => {
    const refs = new Set(coverage.find((one) => one.key === key)!.clauses.map(({ ref }) => ref));
    const { notes } = coverageDataOf(key);

    const unknown = notes.flatMap(({ clauses }) => clauses.filter((ref) => !refs.has(ref)));
    const missing = notes
      .flatMap(({ by }) => (by ? [by.where, by.test] : []))
      .filter((file) => !existsSync(path.join(ROOT, file)));

    expect([...unknown, ...missing]).toEqual([]);
    for (const { why, by } of notes) expect([why, by].filter(Boolean)).toHaveLength(1);
  });
});

describe('a clause', () => {
  const bare: Covered = { ref: 'Pasal 1', text: '', processes: [], rules: [], structures: [], notes: [] };

  it('is not carried by a rule that no mechanism checks', () => {
    const rule = { rule: 'a/b', examples: 3, checkedIn: [] };

    expect(isCovered({ ...bare, rules: [rule] })).toBe(false);
    expect(isCovered({ ...bare, rules: [{ ...rule, checkedIn: ['penunjukan'] }] })).toBe(true);
  });

  it('of a list is one for each item', () => {
    const articles = [
      { ref: 'Pasal 10 ayat (1)', text: 'Tim terdiri atas: a. ketua; dan b. anggota.' },
      { ref: 'Pasal 9', text: 'Satu kalimat (Pasal 1 huruf a. saja).' },
    ];

    const refs = clausesOf({ articles } as never, { figures: { 'Gambar 1': 'Alur' } }).map(({ ref }) => ref);

    expect(refs).toEqual([
      'Pasal 9',
      'Pasal 10 ayat (1)',
      'Pasal 10 ayat (1) huruf a',
      'Pasal 10 ayat (1) huruf b',
      'Gambar 1',
    ]);
  });
});
