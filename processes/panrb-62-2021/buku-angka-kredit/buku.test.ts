import * as fc from 'fast-check';
import { unknownCitations } from '../../regulation.ts';
import { tanggal } from '../../tanggal.ts';
import { perseribu } from '../angka-kredit.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import regulation from '../regulation.ts';
import { hitungBuku } from './buku.ts';
import type { Entri, IsiBuku, Keadaan } from './entri.ts';

/** 0,81 for a PPSK Ahli Pertama. */
const MENYIAPKAN = 'Pasal 8 ayat (1) huruf a angka 2';
/** 1,62 for a PPSK Ahli Madya. */
const INVESTIGASI = 'Pasal 8 ayat (1) huruf c angka 18';
/** Not legible. */
const HILANG = 'Pasal 8 ayat (1) huruf a angka 5';

const keadaan = (tmt: string, golongan: Keadaan['golongan'], jenjang: Keadaan['jenjang']): Keadaan => ({
  tmt: tanggal(tmt),
  golongan,
  jenjang,
  pendidikan: 's1',
});

const tugas = (id: string, date: string, volume: number, butir = MENYIAPKAN): Entri => ({
  jenis: 'tugas',
  id,
  tanggal: tanggal(date),
  bukti: `laporan ${id}`,
  butir,
  volume,
});

const kegiatan = (id: string, date: string, butir: string): Entri => ({
  jenis: 'kegiatan',
  id,
  tanggal: tanggal(date),
  bukti: `sertifikat ${id}`,
  butir,
});

const isi = (entri: readonly Entri[], otherwise: Partial<IsiBuku> = {}): IsiBuku => ({
  riwayat: [keadaan('2015-01-01', 'III/a', 'ahli-pertama')],
  entri,
  tahunMenungguLowongan: [],
  nilaiDitetapkan: new Map(),
  sampai: tanggal('2022-12-31'),
  ...otherwise,
});

const akhir = tanggal('2022-12-31');

it('mengakui capaian setahun paling tinggi 150% target, sisanya hangus (Pasal 29 ayat (2))', () => {
  const { tahun, pangkat } = hitungBuku(isi([tugas('a', '2015-03-01', 15), tugas('b', '2015-09-01', 15)]), akhir);

  expect(tahun[0]).toMatchObject({ tahun: 2015, target: 12_500, capaian: 24_300, diakui: 18_750, hangus: 5_550 });
  expect(tahun[0]!.entri).toEqual(['a', 'b']);
  expect(pangkat[0]!.tugas).toMatchObject({ nilai: 18_750, entri: ['a', 'b'] });
  expect(pangkat[0]).toMatchObject({ syarat: 50_000, terhitung: 18_750, kurang: 31_250 });
});

it('target tahun menunggu lowongan adalah target pemeliharaan (Pasal 27 ayat (1))', () => {
  const { tahun } = hitungBuku(isi([tugas('a', '2016-03-01', 30)], { tahunMenungguLowongan: [2016] }), akhir);

  expect(tahun[0]).toMatchObject({ target: 12_500, kurang: 12_500, pasal: expect.stringContaining('Pasal 26') });
  expect(tahun[1]).toMatchObject({ target: 10_000, diakui: 15_000, pasal: expect.stringContaining('Pasal 27') });
});

it('menghitung penunjang paling tinggi 20% syarat, satu kali dalam pangkatnya (Pasal 37)', () => {
  const riwayat = [keadaan('2015-01-01', 'III/a', 'ahli-pertama'), keadaan('2019-04-01', 'III/b', 'ahli-pertama')];

  const { pangkat } = hitungBuku(
    isi([kegiatan('s2', '2018-01-01', 'II.D.b'), kegiatan('s3', '2019-03-31', 'II.D.c')], { riwayat }),
    akhir,
  );

  expect(pangkat[0]!.penunjang).toMatchObject({ nilai: 10_000, entri: ['s2', 's3'] });
  expect(pangkat[1]!.penunjang).toMatchObject({ nilai: 0, entri: [] });
});

it('membawa kelebihan ke pangkat berikut dalam satu jenjang, tidak ke jenjang berikut (Pasal 42)', () => {
  const riwayat = [
    keadaan('2015-01-01', 'III/a', 'ahli-pertama'),
    keadaan('2018-04-01', 'III/b', 'ahli-pertama'),
    keadaan('2021-04-01', 'III/c', 'ahli-muda'),
  ];
  const entri = [2015, 2016, 2017, 2018, 2019, 2020].map((year) => tugas(`t${year}`, `${year}-02-01`, 25));

  const { pangkat, jenjang } = hitungBuku(isi(entri, { riwayat }), akhir);

  expect(pangkat.map(({ kelebihan }) => kelebihan)).toEqual([25_000, 12_500, 0]);
  expect(pangkat.map(({ kelebihanSebelumnya }) => kelebihanSebelumnya.nilai)).toEqual([0, 25_000, 0]);
  expect(jenjang[0]).toMatchObject({ syarat: 100_000, terhitung: 112_500, kurang: 0 });
  expect(jenjang[1]).toMatchObject({ syarat: 200_000, terhitung: 0, kurangPengembanganProfesi: 6_000 });
});

it('yang diperoleh lebih dahulu diakui lebih dahulu bila pangkat naik di tengah tahun (Pasal 29 ayat (2))', () => {
  const riwayat = [keadaan('2015-01-01', 'III/a', 'ahli-pertama'), keadaan('2016-07-01', 'III/b', 'ahli-pertama')];

  const { pangkat } = hitungBuku(isi([tugas('b', '2016-08-01', 20), tugas('a', '2016-01-02', 10)], { riwayat }), akhir);

  expect(pangkat.map((one) => one.tugas.nilai)).toEqual([8_100, 10_650]);
});

it('menghitung pengembangan profesi untuk jenjang saja, dengan bagian penulis (Pasal 39, Pasal 40)', () => {
  const riwayat = [keadaan('2015-01-01', 'III/c', 'ahli-muda')];
  const karya: Entri = {
    ...kegiatan('karya', '2016-01-01', 'I.B.1.b'),
    penulis: { jumlah: 3, peran: 'pembantu' },
  } as Entri;

  const { pangkat, jenjang } = hitungBuku(isi([karya], { riwayat }), akhir);

  expect(pangkat[0]!.terhitung).toBe(0);
  expect(jenjang[0]).toMatchObject({ terhitung: 3_125, kurangPengembanganProfesi: 2_875, kurang: 196_875 });
  expect(jenjang[0]!.pengembanganProfesi.entri).toEqual(['karya']);
});

describe('entri yang tidak begitu saja dihitung', () => {
  const putusan = (entri: Entri, otherwise: Partial<IsiBuku> = {}) => {
    const { nilai, perluDiputus } = hitungBuku(isi([entri], otherwise), tanggal('2024-01-01'));
    return { nilai: nilai[0]!.nilai, pasal: nilai[0]!.pasal, perlu: perluDiputus.length };
  };

  it('karena nilainya tidak terbaca, sampai nilai ditetapkan dengan sumbernya (Lampiran I)', () => {
    const entri = tugas('a', '2016-01-01', 2, HILANG);
    const nilaiDitetapkan = new Map([[HILANG, { angkaKredit: perseribu(0.41), sumber: 'BN 2021 Nomor 1357' }]]);

    expect(putusan(entri)).toMatchObject({ nilai: null, perlu: 1 });
    expect(putusan(entri, { nilaiDitetapkan })).toMatchObject({ nilai: 820, perlu: 0 });
  });

  it('karena nilainya diragukan: dihitung, tetapi disebut', () => {
    const { pasal: butir } = butirKegiatan.find(({ keyakinan }) => keyakinan === 'rendah')!;

    expect(putusan(tugas('a', '2016-01-01', 1, butir))).toMatchObject({ nilai: 1_620, perlu: 1 });
  });

  it('karena bukan jenjangnya: 80% di atas dengan surat, tidak sama sekali bila dua tingkat (Pasal 10, Pasal 11)', () => {
    const riwayat = [keadaan('2015-01-01', 'III/c', 'ahli-muda')];
    const entri = tugas('a', '2016-01-01', 1, INVESTIGASI);

    expect(putusan(entri, { riwayat })).toEqual({ nilai: null, pasal: 'Pasal 10', perlu: 1 });
    expect(putusan({ ...entri, penugasan: 'ST-1' } as Entri, { riwayat })).toMatchObject({ nilai: 1_296, perlu: 0 });
    expect(putusan(entri)).toEqual({ nilai: 0, pasal: 'Pasal 10', perlu: 0 });
  });

  it('karena di luar masanya (Pasal 14 ayat (6), akhir masa ketentuan Angka Kredit)', () => {
    expect(putusan(tugas('a', '2014-12-31', 1))).toEqual({ nilai: 0, pasal: 'Pasal 14 ayat (6)', perlu: 0 });
    expect(putusan(tugas('a', '2022-12-31', 1))).toMatchObject({ nilai: 810 });
    expect(putusan(tugas('a', '2023-01-01', 1))).toMatchObject({ nilai: null, perlu: 1 });
  });

  it.each([
    ['butir yang tidak ada', tugas('a', '2016-01-01', 1, 'Pasal 8 ayat (1) huruf d angka 1'), /Pasal 8 ayat/],
    ['jumlah yang tidak bulat', tugas('a', '2016-01-01', 1.5), /whole number/],
    ['kegiatan yang tidak ada', kegiatan('a', '2016-01-01', 'III.A'), /Lampiran II/],
    [
      'penulis selain karya tulis',
      { ...kegiatan('a', '2016-01-01', 'I.D'), penulis: { jumlah: 2, peran: 'utama' } } as Entri,
      /paper/,
    ],
  ])('menolak %s', (_what, entri, message) => {
    expect(() => hitungBuku(isi([entri]), akhir)).toThrow(message);
  });
});

it('menolak id dan TMT yang dua kali, dan riwayat yang kosong', () => {
  const sama = [tugas('a', '2016-01-01', 1), tugas('a', '2017-01-01', 1)];

  expect(() => hitungBuku(isi(sama), akhir)).toThrow(/'a' comes twice/);
  expect(() => hitungBuku(isi([], { riwayat: [] }), akhir)).toThrow(/at least one row/);
  expect(() => hitungBuku(isi([], { riwayat: [...isi([]).riwayat, ...isi([]).riwayat] }), akhir)).toThrow(/2015-01-01/);
});

it('pangkat tertinggi tidak punya lanjutan, dan targetnya 20 (Pasal 27 ayat (2))', () => {
  const riwayat = [keadaan('2015-01-01', 'IV/c', 'ahli-madya')];

  const { pangkat, jenjang, tahun } = hitungBuku(isi([tugas('a', '2015-02-01', 99, INVESTIGASI)], { riwayat }), akhir);

  expect(pangkat[0]).toMatchObject({ syarat: null, kurang: null, kelebihan: 0, terhitung: 30_000 });
  expect(jenjang[0]).toMatchObject({ syarat: null, kurang: null });
  expect(tahun[0]).toMatchObject({ target: 20_000, diakui: 30_000 });
});

describe('setelah diberhentikan dari jabatan', () => {
  const berhenti: Keadaan = { ...keadaan('2016-07-01', 'III/a', 'ahli-pertama'), diberhentikan: ['d'] };
  const sebelum = tugas('sebelum', '2016-06-30', 10);
  const selama = [tugas('hari-itu', '2016-07-01', 5), tugas('kemudian', '2017-03-01', 5)];
  const riwayat = [keadaan('2015-01-01', 'III/a', 'ahli-pertama'), berhenti];
  const kembali = (golongan: Keadaan['golongan']) => [...riwayat, keadaan('2018-03-01', golongan, 'ahli-pertama')];
  const tambahan: Entri = {
    ...{ jenis: 'penetapan', id: 'tambahan', tanggal: tanggal('2018-03-01'), bukti: 'PAK' },
    ...{ angkaKredit: perseribu(5), pasal: 'Pasal 48 ayat (4)' },
  } as Entri;

  it('tidak menghitung apa pun sejak hari itu, dan menyebut sejak kapan dan mengapa (Pasal 48 ayat (1))', () => {
    const { pangkat, nilai, tahun, diberhentikan } = hitungBuku(isi([sebelum, ...selama], { riwayat }), akhir);

    expect(pangkat.at(-1)).toMatchObject({ golongan: 'III/a', terhitung: 8_100 });
    expect(nilai.map((one) => [one.nilai, one.pasal])).toEqual([
      [8_100, expect.anything()],
      [0, 'Pasal 48 ayat (4)'],
      [0, 'Pasal 48 ayat (4)'],
    ]);
    expect(nilai[1]!.catatan).toContain('sejak 1 Juli 2016');
    expect(tahun.map((one) => one.tahun)).toEqual([2015, 2016]);
    expect(diberhentikan).toEqual([
      { mulai: '2016-07-01', sampai: undefined, alasan: ['d'], pasal: 'Pasal 48 ayat (1) huruf d' },
    ]);
  });

  it('sehari sebelumnya belum diberhentikan', () => {
    expect(hitungBuku(isi([sebelum], { riwayat }), tanggal('2016-06-30')).diberhentikan).toEqual([]);
  });

  it('diangkat kembali dengan Angka Kredit terakhir, ditambah penilaian selama diberhentikan (Pasal 48 ayat (4))', () => {
    const sesudah = tugas('sesudah', '2018-03-01', 10);

    const buku = hitungBuku(isi([sebelum, ...selama, tambahan, sesudah], { riwayat: kembali('III/a') }), akhir);

    expect(buku.pangkat).toHaveLength(1);
    expect(buku.pangkat[0]).toMatchObject({ terhitung: 8_100 + 5_000 + 8_100, penetapan: { entri: ['tambahan'] } });
    expect(buku.jenjang[0]!.terhitung).toBe(21_200);
    expect(buku.tahun.map(({ tahun }) => tahun)).toEqual([2015, 2016, 2018, 2019, 2020, 2021, 2022]);
    expect(buku.diberhentikan[0]!.sampai).toBe('2018-03-01');
  });

  it('dengan pangkat yang diperoleh selama itu membawa semua Angka Kredit terakhir, sekali saja (Pasal 48 ayat (4))', () => {
    const { pangkat, jenjang } = hitungBuku(isi([sebelum, tambahan], { riwayat: kembali('III/b') }), akhir);

    expect(pangkat[1]).toMatchObject({
      golongan: 'III/b',
      terhitung: 13_100,
      kelebihanSebelumnya: { nilai: 8_100, pasal: 'Pasal 48 ayat (4)', entri: ['sebelum'] },
    });
    expect(jenjang[0]!.terhitung).toBe(13_100);
  });
});

describe('buku', () => {
  const riwayat = [
    keadaan('2013-01-01', 'III/a', 'ahli-pertama'),
    keadaan('2016-04-01', 'III/b', 'ahli-pertama'),
    keadaan('2019-10-01', 'III/c', 'ahli-muda'),
  ];
  const butir = fc.constantFrom(...butirKegiatan.map(({ pasal }) => pasal));
  const dates = fc
    .integer({ min: 0, max: 3_600 })
    .map((day) => tanggal(new Date(Date.UTC(2013, 0, 1 + day)).toISOString().slice(0, 10)));
  const entries = fc
    .array(fc.record({ butir, date: dates, volume: fc.integer({ min: 0, max: 40 }), letter: fc.boolean() }), {
      maxLength: 60,
    })
    .map((rows) =>
      rows.map(
        ({ butir, date, volume, letter }, index): Entri => ({
          ...(tugas(`e${index}`, date, volume, butir) as Entri & { jenis: 'tugas' }),
          ...(letter && { penugasan: 'ST' }),
        }),
      ),
    );
  const shuffled = entries.chain((semua) =>
    fc.tuple(fc.constant(semua), fc.shuffledSubarray(semua, { minLength: semua.length })),
  );

  it('sama dalam urutan entri apa pun', () => {
    fc.assert(
      fc.property(shuffled, dates, ([semua, acak], per) => {
        expect(hitungBuku(isi(acak, { riwayat }), per)).toEqual(hitungBuku(isi(semua, { riwayat }), per));
      }),
    );
  });

  it('tidak mengakui lebih dari yang diperoleh, dan membagi yang diakui habis di antara pangkat', () => {
    fc.assert(
      fc.property(entries, (semua) => {
        const { tahun, pangkat } = hitungBuku(isi(semua, { riwayat }), akhir);

        const diakui = tahun.reduce((sum, one) => sum + one.diakui, 0);

        expect(tahun.every((one) => one.diakui <= one.capaian && one.diakui * 2 <= one.target * 3)).toBe(true);
        expect(pangkat.reduce((sum, one) => sum + one.tugas.nilai, 0)).toBe(diakui);
      }),
    );
  });

  it('per suatu hari tidak mengenal apa yang terjadi sesudahnya', () => {
    fc.assert(
      fc.property(entries, dates, (semua, per) => {
        const dulu = semua.filter(({ tanggal }) => tanggal <= per);

        expect(hitungBuku(isi(semua, { riwayat }), per)).toEqual(hitungBuku(isi(dulu, { riwayat }), per));
      }),
    );
  });

  it('menyebut pasal yang ada pada setiap angka', () => {
    const book = hitungBuku(isi([tugas('a', '2016-01-01', 1), kegiatan('b', '2016-01-01', 'I.A')], { riwayat }), akhir);

    const pasal = JSON.stringify(book)
      .match(/"pasal":"[^"]+"/g)!
      .map((one) => one.slice(9, -1));

    expect(pasal.length).toBeGreaterThan(20);
    expect(pasal.flatMap((one) => unknownCitations(regulation, one))).toEqual([]);
  });
});
