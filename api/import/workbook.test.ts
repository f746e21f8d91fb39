import { strToU8, zipSync } from 'fflate';
import type { ImportReport } from '../contract/import.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { packWorkbook } from './template.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

type Sheets = { readonly [name: string]: string };
type File = { readonly name: string; readonly content: Buffer | string };

/** A cell as Excel writes it. */
const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (value: string): string => `<c><v>${value}</v></c>`;
const EMPTY = '<c/>';
/** With the format of a day. */
const day = (serial: number): string => `<c s="3"><v>${serial}</v></c>`;
const formula = (cell: string): string => `<c${cell}</c>`;

/** A row of cells, which get their addresses here. */
const row = (line: number, cells: readonly string[], attributes = ''): string =>
  `<row r="${line}"${attributes}>${cells.map((cell, index) => cell.replace('<c', `<c r="${'ABCDEFGH'[index]}${line}"`)).join('')}</row>`;
const head = (...names: readonly string[]): string => row(1, names.map(text));
const sheet = (rows: readonly string[], after = ''): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${after}</worksheet>`;
const pack = (sheets: Sheets): Buffer =>
  Buffer.from(packWorkbook(Object.entries(sheets).map(([name, xml]) => ({ name, xml }))));
const workbook = (sheets: Sheets, name = 'organisasi.xlsx'): File => ({ name, content: pack(sheets) });

const send = (mode: string, ...files: readonly File[]) => office.upload('admin', `/api/imports?mode=${mode}`, files);
const imported = async (mode: string, ...files: readonly File[]): Promise<ImportReport> =>
  (await send(mode, ...files)).json();
const problemsOf = async (...files: readonly File[]): Promise<string[]> =>
  (await imported('periksa', ...files)).masalah.map(
    ({ berkas, baris, kolom, masalah }) => `${berkas} ${baris} ${kolom}: ${masalah}`,
  );

const NIP = '190001011900061001';
const UNIT = head('id', 'instansi', 'induk', 'nama', 'kode', 'unit_organisasi');
const JABATAN = head('id', 'unit', 'nama', 'jenis', 'pimpinan', 'atasan');
const PEGAWAI = head('nip', 'nama', 'status', 'pangkat', 'tanggal_lahir');
const PEMANGKU = head('jabatan', 'nip', 'kapasitas', 'nomor_keputusan', 'mulai', 'selesai');
const texts = (line: number, ...values: readonly string[]): string => row(line, values.map(text));
const person = (line: number, ...changed: readonly string[]): string =>
  row(line, [...changed, ...[text(NIP), text('Contoh Lembar'), text('PNS'), text('-')].slice(changed.length)]);

it('stores a workbook with a sheet for each table, and nothing new the second time', async () => {
  const file = workbook({
    unit: sheet([
      UNIT,
      row(2, [...['belu-lembar', 'belu', 'belu-bupati', 'Unit Lembar', 'LBR'].map(text), '<c t="b"><v>1</v></c>']),
    ]),
    '2-Jabatan': sheet([
      JABATAN,
      texts(2, 'kepala-lembar', 'belu-lembar', 'Kepala Unit Lembar', 'pengawas', 'ya', 'sekda'),
    ]),
    pegawai: sheet([PEGAWAI, row(2, [text(NIP), text('Contoh Lembar'), text('PNS'), text('-'), day(33_000)])]),
    pemangku: sheet([
      PEMANGKU,
      row(2, [...['kepala-lembar', NIP, 'plh', 'KP.1'].map(text), day(46_054), text('2026-12-31')]),
    ]),
    'Lembar kosong': sheet([]),
  });

  const report = await imported('semua', file);
  const again = await imported('semua', file);

  expect(report).toMatchObject({ masalah: [], disimpan: { baru: 4, diubah: 0, tetap: 0 } });
  expect(report.berkas.map(({ nama, baris, benar }) => [nama, baris, benar])).toEqual([
    ['organisasi.xlsx, lembar unit', 1, 1],
    ['organisasi.xlsx, lembar 2-Jabatan', 1, 1],
    ['organisasi.xlsx, lembar pegawai', 1, 1],
    ['organisasi.xlsx, lembar pemangku', 1, 1],
  ]);
  expect(again.disimpan).toEqual({ baru: 0, diubah: 0, tetap: 4 });
  expect(
    await office.rows(
      `select p.mulai::text, p.selesai::text, o.tanggal_lahir::text, u.is_unit_organisasi from pemangku_jabatan p
       join pegawai o on o.id = p.pegawai, unit_kerja u where o.nip = $1 and u.id = 'belu-lembar'`,
      [NIP],
    ),
  ).toEqual([{ mulai: '2026-02-01', selesai: '2026-12-31', tanggal_lahir: '1990-05-07', is_unit_organisasi: true }]);
});

it('takes the only sheet of a file for what the name of the file says', async () => {
  const report = await imported('periksa', workbook({ Sheet1: sheet([PEGAWAI, person(2)]) }, 'pegawai.xlsx'));

  expect(report).toMatchObject({ masalah: [], berkas: [{ nama: 'pegawai.xlsx, lembar Sheet1', baris: 1, benar: 1 }] });
});

it('takes what formulas were last computed to', async () => {
  const cells = [text(NIP), formula(' t="str"><f>A1&amp;B1</f><v>Contoh Rumus</v>'), text('PNS'), text('-')];

  expect(await problemsOf(workbook({ pegawai: sheet([PEGAWAI, row(2, cells)]) }))).toEqual([]);
});

it.each<readonly [what: string, xml: string, problems: readonly string[]]>([
  [
    'an NIP that is a number',
    sheet([PEGAWAI, person(2, number('190001011900061001')), person(3, number('1.9000101190006099E+17'))]),
    [2, 3].map(
      (line) => `${line} nip: Sel ini tersimpan sebagai angka, sehingga digit setelah yang kelima belas hilang.`,
    ),
  ],
  [
    'formulas that failed or were never computed',
    sheet([
      PEGAWAI,
      person(2, text(NIP), formula(' t="e"><f>A9</f><v>#REF!</v>')),
      person(3, text(NIP), formula('><f>A9</f>')),
      person(4, text(NIP), formula(' t="str"><f>A9</f><v/>')),
      person(5, text(NIP), formula(` t='e'><v>#N/A</v>`)),
    ]),
    [
      "2 nama: '#REF!' tidak dapat diterima.",
      "3 nama: '#RUMUS!' tidak dapat diterima.",
      "4 nama: '#RUMUS!' tidak dapat diterima.",
      "5 nama: '#N/A' tidak dapat diterima.",
    ],
  ],
  [
    'days with a time of day, or written in another way',
    sheet([
      PEGAWAI,
      row(2, [text(NIP), text('A'), text('PNS'), text('-'), day(33_000.5)]),
      row(3, [text(NIP), text('A'), text('PNS'), text('-'), text('7/5/1990')]),
      row(4, [text(NIP), text('A'), text('PNS'), text('-'), number('33000')]),
    ]),
    [
      "2 tanggal_lahir: '1990-05-07T12:00:00.000Z' tidak dapat diterima.",
      "3 tanggal_lahir: '7/5/1990' tidak dapat diterima.",
      "4 tanggal_lahir: '33000' tidak dapat diterima.",
    ],
  ],
  [
    'rows below empty ones, with their numbers, and hidden ones like any other',
    sheet([
      PEGAWAI,
      '<row r="2"/>',
      row(3, [EMPTY, EMPTY]),
      person(40, text('1')),
      person(50, text('2')).replace('<row', '<row hidden="1"'),
    ]),
    ["40 nip: '1' tidak dapat diterima.", "50 nip: '2' tidak dapat diterima."],
  ],
  [
    'what merged cells leave empty',
    sheet(
      [PEGAWAI, person(2, text('1'), text('Gabungan')), person(3, text('2'), EMPTY)],
      '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
    ),
    ["2 nip: '1' tidak dapat diterima.", "3 nip: '2' tidak dapat diterima.", '3 nama: Sel kosong.'],
  ],
  [
    'cells beside the table',
    sheet([PEGAWAI, person(2, ...[NIP, 'A', 'PNS', '-', '', 'catatan'].map(text))]),
    ['2 null: Baris ini mempunyai lebih banyak sel daripada kolom.'],
  ],
])('finds %s', async (_what, xml, problems) => {
  const found = await problemsOf(workbook({ pegawai: xml }));

  expect(found).toEqual(problems.map((problem) => `organisasi.xlsx, lembar pegawai ${problem}`));
});

it('names the sheet of another row, and a sheet it does not know', async () => {
  const found = await problemsOf(
    workbook({ pegawai: sheet([PEGAWAI, person(2), person(4)]), Catatan: sheet([head('apa saja')]) }),
  );

  expect(found).toEqual([
    'organisasi.xlsx, lembar Catatan 1 null: Nama lembar tidak dikenal.',
    `organisasi.xlsx, lembar pegawai 4 nip: '${NIP}' sudah ada pada organisasi.xlsx, lembar pegawai baris 2.`,
  ]);
});

describe('a file that is no sound workbook', () => {
  const sound = pack({ pegawai: sheet([PEGAWAI, person(2)]) });
  const blanks = Buffer.alloc(60_000_000, ' ');
  /** An archive whose list says that it unpacks to a kilobyte. */
  const lying = (() => {
    const archive = Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': blanks }));
    for (let at = archive.length - 4; at >= 0; at -= 1) {
      if (archive.readUInt32LE(at) === 0x02014b50) archive.writeUInt32LE(1_024, at + 24);
      if (archive.readUInt32LE(at) === 0x04034b50) archive.writeUInt32LE(1_024, at + 22);
    }
    return archive;
  })();
  const BROKEN = 'bukan buku kerja .xlsx yang utuh';
  const LARGE = 'lebih besar dari 50 MB atau lebih dari 500 bagian';

  it.each<readonly [what: string, content: Buffer, message: string]>([
    ['an old or locked one', Buffer.from('d0cf11e0a1b11ae1', 'hex'), '.xls lama atau berkata sandi'],
    ['text under its name', Buffer.from('nip;nama'), BROKEN],
    ['half of one', sound.subarray(0, sound.length / 2), BROKEN],
    [
      'one with damaged bytes',
      Buffer.concat([sound.subarray(0, 60), Buffer.alloc(200, 7), sound.subarray(260)]),
      BROKEN,
    ],
    ['an archive of something else', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), BROKEN],
    [
      'one whose XML is cut off',
      pack({ pegawai: '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ni' }),
      BROKEN,
    ],
    ['one that would unpack to far more', Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': blanks })), LARGE],
    ['one that unpacks to more than it declares', lying, LARGE],
    [
      'one of too many parts',
      Buffer.from(zipSync(Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`${n}.xml`, strToU8('')])))),
      LARGE,
    ],
    ['one that is too large itself', Buffer.alloc(5_000_001, 'PK'), 'lebih besar dari 5 MB'],
    ['one without anything', pack({ pegawai: sheet([]) }), 'Berkas kosong'],
  ])('is refused with words: %s', async (_what, content, message) => {
    const { masalah, berkas } = await imported('periksa', { name: 'organisasi.xlsx', content });

    expect(masalah).toEqual([
      expect.objectContaining({ berkas: 'organisasi.xlsx', masalah: expect.stringContaining(message) }),
    ]);
    expect(berkas).toEqual([{ nama: 'organisasi.xlsx', baris: 0, benar: 0 }]);
  });

  it('is refused where one sheet is too long or too wide', async () => {
    const far = (at: string, line: number): string =>
      sheet([PEGAWAI, `<row r="${line}"><c r="${at}${line}"><v>1</v></c></row>`]);
    const rows = Array.from(
      { length: 20_002 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>1</v></c></row>`,
    );

    expect(await problemsOf(workbook({ pegawai: far('XFD', 2) }))).toEqual([
      expect.stringContaining("2 null: Lembar 'pegawai' lebih dari 100 kolom."),
    ]);
    expect(await problemsOf(workbook({ pegawai: sheet(rows) }))).toEqual([
      expect.stringContaining("Lembar 'pegawai' lebih dari 20000 baris."),
    ]);
  });

  it('is given up where it takes too much memory', async () => {
    const wide = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    );

    expect(await problemsOf(workbook({ pegawai: sheet(wide) }))).toEqual([
      expect.stringContaining('Buku kerja tidak selesai dibaca dalam 20 detik dan memori 512 MB.'),
    ]);
  });
});

it('hands out a template that it reads itself: every table, every column, text cells', async () => {
  const template = await office.get('admin', '/api/imports/template');
  const { items } = (await office.get('admin', '/api/imports/columns')).json<{ items: { berkas: string }[] }>();

  const report = await imported('periksa', { name: 'organisasi.xlsx', content: template.rawPayload });

  expect(template.headers['content-disposition']).toContain('organisasi.xlsx');
  expect(report.masalah).toEqual([]);
  expect(report.berkas.map(({ nama }) => nama)).toEqual(
    items.map(({ berkas }) => `organisasi.xlsx, lembar ${berkas.replace('.csv', '')}`),
  );
  expectProblem(await office.get('sekjen', '/api/imports/template'), 403);
});
