import type { InjectOptions } from 'fastify';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

let office: TestOffice;
/** A case that waits for its head's signature, and one that waits for the decision of the head addressed. */
let signing: string;
let deciding: string;

beforeAll(async () => {
  office = await TestOffice.start();
  signing = await office.task(await office.begin(), 'task_TandaTanganiPermohonan');
  deciding = await office.playUntil(await office.begin(), 'task_PutuskanPelibatan');
});
afterAll(() => office.stop());

const start = (facts: object): InjectOptions => ({
  method: 'POST',
  url: '/v2/process-instances',
  payload: { processDefinitionId: LINTAS_UNIT, variables: { ...office.story().facts, ...facts } },
});
const complete = (task: string, variables: object): InjectOptions => ({
  method: 'POST',
  url: `/v2/user-tasks/${task}/completion`,
  payload: { variables },
});
describe('a start form', () => {
  it('that ends before it begins breaks Pasal 1 angka 14', async () => {
    const { violations } = await expectRefused(office, 'karo-penelaahan', start({ mulai: '2026-07-01' }), 400);

    expect(violations).toEqual([
      {
        field: 'selesai',
        rule: 'lpsk-3-2023/pasal-1-14-jangka-waktu',
        basis: 'Pasal 1 angka 14',
        message: expect.stringContaining('Pasal 1 angka 14'),
      },
    ]);
  });

  it.each([
    ['lacks a field', { targetKinerja: undefined }, 'targetKinerja', 'Target kinerja wajib diisi.'],
    ['leaves a field blank', { targetKinerja: '' }, 'targetKinerja', 'Target kinerja wajib diisi.'],
    ['has a number for text', { targetKinerja: 40 }, 'targetKinerja', 'Target kinerja harus berupa teks.'],
    [
      'has text for a list',
      { pegawaiDiminta: 'jf-1' },
      'pegawaiDiminta',
      'Pegawai yang diminta harus berupa daftar teks.',
    ],
    ['has a date of no calendar', { mulai: '2026-02-30' }, 'mulai', 'Tanggal mulai harus berupa tanggal (TTTT-BB-HH).'],
    ['has a date in the year 0', { mulai: '0000-01-01' }, 'mulai', 'Tanggal mulai harus berupa tanggal (TTTT-BB-HH).'],
    [
      'has a choice of its own',
      { bentuk: 'bersama' },
      'bentuk',
      'Bentuk penugasan harus salah satu dari: Individu; Tim kerja.',
    ],
    ['has a field of its own', { gaji: 1 }, 'gaji', 'Isian tidak dikenal: gaji.'],
    [
      'claims to come from someone',
      { pemrakarsa: { jabatan: 'sekjen' } },
      'pemrakarsa',
      'Isian tidak dikenal: pemrakarsa.',
    ],
    ['has a broken row', { jabatanDibutuhkan: [null] }, 'jabatanDibutuhkan[0].jenis', 'Jenis wajib diisi.'],
    ['names no file', { lampiran: ['x'] }, 'lampiran', expect.stringContaining('berkas tidak ditemukan')],
  ])('that %s is refused', async (_what, facts, field, message) => {
    const { violations } = await expectRefused(office, 'karo-penelaahan', start(facts), 400);

    expect(violations?.[0]).toEqual({ field, message });
  });

  it("with another's file is refused, wherever it refers to it", async () => {
    const [file, own] = await Promise.all(
      ['karo-hukum', 'karo-penelaahan'].map(async (username) =>
        (await office.upload(username, '/v2/documents', [{ name: 'a.pdf', content: '%PDF-1.7' }])).json(),
      ),
    );

    for (const lampiran of [[file], [{ ...own, metadata: { ...own.metadata, berkas: [file] } }]]) {
      const { violations } = await expectRefused(office, 'karo-penelaahan', start({ lampiran }), 400);
      expect(violations?.[0]?.field).toBe('lampiran');
    }
  });

  it('with an own file is taken', async () => {
    const file = await office.upload('karo-penelaahan', '/v2/documents', [{ name: 'a.pdf', content: '%PDF-1.7' }]);

    expect((await office.ask('karo-penelaahan', start({ lampiran: [file.json()] }))).statusCode).toBe(200);
  });

  it('of a mechanism that does not exist is refused', () =>
    expectRefused(office, 'karo-penelaahan', { ...start({}), payload: { processDefinitionId: 'tidak.ada' } }, 404));

  it('from someone whose post may not start it is refused', () => expectRefused(office, 'karo-hukum', start({}), 403));
});

describe('a task', () => {
  const approved = (pegawai: string) => ({
    keputusan: 'disetujui',
    pertimbangan: { ketersediaan: 'tersedia', kecukupan: 'cukup' },
    penerimaTugas: [{ pegawai }],
  });

  it('answered with a nominee of another unit breaks the rule of its article', async () => {
    const { violations } = await expectRefused(office, 'karo-hukum', complete(deciding, approved('jf-3')), 400);

    expect(violations).toContainEqual({
      field: 'penerimaTugas',
      rule: 'lpsk-3-2023/pasal-9-3-asal-pegawai',
      basis: 'Pasal 9 ayat (3)',
      message: expect.stringMatching(/^\S.*: .*Pasal 9 ayat \(3\)/),
    });
  });

  it('answered with nobody who exists is refused', () =>
    expectRefused(office, 'karo-hukum', complete(deciding, approved('tidak-ada')), 400));

  it('refused without a reason lacks it', async () => {
    const { violations } = await expectRefused(office, 'karo-hukum', complete(deciding, { keputusan: 'ditolak' }), 400);

    expect(violations?.[0]).toEqual({ field: 'alasan', message: 'Alasan penolakan wajib diisi.' });
  });

  it("of another is not one's own to complete", () =>
    expectRefused(office, 'karo-hukum', complete(signing, { hasil: 'ditandatangani', metode: 'elektronik' }), 404));

  it('signed on paper without the paper is refused', () =>
    expectRefused(office, 'karo-penelaahan', complete(signing, { hasil: 'ditandatangani', metode: 'pindaian' }), 400));

  it('is completed once', async () => {
    const answer = { hasil: 'ditandatangani', metode: 'elektronik', gaji: 1, pelaku: { nama: 'Orang lain' } };
    const key = await office.task(await office.begin(), 'task_TandaTanganiPermohonan');

    const answers = await Promise.all([1, 2, 3, 4].map(() => office.ask('karo-penelaahan', complete(key, answer))));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 409, 409, 409]);
    expectProblem(await office.ask('karo-penelaahan', complete(key, answer)), 409);
    const [stored] = await office.rows('select action, performer from user_task where key = $1', [key]);
    expect(stored).toMatchObject({
      action: { hasil: 'ditandatangani', metode: 'elektronik' },
      performer: { akun: 'karo-penelaahan', jabatan: 'karo-penelaahan' },
    });
    expect(stored).not.toHaveProperty('action.gaji');
  });

  it('that does not exist is not found', () => expectRefused(office, 'admin', complete('999', {}), 404));
});
