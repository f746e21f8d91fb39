import type { Candidate } from '../contract/candidates.ts';
import type { Found } from '../contract/search.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.play();
});
afterAll(() => office.stop());

const find = async (query: string, who = 'karo-hukum'): Promise<Found<Candidate>> => {
  const answer = await office.get(who, `/api/people/candidates?${query}`);
  expect(`${answer.statusCode} ${answer.body}`).toMatch(/^200/);
  return answer.json();
};
const idsOf = ({ items }: Found<Candidate>): string[] => items.map(({ id }) => id);

it('hides nobody, whatever is asked for', async () => {
  const [all, asked] = [
    await find('limit=200'),
    await find('limit=200&kompetensi=tidak ada yang punya ini&urut=kompetensi'),
  ];

  expect(idsOf(asked).sort()).toEqual(idsOf(all).sort());
  expect(asked.items.every(({ terpenuhi, kurang }) => terpenuhi.length === 0 && kurang.length === 1)).toBe(true);
  expect(all.page.totalItems).toBe(all.items.length);
});

it('says what of the competence asked for someone has, and what they lack', async () => {
  const { items } = await find('kompetensi=Analisis Hukum,menari&urut=kompetensi');

  const [best] = items;
  expect(best).toMatchObject({ terpenuhi: ['Analisis Hukum'], kurang: ['menari'] });
  expect(best!.kompetensi).toContain('analisis hukum');
});

it('counts the days on which someone already has an assignment', async () => {
  const busy = async (mulai: string, selesai: string) =>
    (await find(`mulai=${mulai}&selesai=${selesai}&unit=biro-hukum`)).items.find(({ id }) => id === 'jf-1')!;

  expect(await busy('2026-06-21', '2026-07-10')).toMatchObject({
    hariTumpangTindih: 10,
    penugasan: [{ mulai: '2026-04-01', selesai: '2026-06-30', hariTumpangTindih: 10 }],
  });
  expect(await busy('2026-07-01', '2026-07-10')).toMatchObject({ hariTumpangTindih: 0, penugasan: [] });
});

it.each([
  ['beban', (one: Candidate) => one.hariTumpangTindih],
  ['kompetensi', (one: Candidate) => -one.terpenuhi.length],
] as const)('orders by %s where that is asked for', async (order, measure) => {
  const { items } = await find(`urut=${order}&kompetensi=analisis hukum&mulai=2026-04-01&selesai=2026-04-30&limit=200`);

  const values = items.map(measure);
  expect(values).toEqual([...values].sort((a, b) => a - b));
  expect(new Set(values).size).toBeGreaterThan(1);
});

it('gives a page at a time, each person once', async () => {
  const all = idsOf(await find('limit=200'));

  const first = await find('limit=3');
  const second = await find(`limit=200&after=${first.page.endCursor}`);

  expect([...idsOf(first), ...idsOf(second)]).toEqual(all);
});

it('finds by a part of a name or post, and by unit', async () => {
  const { items } = await find('unit=biro-hukum&limit=200');
  const [someone] = items;

  expect(new Set(items.map(({ unit }) => unit))).toEqual(new Set(['biro-hukum']));
  expect(idsOf(await find(`cari=${encodeURIComponent(someone!.nama.slice(1, 6).toUpperCase())}`))).toContain(
    someone!.id,
  );
  expect(idsOf(await find('cari=%25'))).toEqual([]);
});

it.each(['mulai=2026-04-01', 'mulai=2026-04-02&selesai=2026-04-01', 'mulai=2026-02-30&selesai=2026-03-01'])(
  'refuses a period that is none: %s',
  async (query) => {
    expectProblem(await office.get('karo-hukum', `/api/people/candidates?${query}`), 400);
  },
);

it('shows nobody to whoever holds no post in an agency', async () => {
  expect(idsOf(await find('limit=200', 'admin'))).toEqual([]);
});
