import type { CreditBook } from '../contract/credit-books.ts';
import type { ImportReport } from '../contract/import.ts';
import { TestOffice } from '../testing/office.ts';

const NIP = { first: '190001011900011013', second: '190001011900011014' };
const CAREER = ['nip;tmt;golongan;jenjang;pendidikan;dasar'];
const HEADER =
  'nip;id;tanggal;jenis;butir;volume;penugasan;jumlah_penulis;peran_penulis;angka_kredit;pasal;bukti;menggantikan;alasan';
const TUGAS = 'Pasal 8 ayat (1) huruf a angka 2';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

async function imported(mode: string, files: { readonly [name: string]: readonly string[] }): Promise<ImportReport> {
  const given = Object.entries(files).map(([name, lines]) => ({ name: `${name}.csv`, content: lines.join('\n') }));
  const answer = await office.upload('admin', `/api/imports?mode=${mode}`, given);
  if (answer.statusCode !== 200) throw new Error(answer.body);
  const report = answer.json<ImportReport>();
  if (mode === 'semua' && !report.disimpan) throw new Error(answer.body);
  return report;
}

const problems = async (...entries: readonly string[]): Promise<string[]> =>
  (await imported('periksa', { 'angka-kredit': [HEADER, ...entries] })).masalah.map(({ masalah }) => masalah);

const career = (nip: string): string[] => [
  `${nip};2021-12-15;III/a;ahli-pertama;s1;KP.1/UJI/2021`,
  `${nip};2022-10-01;III/b;ahli-pertama;s1;KP.2/UJI/2022`,
];
const entries = (nip: string): string[] => [
  `${nip};e-1;2021-12-15;penetapan;;;;;;38;Pasal 17 ayat (1);Keputusan penyesuaian;;`,
  `${nip};e-2;2022-02-01;tugas;${TUGAS};12;;;;;;Laporan 2;;`,
  `${nip};e-3;2022-02-01;tugas;${TUGAS};9;;;;;;Laporan 3;;`,
  `${nip};e-4;2022-11-01;tugas;${TUGAS};7;;;;;;Laporan 4;;`,
  `${nip};e-5;2022-11-02;tugas;${TUGAS};2;;;;;;Laporan 4 dibetulkan;e-4;Volume keliru`,
  `${nip};e-6;2022-05-01;kegiatan;I.B.6;;;2;utama;;;Artikel;;`,
  `${nip};e-7;2022-06-01;kegiatan;II.E;;;;;;;Surat keterangan;;`,
];
const figures = async (pegawai: string) => {
  const answer = await office.get('admin', `/api/credit-books/${pegawai}?tanggal=2022-12-31`);
  const { tahun, pangkat, jenjang, entri, diberhentikan } = answer.json<CreditBook>();
  return { tahun, pangkat, jenjang, entri, diberhentikan };
};

it('gives the same figures whatever the order in which entries come, and again after importing them once more', async () => {
  await imported('semua', {
    'angka-kredit': [HEADER, ...entries(NIP.first)],
    'riwayat-ppsk': [...CAREER, ...career(NIP.first)],
  });
  await imported('semua', {
    'riwayat-ppsk': [...CAREER, ...career(NIP.second).toReversed()],
    'angka-kredit': [HEADER, ...entries(NIP.second).toReversed()],
  });

  const first = await figures('jf-1');
  const again = await imported('semua', {
    'angka-kredit': [HEADER, ...entries(NIP.first).toReversed()],
    'riwayat-ppsk': [...CAREER, ...career(NIP.first).toReversed()],
  });

  expect(again.disimpan).toEqual({ baru: 0, diubah: 0, tetap: 9 });
  expect(await figures('jf-1')).toEqual(first);
  expect(await figures('jf-2')).toEqual(first);
  expect(first.tahun[1]).toMatchObject({ capaian: { nilai: 18.63 }, diakui: { nilai: 18.63 } });
  expect(first.entri.map(({ id }) => id)).toEqual(['e-1', 'e-2', 'e-3', 'e-6', 'e-7', 'e-5']);
});

it('records a career row that says otherwise as a later one', async () => {
  const rows = [...CAREER, `${NIP.second};2022-10-01;III/b;ahli-pertama;s2;KP.3/UJI/2022`];

  const { disimpan } = await imported('semua', { 'riwayat-ppsk': rows });

  expect(disimpan).toEqual({ baru: 0, diubah: 1, tetap: 0 });
  expect(await office.rows("select pendidikan from riwayat_jf where pegawai = 'jf-2' order by id")).toHaveLength(3);
});

it('records a removal from the post by its letters, once', async () => {
  const rows = [`${CAREER[0]};alasan_berhenti`, `${NIP.second};2022-11-01;III/b;ahli-pertama;s2;KP.4/UJI/2022;b|e`];

  expect((await imported('semua', { 'riwayat-ppsk': rows })).disimpan).toEqual({ baru: 1, diubah: 0, tetap: 0 });
  expect((await imported('semua', { 'riwayat-ppsk': rows })).disimpan).toEqual({ baru: 0, diubah: 0, tetap: 1 });

  expect((await figures('jf-2')).diberhentikan).toEqual([
    { mulai: '2022-11-01', sampai: null, pasal: 'Pasal 48 ayat (1) huruf b, Pasal 48 ayat (1) huruf e' },
  ]);
});

it.each<[string, string, RegExp]>([
  ['an entry recorded otherwise', `${NIP.first};e-2;2022-02-01;tugas;${TUGAS};13;;;;;;Laporan 2;;`, /isi lain/],
  ['an unknown item', `${NIP.first};x;2022-02-01;tugas;Pasal 8;1;;;;;;Laporan;;`, /tidak ada dalam Pasal 8/],
  ['no volume', `${NIP.first};x;2022-02-01;tugas;${TUGAS};;;;;;;Laporan;;`, /'volume' wajib diisi/],
  ['a value where the law gives it', `${NIP.first};x;2022-02-01;tugas;${TUGAS};1;;;;5;;Laporan;;`, /tidak berlaku/],
  ['a share of what is no paper', `${NIP.first};x;2022-02-01;kegiatan;II.E;;;2;utama;;;Surat;;`, /bukan karya tulis/],
  ['a replacement of nothing', `${NIP.first};x;2022-02-01;tugas;${TUGAS};1;;;;;;Laporan;e-9;`, /'e-9' tidak ada/],
  ['a second replacement', `${NIP.first};x;2022-02-01;tugas;${TUGAS};1;;;;;;Laporan;e-4;`, /sudah diganti 'e-5'/],
  ['an entry of nobody', `190001011900019999;x;2022-02-01;tugas;${TUGAS};1;;;;;;Laporan;;`, /tidak ada/],
])('refuses %s', async (_what, line, reason) => {
  expect(await problems(line)).toEqual([expect.stringMatching(reason)]);
});
