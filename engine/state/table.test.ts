import { Journal } from './journal.ts';
import { Table } from './table.ts';

it('finds rows oldest first, also after some were taken back', () => {
  const journal = new Journal();
  const table = new Table<{ readonly key: string; readonly owner: string }>(journal, { name: 'rows' });
  const byOwner = table.index(({ owner }) => owner);
  for (const key of ['11', '12', '13']) table.set({ key, owner: 'me' });
  journal.keep();
  for (const key of ['11', '12', '13']) table.delete(key);

  journal.rollback();

  expect(byOwner.find('me')).toEqual(['11', '12', '13']);
});
