import type { MechanismDetail } from '../contract/mechanisms.ts';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

it('offers posts that nobody holds for good, with their kind, and no other', async () => {
  const answer = await office.get('karo-umum', '/api/mechanisms/panrb-62-2021.ppsk-perpindahan');

  const vacant = answer.json<MechanismDetail>().choices.jabatanLowong;
  expect(vacant).toContainEqual({
    value: 'ppsk-muda-3',
    unit: 'biro-penelaahan',
    jenis: 'pejabat-fungsional',
    label: 'Penata Perlindungan Saksi dan Korban Ahli Muda, Biro Penelaahan Permohonan',
  });
  expect(vacant.map(({ value }) => value)).not.toContain('ppsk-muda-1');
});

it('offers a form that asks for no posts none', async () => {
  const answer = await office.get('karo-penelaahan', '/api/mechanisms/lpsk-3-2023.penunjukan-dalam-unit');

  expect(answer.json<MechanismDetail>().choices.jabatanLowong).toEqual([]);
});
