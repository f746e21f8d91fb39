import { setTimeout as sleep } from 'node:timers/promises';
import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import type { Tanggal } from '../../processes/tanggal.ts';
import type { LetterRequest } from '../../workers/index.ts';
import { type Database, openDatabase } from '../database/data-source.ts';
import { prepareDatabase } from '../database/prepare.ts';
import { LetterArchive } from './letters.ts';

const NOW = Date.parse('2026-03-02T09:00:00+07:00');

let database: TestDatabase;
let opened: Database;
let letters: LetterArchive;

beforeAll(async () => {
  database = await makeTestDatabase();
  opened = await openDatabase(database.url);
  await prepareDatabase(opened.source);
  let tokens = 0;
  letters = new LetterArchive({
    pool: opened.pool,
    now: () => NOW,
    newToken: () => String(++tokens).padStart(32, '0'),
    publicUrl: 'https://kantor.example',
  });
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

const requestOf = (jobKey: string): LetterRequest => ({
  origin: { jobKey, processInstanceKey: jobKey, processId: 'contoh' },
  key: 'keputusan',
  instansi: 'lpsk',
  jenis: 'Keputusan',
  kode: 'KEP',
  kodeUnit: 'SETJEN',
  hal: 'Penugasan',
  menetapkan: true,
  tanggal: '2026-03-02' as Tanggal,
  signer: {
    akun: 'sekjen',
    pegawai: 'sekjen',
    nama: 'Ratna Wulandari',
    nip: '197001011995032001',
    jabatan: 'sekjen',
    namaJabatan: 'Sekretaris Jenderal',
    kapasitas: 'definitif',
  },
});

const drawSlowly = async (): Promise<Buffer> => {
  await sleep(50);
  return Buffer.from('%PDF-');
};

it('takes one number for a job that is handed out twice at once', async () => {
  const [first, second] = await Promise.all([1, 2].map(() => letters.issue(requestOf('1'), drawSlowly)));
  const next = await letters.issue(requestOf('2'), drawSlowly);

  expect(first?.nomor).toBe('1/KEP/SETJEN/III/2026');
  expect(second).toEqual(first);
  expect(next.nomor).toBe('2/KEP/SETJEN/III/2026');
});

it('takes no number for a letter that could not be drawn', async () => {
  const broken = letters.issue(requestOf('3'), () => Promise.reject(new Error('no paper')));

  await expect(broken).rejects.toThrow('no paper');
  expect((await letters.issue(requestOf('4'), drawSlowly)).nomor).toBe('3/KEP/SETJEN/III/2026');
});

it('gives letters of one kind consecutive numbers when many are issued at once', async () => {
  const keys = Array.from({ length: 8 }, (_, index) => String(10 + index));

  const issued = await Promise.all(keys.map((key) => letters.issue(requestOf(key), drawSlowly)));

  const numbers = issued.map(({ nomor }) => Number(nomor.split('/')[0])).sort((a, b) => a - b);
  expect(numbers).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
});

it('numbers the letters of each agency by themselves', async () => {
  const [belu, lpsk, next] = [
    await letters.issue({ ...requestOf('30'), instansi: 'belu' }, drawSlowly),
    await letters.issue(requestOf('31'), drawSlowly),
    await letters.issue({ ...requestOf('32'), instansi: 'belu' }, drawSlowly),
  ];

  expect([belu, lpsk, next].map(({ nomor }) => nomor.split('/')[0])).toEqual(['1', '12', '2']);
});
