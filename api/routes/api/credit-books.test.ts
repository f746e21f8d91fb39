import type { CreditBook, CreditBookSummary, CreditValue } from '../../contract/credit-books.ts';
import type { Found } from '../../contract/search.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem } from '../../testing/problem.ts';

const BOOK = '/api/credit-books/ppsk-pertama-1';
/** Not legible in the copy of the text; in the demonstration's book with three work results. */
const LOST = 'Pasal 8 ayat (1) huruf a angka 5';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const seen = async (who: string, query = ''): Promise<string[]> =>
  (await office.get(who, `/api/credit-books${query}`))
    .json<Found<CreditBookSummary>>()
    .items.map(({ pegawai }) => pegawai);
const bookAsOf = async (date: string, who = 'ppsk-pertama-1'): Promise<CreditBook> =>
  (await office.get(who, `${BOOK}?tanggal=${date}`)).json<CreditBook>();

it.each([
  ['somebody their own', 'ppsk-muda-1', ['ppsk-muda-1']],
  ['a head those of their unit', 'karo-phsk', ['ppsk-pertama-2', 'ppsk-muda-2', 'ppsk-madya-2']],
  ['nobody else any', 'jf-1', []],
])('lists for %s', async (_whom, who, expected) => {
  expect((await seen(who)).toSorted()).toEqual(expected.toSorted());
});

it.each(['karo-umum', 'sekjen', 'admin'])('lists all for %s, a page at a time', async (who) => {
  expect(await seen(who)).toHaveLength(7);
  expect(await seen(who, '?limit=2')).toHaveLength(2);
});

it.each(['', '/csv', '/pdf'])('keeps a book from whom it does not concern (%s)', async (part) => {
  for (const who of ['ppsk-pertama-2', 'karo-phsk', 'jf-1', 'persuratan', 'kadis-kominfo'])
    expectProblem(await office.get(who, `${BOOK}${part}`), 404);
  expect((await office.get(undefined, `${BOOK}${part}`)).statusCode).toBe(401);
});

it.each(['jf-1', 'siapa', "x'--"])('knows no book of %s', async (pegawai) => {
  expectProblem(await office.get('admin', `/api/credit-books/${encodeURIComponent(pegawai)}`), 404);
});

it.each(['ppsk-pertama-1', 'karo-penelaahan', 'karo-umum', 'admin'])('shows the book to %s', async (who) => {
  const book = await bookAsOf('2022-12-31', who);

  expect(book.tahun.map(({ tahun, target, diakui }) => [tahun, target.nilai, diakui.nilai])).toEqual([
    [2021, 12.5, 1.62],
    [2022, 12.5, expect.any(Number)],
  ]);
  expect(book.pangkat.map(({ golongan }) => golongan)).toEqual(['III/a', 'III/b']);
});

it('explains every figure down to an article whose words it brings along, and to entries that are there', async () => {
  const { tahun, pangkat, jenjang, entri, articles } = await bookAsOf('2022-12-31');

  const figures = [
    ...tahun.flatMap(({ target, capaian, diakui, hangus, kurang }) => [target, capaian, diakui, hangus, kurang]),
    ...pangkat.flatMap((one) => [one.tugas, one.penunjang, one.penetapan, one.kelebihanSebelumnya, one.kelebihan]),
    ...jenjang.flatMap((one) => [one.pangkat, one.pengembanganProfesi]),
  ];
  const ids = new Set(entri.map(({ id }) => id));
  expect(figures.flatMap((one) => one.entri).filter((id) => !ids.has(id))).toEqual([]);
  const unexplained = [...figures, ...pangkat, ...jenjang, ...entri].filter(
    ({ pasal }) => !articles.some(({ ref }) => ref.startsWith(pasal.split(/,| dan/)[0]!)),
  );
  expect(unexplained).toEqual([]);
  expect(articles.find(({ ref }) => ref === 'Pasal 42')?.text).toContain('kelebihan Angka Kredit');
});

it('shows the book as it was on any day, and carries over what is left', async () => {
  const [before, after, earlier] = [
    await bookAsOf('2022-09-30'),
    await bookAsOf('2022-10-01'),
    await bookAsOf('2021-12-14'),
  ];

  expect(before.pangkat).toHaveLength(1);
  expect(after.pangkat[1]!.kelebihanSebelumnya.nilai).toBe(after.pangkat[0]!.kelebihan.nilai);
  expect(after.pangkat[0]!.kelebihan.nilai).toBeGreaterThan(0);
  expect([earlier.tahun, earlier.pangkat, earlier.entri]).toEqual([[], [], []]);
});

it('leaves unknown what is unknown, and says why', async () => {
  const { entri, peringatan, berlakuSampai } = await bookAsOf('2022-12-31');

  expect(entri.filter(({ nilai }) => nilai === null)).toEqual([
    expect.objectContaining({ butir: LOST, catatan: expect.stringContaining('tidak ada dalam salinan naskah') }),
  ]);
  expect(entri.filter(({ isDiragukan }) => isDiragukan)).toHaveLength(1);
  expect(berlakuSampai).toBe('2022-12-31');
  expect(peringatan.id).toContain('belum dipastikan');
});

it('refuses a date that is none', async () => {
  for (const date of ['2022-02-30', 'kemarin', ''])
    expectProblem(await office.get('admin', `${BOOK}?tanggal=${date}`), 400);
});

it('hands the book out as a table, with every figure, every entry and the warning', async () => {
  const answer = await office.get('ppsk-pertama-1', `${BOOK}/csv?tanggal=2022-12-31`);

  const lines = answer.body.split('\r\n');
  expect(answer.headers['content-type']).toContain('text/csv');
  expect(lines[0]).toBe('\uFEFFBagian;Waktu;Hal;Uraian;Volume;Angka Kredit;Pasal;Entri;Bukti;Surat penugasan;Catatan');
  expect(lines.filter((line) => line.startsWith('Entri;'))).toHaveLength(11);
  expect(answer.body).toContain('Tahun;2022;Target;;;12,5;Pasal 26 ayat (1)');
  expect(answer.body).toContain('belum dipastikan');
});

it('draws the book as a PDF', async () => {
  const answer = await office.get('karo-umum', `${BOOK}/pdf?tanggal=2022-12-31`);

  const name = 'buku-angka-kredit-ppsk-pertama-1-2022-12-31.pdf';
  expect(answer.headers['content-disposition']).toBe(`attachment; filename="${name}"; filename*=UTF-8''${name}`);
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

describe('a value that the copy of the text has lost', () => {
  const enter = (who: string, value: object) => office.post(who, '/api/credit-values', value);
  const given = { butir: LOST, angkaKredit: 0.81, sumber: 'Salinan resmi Berita Negara, Lampiran I' };
  const items = async (): Promise<readonly CreditValue[]> =>
    (await office.get('ppsk-pertama-1', '/api/credit-values')).json<{ items: CreditValue[] }>().items;

  it.each<[string, string, object, number]>([
    ['somebody who is no admin', 'karo-umum', given, 403],
    ['a value for what can be read', 'admin', { ...given, butir: 'Pasal 8 ayat (1) huruf a angka 2' }, 400],
    ['a value for what is no item', 'admin', { ...given, butir: 'I.Z' }, 400],
    ['a value below nothing', 'admin', { ...given, angkaKredit: -1 }, 400],
    ['more than three decimals', 'admin', { ...given, angkaKredit: 0.8125 }, 400],
    ['no source', 'admin', { ...given, sumber: '' }, 400],
  ])('refuses %s', async (_what, who, value, status) => {
    expectProblem(await enter(who, value), status);

    expect((await items()).filter(({ ditetapkan }) => ditetapkan !== null)).toEqual([]);
  });

  it('counts once an admin has entered it with its source, and the latest counts', async () => {
    expect((await enter('admin', { ...given, angkaKredit: 0.5 })).statusCode).toBe(204);
    expect((await enter('admin', given)).statusCode).toBe(204);

    const entry = (await bookAsOf('2022-12-31')).entri.find(({ butir }) => butir === LOST)!;
    expect([entry.nilai, entry.catatan]).toEqual([2.43, `Nilai dari ${given.sumber}.`]);
    expect((await items()).find(({ butir }) => butir === LOST)?.ditetapkan).toMatchObject({
      angkaKredit: 0.81,
      sumber: given.sumber,
      oleh: 'admin',
    });
    expect(await office.rows('select angka_kredit from nilai_ditetapkan order by id')).toEqual([
      { angka_kredit: 500 },
      { angka_kredit: 810 },
    ]);
  });
});

it('follows the last day of the rules as the office has set it', async () => {
  const url = '/api/regulations/panrb-62-2021/settings/angkaKreditBerlakuSampai';
  const set = await office.ask('admin', { method: 'PUT', url, payload: { nilai: '2022-06-30' } });
  expect(set.statusCode).toBe(204);

  const { berlakuSampai, entri } = await bookAsOf('2022-12-31');

  expect(berlakuSampai).toBe('2022-06-30');
  expect(entri.filter(({ tanggal }) => tanggal > '2022-06-30').map(({ nilai }) => nilai)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

describe('of who has left the post and holds no other', () => {
  beforeAll(() => office.play('diberhentikan-tugas-belajar', 'panrb-62-2021.ppsk-pemberhentian'));

  it.each(['ppsk-pertama-2', 'karo-umum', 'admin'])('shows the book to %s', async (who) => {
    expect(await seen(who)).toContain('ppsk-pertama-2');
    expect((await office.get(who, '/api/credit-books/ppsk-pertama-2')).statusCode).toBe(200);
  });

  it.each(['karo-phsk', 'jf-1', 'kadis-kominfo'])('keeps the book from %s', async (who) => {
    expect(await seen(who)).not.toContain('ppsk-pertama-2');
    expectProblem(await office.get(who, '/api/credit-books/ppsk-pertama-2'), 404);
  });

  it('says since when and why nothing counts any more, also as a table', async () => {
    const rests = async (date: string) =>
      (await office.get('karo-umum', `/api/credit-books/ppsk-pertama-2?tanggal=${date}`)).json<CreditBook>();

    expect((await rests('2026-03-08')).diberhentikan).toEqual([]);
    const book = await rests('2026-03-09');
    expect(book.diberhentikan).toEqual([{ mulai: '2026-03-09', sampai: null, pasal: 'Pasal 48 ayat (1) huruf d' }]);
    expect(book.articles.map(({ ref }) => ref)).toContain('Pasal 48 ayat (1) huruf d');
    expect((await office.get('karo-umum', '/api/credit-books/ppsk-pertama-2/csv')).body).toContain(
      'sejak 9 Maret 2026, Pasal 48 ayat (1) huruf d',
    );
    const [summary] = (await office.get('karo-umum', '/api/credit-books'))
      .json<Found<CreditBookSummary>>()
      .items.filter(({ pegawai }) => pegawai === 'ppsk-pertama-2');
    expect(summary).toMatchObject({ tmt: '2026-03-09', isDiberhentikan: true, jenjang: 'ahli-pertama' });
  });
});
