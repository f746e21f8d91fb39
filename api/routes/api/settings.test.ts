import type { OfficeSetting, OfficeSettings } from '../../contract/settings.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectRefused } from '../../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const listed = async (): Promise<OfficeSettings> => (await office.get('admin', '/api/settings')).json();
const setting = async (name: string, regulation = 'lpsk-3-2023'): Promise<OfficeSetting> =>
  (await listed()).settings.find((one) => one.regulation === regulation && one.name === name)!;
const set = (name: string, nilai: unknown, alasan?: string) => ({
  method: 'PUT' as const,
  url: `/api/regulations/lpsk-3-2023/settings/${name}`,
  payload: { nilai, ...(alasan !== undefined && { alasan }) } as object,
});

describe('the settings of the office', () => {
  it('are listed with what comes with the program, their limits, and how many steps take their dates from them', async () => {
    expect(await setting('eskalasiHariKerja')).toMatchObject({
      regulationName: 'Perses LPSK 3/2023',
      kind: 'hari-kerja',
      shipped: 7,
      value: 7,
      limits: { min: 3, max: 14 },
      steps: 0,
      basis: null,
      lastChange: null,
    });
    expect((await setting('kedaluwarsaHariKerja')).steps).toBeGreaterThan(10);
    expect(await setting('keputusanKepegawaianOlehPelaksana', 'lpsk-1-2024')).toMatchObject({
      kind: 'ya-tidak',
      limits: null,
      basis: expect.stringContaining('1/SE/I/2021'),
    });
    expect(await setting('angkaKreditBerlakuSampai', 'panrb-62-2021')).toMatchObject({ kind: 'tanggal' });
  });

  it('are every setting of every regulation, and the terms of articles beside them', async () => {
    const { settings, terms } = await listed();
    const all = office.simulation.office.office.regulations.flatMap(({ regulation }) =>
      Object.keys(regulation.settings ?? {}).map((name) => `${regulation.key}/${name}`),
    );
    expect(settings.map(({ regulation, name }) => `${regulation}/${name}`)).toEqual(all);
    expect(terms.map(({ basis }) => basis).sort()).toEqual(['Pasal 14 ayat (3)', 'Pasal 14 ayat (4)']);
    for (const { text } of terms) expect(text).not.toBeNull();
  });

  it('are changed with a reason, which stands beside the value', async () => {
    expect((await office.ask('admin', set('eskalasiHariKerja', 10, 'Pimpinan sering dinas luar'))).statusCode).toBe(
      204,
    );

    expect(await setting('eskalasiHariKerja')).toMatchObject({
      shipped: 7,
      value: 10,
      lastChange: { by: 'admin', reason: 'Pimpinan sering dinas luar' },
    });
    expect((await setting('pengingatHariKerja')).limits).toEqual({ min: 1, max: 10 });
  });

  it('keep the order of reminder, escalation and end', async () => {
    await expectRefused(office, 'admin', set('pengingatHariKerja', 11), 400);
    await expectRefused(office, 'admin', set('kedaluwarsaHariKerja', 9), 400);
    await expectRefused(office, 'admin', set('eskalasiHariKerja', 15), 400);
    await expectRefused(office, 'admin', set('eskalasiHariKerja', 9, 'Karena'), 400);
  });
});
