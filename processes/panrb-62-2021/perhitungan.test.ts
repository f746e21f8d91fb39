import * as fc from 'fast-check';
import { desimal, jumlah, persenDari, perseribu } from './angka-kredit.ts';
import {
  bagianPenulis,
  capaianDiakui,
  kelebihanOf,
  penunjangDiakui,
  syaratJenjang,
  targetMinimal,
  terhitungPangkat,
} from './perhitungan.ts';

const credits = fc.integer({ min: 0, max: 500_000 });
const tahun = fc.record({ capaian: credits, target: fc.constantFrom(10_000, 12_500, 20_000, 25_000, 37_500) });

describe('Angka Kredit', () => {
  it('bolak-balik tanpa pembulatan', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000 }), (one) => perseribu(desimal(one)) === one));
  });

  it.each([-1, 0.0001, 12.3456, 1e-7, Number.NaN, Number.POSITIVE_INFINITY])('menolak %p', (value) => {
    expect(() => perseribu(value)).toThrow(RangeError);
  });

  it('dijumlah tepat: sepuluh kali 0,1 adalah 1', () => {
    expect(desimal(jumlah(Array(10).fill(perseribu(0.1))))).toBe(1);
  });
});

describe('batas', () => {
  it('capaian diakui tidak melebihi capaian maupun 150% target (Pasal 29 ayat (2))', () => {
    fc.assert(
      fc.property(tahun, ({ capaian, target }) => {
        const diakui = capaianDiakui(capaian, target);
        return diakui <= capaian && diakui * 2 <= target * 3 && (diakui === capaian || diakui * 2 === target * 3);
      }),
    );
  });

  it('penunjang diakui tidak melebihi 20% syarat (Pasal 37 ayat (2))', () => {
    fc.assert(
      fc.property(credits, fc.constantFrom(50_000, 100_000, 150_000), (penunjang, syarat) => {
        const diakui = penunjangDiakui(penunjang, syarat);
        return diakui <= penunjang && diakui * 5 <= syarat;
      }),
    );
  });

  it('yang terhitung sama dalam urutan tahun apa pun, dan tidak berkurang dengan tahun yang bertambah (Pasal 36)', () => {
    const shuffled = fc
      .array(tahun, { maxLength: 12 })
      .chain((semua) => fc.tuple(fc.constant(semua), fc.shuffledSubarray(semua, { minLength: semua.length })));
    fc.assert(
      fc.property(shuffled, credits, credits, ([semua, acak], penunjang, kelebihanSebelumnya) => {
        const of = (tahun: typeof semua) => terhitungPangkat({ tahun, penunjang, kelebihanSebelumnya }, 100_000);
        return of(semua) === of(acak) && of(semua.slice(1)) <= of(semua);
      }),
    );
  });

  it('kelebihan dan yang terpakai bersama-sama adalah yang terhitung (Pasal 42)', () => {
    fc.assert(
      fc.property(credits, credits, (terhitung, syarat) => {
        return kelebihanOf(terhitung, syarat) + Math.min(terhitung, syarat) === terhitung;
      }),
    );
  });
});

describe('bagian penulis (Pasal 40 ayat (1))', () => {
  it('tidak pernah berjumlah lebih dari nilai karya', () => {
    fc.assert(
      fc.property(credits, fc.integer({ min: 1, max: 4 }), (karya, penulis) => {
        const pembantu = bagianPenulis(karya, penulis, 'pembantu') ?? 0;
        return bagianPenulis(karya, penulis, 'utama')! + (penulis - 1) * pembantu <= karya;
      }),
    );
    fc.assert(
      fc.property(credits, fc.integer({ min: 1, max: 40 }), (karya, penulis) => {
        const semua = bagianPenulis(karya, penulis, 'tidak-ditentukan')! * penulis;
        return semua <= karya && karya - semua < penulis;
      }),
    );
  });

  it.each([1, 2, 3, 4])('habis dibagi di antara %i penulis untuk nilai Lampiran II', (penulis) => {
    for (const karya of [20, 12.5, 8, 7, 6, 4, 3.5, 3, 2.5, 2, 1.5].map(perseribu)) {
      const pembantu = bagianPenulis(karya, penulis, 'pembantu') ?? 0;

      expect(bagianPenulis(karya, penulis, 'utama')! + (penulis - 1) * pembantu).toBe(karya);
    }
  });

  it('tidak ada bagi penulis kelima atau pembantu tanpa penulis utama', () => {
    expect(bagianPenulis(8000, 5, 'utama')).toBeUndefined();
    expect(bagianPenulis(8000, 1, 'pembantu')).toBeUndefined();
  });
});

it('target pemeliharaan menggantikan target tahunan hanya bila lowongan yang kurang (Pasal 26, Pasal 27)', () => {
  const target = (memenuhiSyaratJenjang: boolean, adaLowongan: boolean) =>
    targetMinimal({ jenjang: 'ahli-muda', golongan: 'III/d', memenuhiSyaratJenjang, adaLowongan });

  expect([target(true, false), target(true, true), target(false, false), target(false, true)]).toEqual([
    20_000, 25_000, 25_000, 25_000,
  ]);
  expect(
    targetMinimal({ jenjang: 'ahli-madya', golongan: 'IV/b', memenuhiSyaratJenjang: true, adaLowongan: false }),
  ).toBe(37_500);
});

it('syarat jenjang menjumlah golongan sejak masuk jenjang (Pasal 38 ayat (2))', () => {
  expect(syaratJenjang('ahli-pertama', 's1', 'III/a')).toBe(100_000);
  expect(syaratJenjang('ahli-pertama', 'd4', 'III/b')).toBe(50_000);
  expect(syaratJenjang('ahli-muda', 's3', 'III/d')).toBe(100_000);
  expect(syaratJenjang('ahli-pertama', 's2', 'III/a')).toBeUndefined();
  expect(syaratJenjang('ahli-muda', 's1', 'III/b')).toBeUndefined();
});

it('persentase membuang yang kurang dari seperseribu', () => {
  expect([persenDari(1001, 25), persenDari(410, 80), persenDari(3, 20)]).toEqual([250, 328, 0]);
});
