import type { RuleDetail } from '../../../api/contract/law.ts';
import { merged } from './merge.ts';

const rule = (name: string, properties: object, required = Object.keys(properties)): RuleDetail => ({
  rule: `contoh/${name}`,
  regulation: 'contoh',
  regulationName: 'Contoh',
  basis: 'Pasal 1',
  severity: 'blocking',
  message: { id: '', en: '' },
  inForce: { from: '2022-01-01', until: null, untilSetting: null, warning: null },
  facts: { type: 'object', properties, required },
  articles: [],
});
const yes = { type: 'boolean' };
const count = { type: 'integer' };

it('asks once for what rules ask alike, and gives it to each of them', () => {
  const rules = [rule('a', { lulus: yes, jumlah: count }), rule('b', { lulus: yes })];

  const { fields, factsFor, fieldOf } = merged(rules);

  expect(fields.map(([name]) => name)).toEqual(['lulus', 'jumlah']);
  expect(rules.map((one) => factsFor(one, { lulus: true, jumlah: 2 }))).toEqual([
    { lulus: true, jumlah: 2 },
    { lulus: true },
  ]);
  expect(fieldOf('contoh/b', 'lulus')).toBe('lulus');
});

it('asks under each rule for what they do not ask alike, though it has one name', () => {
  const rules = [rule('a', { jumlah: count, lulus: yes }), rule('b', { jumlah: yes }), rule('c', { lulus: yes }, [])];

  const { fields, factsFor, fieldOf } = merged(rules);

  expect(fields.map(([name]) => name)).toEqual(['contoh/a', 'contoh/b', 'contoh/c']);
  const filled = { 'contoh/a': { jumlah: 1, lulus: false }, 'contoh/b': { jumlah: true } };
  expect(rules.map((one) => factsFor(one, filled))).toEqual([{ jumlah: 1, lulus: false }, { jumlah: true }, {}]);
  expect(fieldOf('contoh/b', 'jumlah.0')).toBe('contoh/b.jumlah.0');
});
