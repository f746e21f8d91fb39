import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadMechanisms } from './load.ts';
import { tenggat } from './tenggat.ts';

/** The table says of every place where the texts are unclear what an office can set. */
const document = readFileSync(path.join(__dirname, '../docs/ambiguities.md'), 'utf8');
const rows = document
  .split('\n')
  .filter((line) => /^\| A-\d/.test(line))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

it('menyebut setiap pengaturan mekanisme dan setiap tenggat, dan hanya yang ada', () => {
  const named = rows.flatMap((cells) => [...cells.at(-1)!.matchAll(/`(\w+)`/g)].map(([, name]) => name!));
  const ofMechanisms = loadMechanisms().flatMap(({ mechanism }) => Object.keys(mechanism.settings));
  const settings = [...ofMechanisms, ...Object.keys(tenggat)];

  expect([...new Set(named)].sort()).toEqual([...new Set(settings)].sort());
});

it('menjawab setiap ketidakjelasan satu kali', () => {
  const ids = rows.flatMap(([id]) => id!.split(', '));

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  // The catalogue counts to A-88 and leaves three numbers out.
  expect(ids).toHaveLength(85);
});
