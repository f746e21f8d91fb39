import { hitungBuku } from '../../processes/buku-angka-kredit.ts';
import type { Credits, EntriBaru } from '../../processes/credit-records.ts';
import { tanggal } from '../../processes/tanggal.ts';
import type { JobOrigin } from '../../workers/index.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';

const AKHIR = tanggal('2022-12-31');
const PEGAWAI = 'ppsk-madya-1';

let office: TestOffice;
let kasus: string;
let jobs = 0;

beforeAll(async () => {
  office = await TestOffice.start();
  kasus = (await office.play()).processInstanceKey!;
});
afterAll(() => office.stop());

const store = () => office.simulation.office.office.creditBooks;
/** A job of the case played, whose letter 'surat-penugasan' is issued. */
const job = (): JobOrigin => ({
  jobKey: String(9_000_000 + ++jobs),
  processInstanceKey: kasus,
  processId: LINTAS_UNIT,
});
const contents = async (pegawai = PEGAWAI, instansi = ['lpsk']) => {
  const view = await office.simulation.office.office.organisasi(
    { unit: [], pegawai: [], instansi, bukuAngkaKredit: [pegawai] },
    tanggal('2026-03-02'),
  );
  return view.bukuAngkaKredit(pegawai);
};
const tugas = (id: string, volume: number, more: object = {}): EntriBaru =>
  ({
    jenis: 'tugas',
    id,
    tanggal: '2022-06-01',
    bukti: `laporan ${id}`,
    butir: 'Pasal 8 ayat (1) huruf c angka 18',
    volume,
    ...more,
  }) as EntriBaru;
const credits = (entri: readonly EntriBaru[], more: Partial<Credits> = {}): Credits => ({
  pegawai: PEGAWAI,
  entri,
  surat: 'surat-penugasan',
  ...more,
});
const own = (id: string): string => `${kasus}-${id}`;

it('computes the books of the demonstration, each with a figure for every year', async () => {
  const isi = await contents('ppsk-pertama-1');

  const buku = hitungBuku(isi!, AKHIR);
  expect(buku.tahun.map(({ tahun, target }) => [tahun, target])).toEqual([
    [2021, 12_500],
    [2022, 12_500],
  ]);
  expect(buku.pangkat.map(({ golongan, kelebihan }) => [golongan, kelebihan > 0])).toEqual([
    ['III/a', true],
    ['III/b', false],
  ]);
  expect(buku.perluDiputus.map(({ nilai, diragukan }) => [nilai === null, diragukan === true])).toEqual([
    [true, false],
    [false, true],
  ]);
});

it('tells of the book of an agency only where that agency is concerned, and of nobody who has none', async () => {
  expect(await contents(PEGAWAI, ['belu'])).toBeUndefined();
  expect(await contents('jf-1')).toBeUndefined();
});

it('records the entries of a case once for each job, under the key of the case', async () => {
  const before = (await contents())!.entri.length;
  const [once, given] = [job(), credits([tugas('a', 2), tugas('b', 1)])];

  const answers = [await store().credits.register(once, given), await store().credits.register(once, given)];

  expect(answers).toEqual([undefined, undefined]);
  const { entri } = (await contents())!;
  expect(entri).toHaveLength(before + 2);
  expect(entri.find(({ id }) => id === own('a'))).toEqual({ ...tugas('a', 2), id: own('a') });
});

it('counts what stands for an entry, and keeps the one before', async () => {
  await store().credits.register(job(), credits([tugas('lama', 4)]));

  await store().credits.register(
    job(),
    credits([tugas('baru', 1, { menggantikan: own('lama'), alasan: 'Volume keliru' })]),
  );

  const ids = (await contents())!.entri.map(({ id }) => id);
  expect([ids.includes(own('lama')), ids.includes(own('baru'))]).toEqual([false, true]);
  expect(await office.rows('select volume from entri_angka_kredit where id = $1', [own('lama')])).toEqual([
    { volume: 4 },
  ]);
});

it('counts nothing for an entry that is taken back', async () => {
  await store().credits.register(job(), credits([tugas('keliru', 4)]));

  await store().credits.register(
    job(),
    credits([
      {
        jenis: 'penarikan',
        id: 'tarik',
        tanggal: tanggal('2022-06-02'),
        bukti: 'berita acara',
        menggantikan: own('keliru'),
        alasan: 'Bukti tidak sah',
      },
    ]),
  );

  expect((await contents())!.entri.map(({ id }) => id).filter((id) => /keliru|tarik/.test(id))).toEqual([]);
});

it.each<[string, RegExp, () => Credits]>([
  ['an id that is taken', /sudah ada/, () => credits([tugas('a', 1)])],
  ['an id twice', /dua kali/, () => credits([tugas('z', 1), tugas('z', 1)])],
  ['an unknown item', /tidak ada dalam Pasal 8/, () => credits([tugas('z', 1, { butir: 'Pasal 8 ayat (1) huruf d' })])],
  ['half a work result', /bilangan bulat/, () => credits([tugas('z', 0.5)])],
  ['no evidence', /Bukti entri kosong/, () => credits([tugas('z', 1, { bukti: ' ' })])],
  ['a replaced entry', /sudah diganti/, () => credits([tugas('z', 1, { menggantikan: own('lama') })])],
  [
    'an entry to replace that is not there',
    /tidak ada dalam buku/,
    () => credits([tugas('z', 1, { menggantikan: 'x' })]),
  ],
  ['a letter that is not issued', /belum terbit/, () => credits([tugas('z', 1)], { surat: 'lain' })],
  ['somebody unknown', /tidak tercatat/, () => credits([tugas('z', 1)], { pegawai: 'siapa' })],
])('refuses %s, and records nothing', async (_what, reason, given) => {
  const count = async () => office.rows('select count(*) from entri_angka_kredit');
  const before = await count();

  expect(await store().credits.register(job(), given())).toMatch(reason);

  expect(await count()).toEqual(before);
});

it('keeps a value read in the official print, for all books, once', async () => {
  const butir = 'Pasal 8 ayat (1) huruf a angka 4';
  const nilai = [{ butir, angkaKredit: 410, sumber: 'Berita Negara 2021 Nomor 1357' }];

  await store().credits.register(job(), credits([tugas('nilai-1', 1)], { nilai }));
  await store().credits.register(job(), credits([tugas('nilai-2', 1)], { nilai }));

  expect(await office.rows('select angka_kredit from nilai_ditetapkan where butir = $1', [butir])).toEqual([
    { angka_kredit: 410 },
  ]);
  expect((await contents('ppsk-pertama-1'))!.nilaiDitetapkan.get(butir)).toMatchObject({ angkaKredit: 410 });
});

it('follows a career row by row; of two on one day, the one recorded later stands', async () => {
  const step = (golongan: 'IV/b' | 'IV/c') => ({
    pegawai: PEGAWAI,
    keadaan: { tmt: tanggal('2022-04-01'), golongan, jenjang: 'ahli-madya' as const, pendidikan: 's2' as const },
    surat: 'surat-penugasan',
  });
  const once = job();

  await store().careers.register(once, step('IV/c'));
  await store().careers.register(job(), step('IV/b'));
  await store().careers.register(once, step('IV/c'));

  expect((await contents())!.riwayat.map(({ tmt, golongan }) => [tmt, golongan])).toEqual([
    ['2021-12-15', 'IV/a'],
    ['2022-04-01', 'IV/b'],
  ]);
  expect(
    await store().careers.register(job(), {
      ...step('IV/b'),
      keadaan: { ...step('IV/b').keadaan, golongan: 'II/a' as never },
    }),
  ).toMatch(/golongan salah satu dari III\/a/);
});

it('ends a career by a removal, from its day on, and never before what is on record already', async () => {
  const removal = (tmt: string) => ({
    pegawai: 'ppsk-madya-2',
    keadaan: {
      ...{ tmt: tanggal(tmt), golongan: 'IV/c' as const, jenjang: 'ahli-madya' as const, pendidikan: 's2' as const },
      diberhentikan: ['b' as const],
    },
    surat: 'surat-penugasan',
  });

  expect(await store().careers.register(job(), removal('2021-12-14'))).toMatch(/mulai 15 Desember 2021/);
  expect(await store().careers.register(job(), removal('2022-06-01'))).toBeUndefined();

  const isi = await contents('ppsk-madya-2');
  expect(isi!.riwayat.map(({ tmt, diberhentikan }) => [tmt, diberhentikan])).toEqual([
    ['2021-12-15', undefined],
    ['2022-06-01', ['b']],
  ]);
  expect(hitungBuku(isi!, AKHIR).diberhentikan).toMatchObject([{ mulai: '2022-06-01', sampai: undefined }]);
});

it('puts a year of waiting for a vacancy, and a PAK, on record once', async () => {
  const [waiting, decided] = [job(), job()];
  const pak = {
    pegawai: PEGAWAI,
    tahun: 2022,
    tugas: 30_000,
    pengembanganProfesi: 0,
    penunjang: 40,
    kumulatif: 114_040,
  };

  for (const _ of [1, 2]) {
    await store().maintenance.register(waiting, { pegawai: PEGAWAI, tahun: 2022, dasar: 'Peta lowongan 2022' });
    await store().paks.register(decided, { ...pak, surat: 'surat-penugasan' });
  }

  expect((await contents())!.tahunMenungguLowongan).toEqual([2022]);
  expect(await office.rows('select tahun, kumulatif from pak where pegawai = $1', [PEGAWAI])).toEqual([
    { tahun: 2022, kumulatif: 114_040 },
  ]);
  expect(await store().paks.register(job(), { ...pak, tugas: 0.5, surat: 'surat-penugasan' })).toMatch(
    /bilangan 0 atau lebih/,
  );
});
