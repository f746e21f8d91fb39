import type { LetterSeries, Numbering } from '../contract/numbering.ts';
import type { CaseFile } from '../simulation/case-file.ts';
import { play } from '../simulation/play.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectRefused } from '../testing/problem.ts';

const REASON = 'Tata naskah dinas yang baru';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.play();
});
afterAll(() => office.stop());

const series = async (kode: string, year = 2026): Promise<LetterSeries> =>
  (await office.get('admin', `/api/numbering?year=${year}`))
    .json<Numbering>()
    .items.find((one) => one.instansi === 'lpsk' && one.kode === kode)!;
const pattern = (tahun: number, pola: string, kode = 'ST') => ({
  method: 'PUT' as const,
  url: `/api/numbering/lpsk/${kode}`,
  payload: { tahun, pola, alasan: REASON },
});

describe('the numbers of letters', () => {
  it('are told by agency and code: the last, the next, and that none is missing', async () => {
    expect(await series('ST')).toMatchObject({
      jenis: expect.arrayContaining(['Surat Penugasan']),
      pola: '{nomor}/{kode}/{unit}/{bulan}/{tahun}',
      last: 1,
      lastText: expect.stringMatching(/^1\/ST\/.*\/2026$/),
      inForce: 1,
      withdrawn: 0,
      isWhole: true,
      next: expect.stringMatching(/^2\/ST\//),
      nextYear: { tahun: 2027, pola: '{nomor}/{kode}/{unit}/{bulan}/{tahun}' },
    });
    expect(await series('SKP')).toMatchObject({ last: 0, lastText: null, isWhole: true });
  });

  it('say so where the register and the letters do not agree', async () => {
    await office.rows("update nomor_surat set terakhir = 3 where instansi = 'lpsk' and kode = 'ST'");
    expect(await series('ST')).toMatchObject({ last: 3, isWhole: false });
    await office.rows("update nomor_surat set terakhir = 1 where instansi = 'lpsk' and kode = 'ST'");
  });

  it('keep their pattern within a year, and take another one only where each number says what it is of', async () => {
    await expectRefused(office, 'admin', pattern(2026, '{nomor}/{kode}/{tahun}'), 400);
    await expectRefused(office, 'admin', pattern(2027, '{nomor}/{tahun}'), 400);
    await expectRefused(office, 'admin', pattern(2027, '{nomor}/{kode}/{tahun}', 'TIDAK-ADA'), 404);
    await expectRefused(office, 'karo-umum', pattern(2027, '{nomor}/{kode}/{tahun}'), 403);
  });

  it('are written by the new pattern from its year on; numbers that were given stay', async () => {
    expect((await office.ask('admin', pattern(2027, '{nomor:3}/{kode}.LPSK/{tahun}'))).statusCode).toBe(204);
    expect(await series('ST')).toMatchObject({
      lastText: expect.stringMatching(/^1\/ST\//),
      nextYear: { pola: '{nomor:3}/{kode}.LPSK/{tahun}', example: '001/ST.LPSK/2027' },
    });

    const story = JSON.parse(JSON.stringify(office.story()).replaceAll('2026-', '2027-')) as CaseFile;
    const { letters } = await play({ ...office.simulation, tell: () => undefined }, LINTAS_UNIT, story);

    expect(letters.find(({ jenis }) => jenis === 'Surat Penugasan')!.nomor).toBe('001/ST.LPSK/2027');
    expect(await series('ST', 2027)).toMatchObject({ last: 1, isWhole: true });
    await expectRefused(office, 'admin', pattern(2027, '{nomor}/{kode}/{tahun}'), 400);
  });

  it('have no pattern changed for a year in which one was given ahead', async () => {
    office.simulation.clock.set('2026-12-20T09:00:00+07:00');
    await expectRefused(office, 'admin', pattern(2027, '{nomor}/{kode}/{tahun}'), 409);
  });
});
