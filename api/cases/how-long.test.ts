import type { MechanismDetail } from '../contract/mechanisms.ts';
import { TestOffice } from '../testing/office.ts';

const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const lama = async () => (await office.get('jf-1', `/api/mechanisms/${PROCESS}`)).json<MechanismDetail>().lama;

/** Cases that began on Monday and came to their end so many days later. */
const finished = (...days: readonly number[]) =>
  office.rows(
    `insert into process_instance (key, process_id, version, process_definition_key, state, start_date, end_date, business_id)
      select 1000 + n, $1, 1, 1, 'COMPLETED', '2026-03-02T02:00:00Z', timestamptz '2026-03-02T02:00:00Z' + make_interval(days => d), 'UJI-' || n
      from unnest($2::int[]) with ordinality as given (d, n) on conflict do nothing`,
    [PROCESS, days],
  );

it('says nothing of a few cases', async () => {
  await finished(1, 1, 1, 1);

  expect(await lama()).toBeNull();
});

it('says how many working days the middle one of the latest took', async () => {
  await finished(1, 1, 1, 1, 7, 7, 8, 21, 30);

  expect(await lama()).toEqual({ hariKerja: 5, kasus: 9 });
});
