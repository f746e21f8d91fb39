import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Letter } from '../contract/letters.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

const hasPdfsig = spawnSync('pdfsig', ['-v']).error === undefined;
if (!hasPdfsig) process.stderr.write('Left out: the look of pdfsig at a letter, because it was not found.\n');
const itWithPdfsig = hasPdfsig || process.env['REQUIRE_ALL'] === '1' ? it : it.skip;

let office: TestOffice;
let letters: readonly Letter[];
let decision: Letter;

beforeAll(async () => {
  office = await TestOffice.start();
  letters = (await office.play()).letters;
  decision = letters.find(({ key }) => key === 'surat-penugasan')!;
});
afterAll(() => office.stop());

const addressOf = ({ verificationUrl }: Letter): string => new URL(verificationUrl).pathname;
const pdfOf = async ({ id }: Letter): Promise<Buffer> =>
  (await office.get('admin', `/api/letters/${id}/pdf`)).rawPayload;
const look = (letter: Letter) => office.get(undefined, addressOf(letter));
const compare = (letter: Letter, content: Buffer | string) =>
  office.upload(undefined, addressOf(letter), [{ name: 'surat.pdf', content }]);

it('writes the letters of a case with numbers that follow one another', async () => {
  const numbered = await office.rows(
    'select kode, array_agg(urutan order by urutan) as urutan, count(distinct nomor)::int as nomor from surat group by kode',
  );

  expect(letters.map(({ key }) => key)).toEqual([
    'permohonan-pelibatan',
    'jawaban',
    'usulan-penerbitan',
    'keputusan',
    'surat-penugasan',
  ]);
  for (const { urutan, nomor } of numbered as { urutan: number[]; nomor: number }[])
    expect([urutan, nomor]).toEqual([urutan.map((_n, index) => index + 1), urutan.length]);
});

it('signs every letter', async () => {
  for (const letter of letters) {
    const pdf = (await pdfOf(letter)).toString('latin1');

    expect(pdf.startsWith('%PDF-')).toBe(true);
    expect(pdf).toMatch(/\/ByteRange ?\[ ?0 \d+ \d+ \d+ *\]/);
    expect(pdf).toContain('/ETSI.CAdES.detached');
  }
});

itWithPdfsig('is signed as an independent reader of PDF sees it', async () => {
  const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'lincah-letter-')), 'surat.pdf');
  writeFileSync(file, await pdfOf(decision));
  try {
    // The agency's certificate is its own and no authority's, which pdfsig reports and does not call invalid.
    const { stdout } = await promisify(execFile)('pdfsig', ['-nocert', file]);

    expect(stdout).toContain('Signature Validation: Signature is Valid.');
    expect(stdout).toContain('Total document signed');
    expect(stdout).toContain('ETSI.CAdES.detached');
  } finally {
    rmSync(path.dirname(file), { recursive: true });
  }
});

it('has a signature that spans the whole file but itself', async () => {
  const pdf = await pdfOf(decision);
  const [, first, second, rest] = /\/ByteRange ?\[ ?0 (\d+) (\d+) (\d+) *\]/.exec(pdf.toString('latin1'))!.map(Number);

  expect(second! + rest!).toBe(pdf.length);
  expect(pdf.subarray(first, second).toString('latin1')).toMatch(/^<[0-9a-fA-F]+>$/);
});

it('shows anyone the number, date, post of the signer and standing of a letter, and no person', async () => {
  const page = await look(decision);

  expect(page.statusCode).toBe(200);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  for (const fact of [decision.nomor!, '9 Maret 2026', 'Sekretaris Jenderal', 'masih berlaku', decision.sha256])
    expect(page.body).toContain(fact);
  const people = (await office.rows('select nama, nip from pegawai')) as { nama: string; nip: string }[];
  expect(people.length).toBeGreaterThan(20);
  for (const { nama, nip } of people) {
    expect(page.body).not.toContain(nama);
    expect(page.body).not.toContain(nip);
  }
});

it('needs no script, and allows none', async () => {
  const page = await look(decision);

  expect(page.body).not.toMatch(/<script|javascript:|\son\w+=/i);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  expect(page.headers['x-content-type-options']).toBe('nosniff');
});

it('recognises the file of a letter, and no other', async () => {
  const pdf = await pdfOf(decision);
  const changed = Buffer.from(pdf);
  changed[pdf.length - 10]! ^= 1;

  expect((await compare(decision, pdf)).body).toContain('sama persis');
  expect((await compare(decision, changed)).body).toContain('TIDAK sama');
  expect((await compare(decision, Buffer.concat([pdf, Buffer.from('\n')]))).body).toContain('TIDAK sama');
  expect((await compare(decision, await pdfOf(letters[0]!))).body).toContain('TIDAK sama');
  expect((await compare(decision, '')).body).toContain('Belum ada berkas');
});

it('keeps no file that is only compared', async () => {
  const before = await office.contents();

  await compare(decision, await pdfOf(decision));

  expect(await office.contents()).toEqual(before);
});

it('refuses a file too large to be a letter of ours', async () => {
  expectProblem(await compare(decision, Buffer.alloc(10_000_001)), 413);
});

it.each(['0'.repeat(32), 'f'.repeat(31), 'F'.repeat(32), "' or true --", '../../etc/passwd'])(
  'knows no letter under %s',
  async (token) => {
    const page = await office.get(undefined, `/verify/${encodeURIComponent(token)}`);

    expect(page.statusCode).toBe(404);
    expect(page.body).toContain('Tidak ada surat dengan alamat ini');
  },
);

it('gives every letter an address nobody can guess', async () => {
  const tokens = letters.map((letter) => addressOf(letter).split('/').at(-1));

  expect(new Set(tokens).size).toBe(letters.length);
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
});

it('says of a revoked letter that it is, though the file is the same', async () => {
  const pdf = await pdfOf(decision);
  const revoke = () =>
    office.post('sekjen', `/api/letters/${decision.id}/revocation`, { alasan: 'Penugasan tidak jadi dilaksanakan' });

  expect((await revoke()).statusCode).toBe(204);

  const page = await look(decision);
  expect(page.body).toContain('telah dicabut');
  expect(page.body).not.toContain('masih berlaku');
  expect((await compare(decision, pdf)).body).toContain('telah dicabut');
  expectProblem(await revoke(), 409);
  const [row] = await office.rows('select status, alasan, nomor from surat where id = $1', [decision.id]);
  expect(row).toEqual({ status: 'dicabut', alasan: 'Penugasan tidak jadi dilaksanakan', nomor: decision.nomor });
});

it('says of a draft that it is none', async () => {
  const key = await office.begin();
  await office.task(key, 'task_TandaTanganiPermohonan');
  const { items } = (
    await office.post('karo-penelaahan', '/api/letters/search', { filter: { processInstanceKey: key } })
  ).json();

  const page = await look(items[0]);

  expect(page.body).toContain('belum bernomor dan belum ditandatangani');
  expect(page.body).toContain('belum ada');
});
