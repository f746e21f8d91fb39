import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TestOffice } from '../testing/office.ts';

const BOARD = path.join(__dirname, '../../docs/grafana.json');

it('asks in Grafana only for what the office tells', async () => {
  const { panels } = JSON.parse(readFileSync(BOARD, 'utf8')) as {
    readonly panels: readonly { readonly targets: readonly { readonly expr: string }[] }[];
  };
  const asked = panels.flatMap(({ targets }) =>
    targets.flatMap(({ expr }) => expr.match(/\b(zeebe|lincah|process)_\w+/g)!),
  );
  const office = await TestOffice.start();

  const { body } = await office.get(undefined, '/metrics');

  await office.stop();
  const told = [...body.matchAll(/^# TYPE (\w+)/gm)].map(([, name]) => name);
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.map((name) => name.replace(/_(bucket|count)$/, '')).filter((name) => !told.includes(name))).toEqual([]);
});
