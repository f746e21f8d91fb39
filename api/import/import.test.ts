import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportReport } from '../contract/import.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

const SAMPLES = path.join(__dirname, 'samples');
const samples = readdirSync(SAMPLES).map((name) => ({ name, content: readFileSync(path.join(SAMPLES, name)) }));

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

type Files = readonly { readonly name: string; readonly content: Buffer | string }[];

const send = (mode: string, files: Files, username = 'admin') =>
  office.upload(username, `/api/imports?mode=${mode}`, files);
const imported = async (mode: string, files: Files): Promise<ImportReport> => (await send(mode, files)).json();
const organisation = async (): Promise<object[]> =>
  office.rows(`select md5(string_agg(t, '' order by t)) as digest from (
    select u::text as t from unit_kerja u union all select j::text from jabatan j union all select o::text from pegawai o
    union all select p::text from pemangku_jabatan p union all select r::text from peran_unit r
    union all select i::text from peran_instansi i union all select a::text from instansi a) all_of_it`);
/** The problems of an import that was only looked at, as 'file line column: problem'. */
const problemsOf = async (files: Files): Promise<string[]> =>
  (await imported('periksa', files)).masalah.map(
    ({ berkas, baris, kolom, masalah }) => `${berkas} ${baris} ${kolom}: ${masalah}`,
  );

const UNIT = 'id;instansi;induk;nama;kode;unit_organisasi';
const JABATAN = 'id;unit;nama;jenis;pimpinan;atasan';
const PEGAWAI = 'nip;id;nama;status;pangkat';
const PEMANGKU = 'jabatan;nip;kapasitas;nomor_keputusan;mulai;selesai';
const PERAN = 'unit;peran;jabatan;mulai;selesai';
const NIP = '190001011900049001';
const NIP_JF_1 = '190001011900011013';
const file = (name: string, header: string, ...lines: readonly string[]) => ({
  name: `${name}.csv`,
  content: [header, ...lines].join('\n'),
});

it('looks at files without storing anything', async () => {
  const before = await organisation();

  const report = await imported('periksa', samples);

  expect(report).toMatchObject({ masalah: [], jumlahMasalah: 0, disimpan: null });
  expect(report.berkas.map(({ nama, baris, benar }) => [nama, baris, benar])).toEqual([
    ['jabatan.csv', 4, 4],
    ['pegawai.csv', 4, 4],
    ['pemangku.csv', 4, 4],
    ['peran-unit.csv', 6, 6],
    ['unit.csv', 3, 3],
  ]);
  expect(await organisation()).toEqual(before);
});

it('stores files whole, with structures that are complete, and nothing new the second time', async () => {
  expect((await imported('semua', samples)).disimpan).toEqual({ baru: 21, diubah: 0, tetap: 0 });
  const after = await organisation();

  expect((await imported('semua', samples)).disimpan).toEqual({ baru: 0, diubah: 0, tetap: 21 });

  expect(await organisation()).toEqual(after);
  for (const unit of ['kecamatan', 'kelurahan', 'puskesmas']) {
    const { kekurangan, penilaiKinerja } = (
      await office.get('admin', `/api/units/belu-${unit}-contoh/structure`)
    ).json();
    expect([unit, kekurangan]).toEqual([unit, []]);
    expect(penilaiKinerja).not.toBeNull();
  }
});

it('changes what differs, known by its id or NIP', async () => {
  const unit = file('unit', UNIT, 'belu-kelurahan-contoh;belu;belu-kecamatan-contoh;Kelurahan Teladan;KEL.TLD;ya');
  const pegawai = file('pegawai', PEGAWAI, '190001011900041002;;Ragasena Contohjaya;PNS;Pembina (IV/a)');

  expect((await imported('semua', [unit, pegawai])).disimpan).toEqual({ baru: 0, diubah: 2, tetap: 0 });

  expect(await office.rows("select id, pangkat from pegawai where nip = '190001011900041002'")).toEqual([
    { id: 'lurah-contoh', pangkat: 'Pembina (IV/a)' },
  ]);
});

describe('where one line is wrong', () => {
  const files = [
    file('unit', UNIT, 'belu-a;belu;belu-bupati;Unit A;A;ya', 'belu-b;belu;tidak-ada;Unit B;B;ya'),
    file('jabatan', JABATAN, 'kepala-a;belu-a;Kepala A;pengawas;ya;', 'kepala-b;belu-b;Kepala B;pengawas;ya;'),
  ];

  it('stores nothing of any file', async () => {
    const before = await organisation();

    const report = await imported('semua', files);

    expect(report.disimpan).toBeNull();
    expect(await organisation()).toEqual(before);
  });

  it('names it, and the lines that rest on it', async () => {
    expect(await problemsOf(files)).toEqual([
      "jabatan.csv 3 unit: 'belu-b' tidak ada.",
      "unit.csv 3 induk: 'tidak-ada' tidak ada.",
    ]);
  });

  it('stores the others where that is asked for', async () => {
    expect((await imported('yang-benar', files)).disimpan).toEqual({ baru: 2, diubah: 0, tetap: 0 });
    expect(await office.rows("select id from unit_kerja where id in ('belu-a', 'belu-b')")).toEqual([{ id: 'belu-a' }]);
  });
});

it.each<readonly [what: string, files: Files, problems: readonly string[]]>([
  [
    'cells of a wrong kind, with what was expected',
    [file('pegawai', PEGAWAI, '1234;x y;;raja;-')],
    [
      "pegawai.csv 2 nip: '1234' tidak dapat diterima.",
      "pegawai.csv 2 id: 'x y' tidak dapat diterima.",
      'pegawai.csv 2 nama: Sel kosong.',
      "pegawai.csv 2 status: 'raja' tidak dapat diterima.",
    ],
  ],
  [
    'formulas',
    [
      file(
        'unit',
        UNIT,
        'belu-x;belu;belu-bupati;=HYPERLINK("http://jahat.example");X;ya',
        'belu-y;belu;belu-bupati;@SUM(A1);-1+2;ya',
      ),
    ],
    [
      `unit.csv 2 nama: '=HYPERLINK("http://jahat.example")' tidak dapat diterima.`,
      "unit.csv 3 nama: '@SUM(A1)' tidak dapat diterima.",
      "unit.csv 3 kode: '-1+2' tidak dapat diterima.",
    ],
  ],
  [
    'columns that are missing, unknown or twice',
    [file('unit', 'id;id;nama;warna')],
    [
      "unit.csv 1 instansi: Kolom 'instansi' tidak ada.",
      "unit.csv 1 kode: Kolom 'kode' tidak ada.",
      "unit.csv 1 unit_organisasi: Kolom 'unit_organisasi' tidak ada.",
      "unit.csv 1 warna: Kolom 'warna' tidak dikenal.",
      "unit.csv 1 id: Kolom 'id' ada dua kali.",
    ],
  ],
  ['a file of another name', [file('gaji', 'nip;gaji')], ['gaji.csv 1 null: Nama berkas tidak dikenal.']],
  [
    'one NIP twice',
    [file('pegawai', PEGAWAI, `${NIP};a-1;A;PNS;-`, `${NIP};a-2;B;PNS;-`)],
    [`pegawai.csv 3 nip: '${NIP}' sudah ada pada pegawai.csv baris 2.`],
  ],
  [
    'an id that is taken, and a NIP with another id',
    [file('pegawai', PEGAWAI, `${NIP};jf-1;A;PNS;-`, `${NIP_JF_1};jf-99;B;PNS;-`)],
    ["pegawai.csv 2 id: Id 'jf-1' dipakai pegawai lain.", "pegawai.csv 3 id: NIP itu sudah tercatat dengan id 'jf-1'."],
  ],
  [
    'a circle of units',
    [file('unit', UNIT, 'belu-p;belu;belu-q;P;P;ya', 'belu-q;belu;belu-p;Q;Q;ya', 'belu-r;belu;belu-r;R;R;ya')],
    [
      "unit.csv 2 induk: 'belu-q' berada di bawah 'belu-p' sendiri.",
      "unit.csv 3 induk: 'belu-p' berada di bawah 'belu-q' sendiri.",
      "unit.csv 4 induk: 'belu-r' berada di bawah 'belu-r' sendiri.",
    ],
  ],
  [
    'a circle with what is recorded',
    [file('unit', UNIT, 'belu-setda;belu;belu-bagian-umum;Sekretariat Daerah;SETDA;ya')],
    ["unit.csv 2 induk: 'belu-bagian-umum' berada di bawah 'belu-setda' sendiri."],
  ],
  [
    'a unit that would go to another agency, and one below another agency',
    [file('unit', UNIT, 'biro-hukum;belu;;Biro Hukum;BH;ya', 'belu-s;belu;biro-umum;S;S;ya')],
    [
      "unit.csv 2 id: 'biro-hukum' berada pada instansi 'lpsk'.",
      "unit.csv 3 induk: 'biro-umum' berada pada instansi 'lpsk'.",
    ],
  ],
  [
    'a second head',
    [file('jabatan', JABATAN, 'kadis-baru;belu-dinas-kominfo;Kepala Baru;jpt-pratama;ya;sekda')],
    ["jabatan.csv 2 pimpinan: Unit 'belu-dinas-kominfo' sudah dipimpin 'kadis-kominfo'."],
  ],
  [
    'incumbencies that overlap those recorded',
    [file('pemangku', PEMANGKU, 'kadis-kominfo;190001011900011013;definitif;KP.9;2026-02-01;')],
    [
      'pemangku.csv 2 mulai: Jabatan itu sudah mempunyai pemangku definitif (2025-01-02 sampai dicabut).',
      'pemangku.csv 2 mulai: Pegawai itu sudah memangku jabatan definitif (2025-01-02 sampai dicabut).',
    ],
  ],
  [
    'incumbencies that overlap each other by a day',
    [
      file(
        'pemangku',
        PEMANGKU,
        `karo-hukum;190001011900011005;plh;KP.9;2026-05-01;2026-05-10`,
        `karo-hukum;190001011900011004;plh;KP.9;2026-05-10;2026-05-12`,
        `karo-hukum;190001011900011004;plh;KP.9;2026-05-13;2026-05-14`,
      ),
    ],
    ['pemangku.csv 3 mulai: Jabatan itu sudah mempunyai pelaksana (2026-05-01 sampai 2026-05-10).'],
  ],
  [
    'times that end before they begin, and a Plh. without end',
    [
      file(
        'pemangku',
        PEMANGKU,
        'karo-hukum;190001011900011005;plt;KP.9;2026-05-02;2026-05-01',
        'karo-umum;190001011900011005;plh;KP.9;2026-05-02;',
      ),
    ],
    [
      'pemangku.csv 2 selesai: Tanggal selesai mendahului tanggal mulai.',
      'pemangku.csv 3 selesai: Plh. tanpa tanggal selesai.',
    ],
  ],
  [
    "a part for another agency's post, and one that is taken",
    [
      file(
        'peran-unit',
        PERAN,
        'belu-bidang-ikp;tingkat-3;karo-hukum;2026-01-01;',
        'belu-bidang-ikp;tingkat-2;kabid-aptika;2026-01-01;',
      ),
    ],
    [
      "peran-unit.csv 2 jabatan: 'karo-hukum' berada pada instansi 'lpsk'.",
      'peran-unit.csv 3 mulai: Peran itu sudah diisi (2025-01-02 sampai dicabut).',
    ],
  ],
  [
    'days that no calendar has',
    [file('peran-unit', PERAN, 'belu-bidang-ikp;tingkat-3;kabid-ikp;2026-02-29;31-12-2026')],
    [
      "peran-unit.csv 2 mulai: '2026-02-29' tidak dapat diterima.",
      "peran-unit.csv 2 selesai: '31-12-2026' tidak dapat diterima.",
    ],
  ],
])('finds %s', async (_what, files, problems) => {
  expect(await problemsOf(files)).toEqual(problems);
});

it('takes names that look like markup or SQL as the text they are', async () => {
  const nama = `<img src=x onerror=alert(1)>'; drop table pegawai; --`;

  const report = await imported('semua', [file('pegawai', PEGAWAI, `${NIP};contoh-aneh;"${nama}";PNS;-`)]);

  expect(report.disimpan).toEqual({ baru: 1, diubah: 0, tetap: 0 });
  expect(await office.rows('select nama from pegawai where nip = $1', [NIP])).toEqual([{ nama }]);
});

it('answers a file that is too large, or none, with a refusal', async () => {
  expectProblem(await send('semua', [{ name: 'unit.csv', content: Buffer.alloc(10_000_001, 'a') }]), 413);
  expectProblem(await send('semua', []), 400);
  expectProblem(await send('begitu-saja', samples), 400);
});

it.each(['sekjen', 'kepegawaian-belu', 'pemilik-proses'])('takes nothing from %s', async (username) => {
  const before = await organisation();

  expectProblem(await send('semua', samples, username), 403);

  expect(await organisation()).toEqual(before);
});
