import { Type } from 'typebox';
import { golonganOf } from './jenjang.ts';
import { butirKegiatan, keadaanKode } from './lampiran-i.ts';
import { kegiatanLampiranII } from './lampiran-ii.ts';
import { nilaiPenyesuaian, syaratPangkat } from './lampiran-iii-vi.ts';
import { diperiksa } from './tabel.ts';

const KODE = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(3, '0'));

it('memuat ke-95 butir dengan jenjang, uraian, dan Hasil Kerja dari batang tubuh (Pasal 8, Pasal 9)', () => {
  const perJenjang = (jenjang: string) => butirKegiatan.filter((butir) => butir.jenjang === jenjang).length;

  expect(['ahli-pertama', 'ahli-muda', 'ahli-madya'].map(perJenjang)).toEqual([18, 42, 35]);
  expect(butirKegiatan.find(({ kode }) => kode === '037')).toMatchObject({
    jenjang: 'ahli-madya',
    uraian: 'melakukan investigasi terhadap pemohon',
    hasilKerja: 'laporan pelaksanaan investigasi',
    angkaKredit: 1620,
  });
});

it('membiarkan kosong kode dan nilai yang hilang dari salinan (Lampiran I)', () => {
  const hilang = KODE.filter((kode) => keadaanKode(kode) === 'hilang');
  const tanpaNilai = butirKegiatan.filter(({ angkaKredit }) => angkaKredit === null);

  expect(hilang).toEqual(KODE.filter((kode) => ('017' <= kode && kode <= '029') || ('043' <= kode && kode <= '063')));
  expect(tanpaNilai).toHaveLength(34);
  expect(tanpaNilai.every(({ kode, keyakinan, catatan }) => kode === null && keyakinan === 'hilang' && catatan)).toBe(
    true,
  );
  expect(['000', '096', '1', '', '0960'].map(keadaanKode)).toEqual(Array(5).fill('tidak-ada'));
});

it('mengenal butir tanpa kode menurut pasalnya, butir lain hanya menurut kodenya (Lampiran I)', () => {
  const menurutPasal = butirKegiatan.map(({ pasal, kode }) => [kode, keadaanKode(pasal)]);

  expect(menurutPasal.filter(([, keadaan]) => keadaan === 'hilang')).toEqual(Array(34).fill([null, 'hilang']));
  expect(menurutPasal.filter(([, keadaan]) => keadaan === 'tidak-ada')).toHaveLength(61);
  expect(keadaanKode('Pasal 8 ayat (1) huruf a angka 99')).toBe('tidak-ada');
});

it('menyebut alasan pada nilai yang diragukan (Lampiran I)', () => {
  const diragukan = butirKegiatan.filter(({ keyakinan }) => keyakinan === 'rendah');

  expect(diragukan.map(({ kode }) => kode)).toEqual(['003', '001']);
  expect(diragukan.every(({ catatan }) => catatan?.includes('diduga'))).toBe(true);
});

it('mengenal nilai, persen, dan yang hilang dari keduanya (Lampiran II)', () => {
  const semua = [...kegiatanLampiranII.values()];
  const hilang = semua.filter((one) => one.angkaKredit === null && one.persenKenaikanPangkat === null);

  expect(semua).toHaveLength(43);
  expect(hilang.map(({ butir }) => butir)).toEqual(['I.B.3.b', 'I.E.3.c-dst', 'I.F', 'II.C.2.a']);
  expect(hilang.every(({ keyakinan, catatan }) => keyakinan === 'hilang' && catatan)).toBe(true);
});

it.each(['I.E.3.', 'I.E.4.'])('menilai setiap jam pelatihan %s tepat satu kali (Lampiran II huruf E)', (butir) => {
  const rentang = [...kegiatanLampiranII.values()].filter((one) => one.butir.startsWith(butir));

  const kena = [0, 29, 30, 80, 81, 160, 161, 480, 481, 640, 641, 960, 961, 5000].map(
    (jam) => rentang.filter((one) => one.jam!.dari <= jam && jam <= (one.jam!.sampai ?? jam)).length,
  );

  expect(new Set(kena)).toEqual(new Set([1]));
});

it('naik menurut jenjang: 50, 100, 150 (Lampiran III sampai dengan V)', () => {
  const nilai = (pendidikan: 's1' | 's2' | 's3') =>
    (['ahli-pertama', 'ahli-muda', 'ahli-madya'] as const).flatMap((jenjang) =>
      golonganOf(jenjang).map((golongan) => syaratPangkat(pendidikan, golongan)),
    );

  expect(nilai('s1')).toEqual([50_000, 50_000, 100_000, 100_000, 150_000, 150_000, 150_000]);
  expect(nilai('s2')).toEqual([undefined, 50_000, 100_000, 100_000, 150_000, 150_000, 150_000]);
  expect(nilai('s3')).toEqual([undefined, undefined, 100_000, 100_000, 150_000, 150_000, 150_000]);
});

it('meragukan golongan IV dan III/a dua tahun, tidak yang lain (Lampiran VI)', () => {
  expect(nilaiPenyesuaian('III/a', 's1', 2)?.diragukan).toContain('28');
  expect(nilaiPenyesuaian('III/a', 's1', 3)).toEqual({ angkaKredit: 38_000 });
  expect(nilaiPenyesuaian('III/c', 's3', 0)).toEqual({ angkaKredit: 7_000 });
  expect(nilaiPenyesuaian('IV/c', 'd4', 40)).toMatchObject({ angkaKredit: 143_000, diragukan: expect.any(String) });
  expect(nilaiPenyesuaian('III/b', 's3', 1)).toBeUndefined();
});

it('menolak tabel yang tidak sesuai bentuknya dengan menyebut berkas dan tempatnya', () => {
  const bentuk = Type.Array(Type.Object({ kode: Type.String() }));

  expect(() => diperiksa(bentuk, 'tabel/contoh.json', [{ kode: 1 }])).toThrow(/tabel\/contoh\.json.*\/0\/kode/);
});
