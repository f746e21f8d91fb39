import { loadRegulations } from './load.ts';
import { catalogueOf } from './testing/rule-examples.ts';

/** Size of the catalogue; what regulations share is one entry of it, with its examples, though each regulation runs them. */
const CATALOGUE = { rules: 195, entries: 163, examples: 641 };

const loaded = loadRegulations();
const catalogue = loaded.flatMap(({ regulation }) => catalogueOf(regulation.key));

it('menjalankan seluruh katalog aturan', () => {
  const entries = new Map(catalogue.map(({ message, examples }) => [JSON.stringify([message, examples]), examples]));

  const size = { rules: catalogue.length, entries: entries.size, examples: [...entries.values()].flat().length };
  process.stdout.write(`Rule catalogue: ${size.rules} rules, ${size.entries} entries, ${size.examples} examples\n`);

  expect(size).toEqual(CATALOGUE);
});

it('menemukan pelaksana tiap aturan dari foldernya, dan setiap id sekali', () => {
  const found = loaded.flatMap(({ rules }) => [...rules.keys()]);

  expect(catalogue.filter(({ id }) => !found.includes(id))).toEqual([]);
  expect(found.filter((id, index) => found.indexOf(id) !== index)).toEqual([]);
});
