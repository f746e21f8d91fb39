import type { MechanismDetail } from '../contract/mechanisms.ts';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

async function unitDinilai(username: string): Promise<string[]> {
  const answer = await office.get(username, '/api/mechanisms/belu-47-2024.penunjukan-dalam-unit');
  return answer.json<MechanismDetail>().choices.unitDinilai.map(({ value }) => value);
}

it('offers an appraiser the units whose people they appraise, also those that take the binding from above', async () => {
  const units = await unitDinilai('kadis-kominfo');

  expect(units).toEqual(expect.arrayContaining(['belu-dinas-kominfo', 'belu-bidang-aptika', 'belu-bidang-ikp']));
  expect(units).not.toContain('belu-bidang-kesmas');
});

it('offers a head their own unit, and no unit that has another appraiser', async () => {
  expect(await unitDinilai('kabid-aptika')).toEqual(['belu-bidang-aptika']);
  expect(await unitDinilai('kadis-dinkes')).not.toContain('belu-bidang-kesmas');
});
