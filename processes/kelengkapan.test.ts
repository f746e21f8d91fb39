import { kekuranganOf } from './kelengkapan.ts';
import type { JenisJabatan, Tingkat } from './organisasi.ts';
import { type BagianOrganisasi, organisasiOf, type UnitTercatat } from './organisasi-of.ts';
import { SUSUNAN, SUSUNAN_PENUGASAN } from './susunan.ts';

type Binding = BagianOrganisasi['bindings'][number];

/** A Perangkat Daerah with one unit below the other, each headed by the post of its level; people are in the lowest. */
interface Contoh {
  readonly jenis: readonly JenisJabatan[];
  readonly susunan?: string;
  readonly penugasan?: string;
  readonly penilai: Tingkat;
  /** Level whose unit bounds the lowest; absent: the lowest itself. */
  readonly batas?: Tingkat;
}

function bagianOf({ jenis, susunan, penugasan, penilai, batas }: Contoh): BagianOrganisasi {
  const unit = jenis.map(
    (_jenis, index): UnitTercatat => ({
      id: `unit-${index + 1}`,
      instansi: 'contoh',
      nama: `Contoh ${index + 1}`,
      kode: `C${index + 1}`,
      induk: index === 0 ? undefined : `unit-${index}`,
      isUnitOrganisasi: index + 1 <= (batas ?? jenis.length),
      isPerangkatDaerah: index === 0,
      susunan: index === 0 ? susunan : undefined,
      susunanPenugasan: index === 0 ? penugasan : undefined,
      pimpinan: `jabatan-${index + 1}`,
      isUnitJabatanAdministrasi: false,
    }),
  );
  return {
    instansi: [],
    unit,
    jabatan: jenis.map((one, index) => ({
      id: `jabatan-${index + 1}`,
      nama: `Pejabat ${index + 1}`,
      jenis: one,
      unit: `unit-${index + 1}`,
      pemangku: undefined,
      atasan: undefined,
    })),
    pegawai: [],
    peran: (['sekretaris-daerah', 'sekretaris-jenderal'] as const).map((peran) => ({
      instansi: 'contoh',
      peran,
      jabatan: 'jabatan-1',
    })),
    bindings: [
      ...jenis.map(
        (_jenis, index): Binding => ({
          unit: `unit-${index + 1}`,
          peran: `tingkat-${(index + 1) as Tingkat}`,
          jabatan: `jabatan-${index + 1}`,
        }),
      ),
      { unit: `unit-${jenis.length}`, peran: 'pejabat-penilai-kinerja', jabatan: `jabatan-${penilai}` },
    ],
  };
}

function pesanOf(bagian: BagianOrganisasi): string[] {
  const organisasi = organisasiOf(bagian);
  const unit = bagian.unit.map(({ id }) => organisasi.unit(id)!);
  const berpegawai = new Set([`unit-${unit.length}`]);
  return kekuranganOf({ organisasi, unit, berpegawai }).map(({ pesan }) => pesan);
}

const contohOf = (id: string): Contoh => {
  const { tingkat, penilai } = SUSUNAN.get(id)!;
  return { jenis: tingkat.map(([first]) => first!), susunan: id, penilai: penilai[0]! };
};

const semua = [...SUSUNAN.values()];
const setiapTingkat = semua.flatMap((susunan) =>
  susunan.tingkat.map((_jenis, index) => [susunan.id, (index + 1) as Tingkat] as const),
);

it('memuat setiap susunan kedudukan: Belu Gambar 4–16 dan huruf e, tiga belas susunan Banten, dua susunan LPSK', () => {
  const jumlah = (regulasi: string): number => semua.filter((one) => one.regulasi === regulasi).length;

  expect([jumlah('belu-47-2024'), jumlah('banten-19-2023'), jumlah('lpsk-3-2023')]).toEqual([14, 13, 2]);
  expect(semua.flatMap(({ dasar }) => /^Gambar (\d+)$/.exec(dasar)?.[1] ?? []).map(Number)).toEqual([
    4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
  ]);
  expect([...SUSUNAN_PENUGASAN.values()].map(({ dasar }) => dasar)).toEqual(
    [17, 18, 19, 20, 21, 22, 23, 24].map((gambar) => `Gambar ${gambar}`),
  );
});

it.each(semua.map(({ id }) => id))('%s lengkap bila setiap peran terisi', (id) => {
  expect(pesanOf(bagianOf(contohOf(id)))).toEqual([]);
});

it.each(semua.map(({ id }) => id))('%s menyebut Pejabat Penilai Kinerja yang belum ada', (id) => {
  const bagian = bagianOf(contohOf(id));
  const { dasar, penilai, tingkat } = SUSUNAN.get(id)!;

  const pesan = pesanOf({ ...bagian, bindings: bagian.bindings.filter(({ peran }) => peran.startsWith('tingkat')) });

  expect(pesan).toEqual([
    `Unit Contoh ${tingkat.length} memakai susunan ${id} (${dasar}): belum ada Pejabat Penilai Kinerja ${penilai.map((n) => `tingkat ${n}`).join(' atau ')}.`,
  ]);
});

it.each(setiapTingkat)('%s menyebut pejabat tingkat %i yang belum ada', (id, n) => {
  const bagian = bagianOf(contohOf(id));

  const pesan = pesanOf({ ...bagian, bindings: bagian.bindings.filter(({ peran }) => peran !== `tingkat-${n}`) });

  expect(pesan[0]).toMatch(
    new RegExp(`^Unit Contoh 1 memakai susunan ${id} \\(.*\\): belum ada pejabat tingkat ${n} `),
  );
});

it.each(setiapTingkat)('%s tidak menerima pelaksana sebagai pejabat tingkat %i', (id, n) => {
  const contoh = contohOf(id);
  const jenis = contoh.jenis.map((one, index) => (index + 1 === n ? 'pelaksana' : one));

  const pesan = pesanOf(bagianOf({ ...contoh, jenis }));

  expect(pesan[0]).toContain(`belum ada pejabat tingkat ${n} `);
});

it('menyebut penilai yang berdiri di tingkat lain (Belu Gambar 6)', () => {
  expect(pesanOf(bagianOf({ ...contohOf('K06'), penilai: 1 }))).toEqual([
    'Unit Contoh 2 memakai susunan K06 (Gambar 6): Pejabat Penilai Kinerja seharusnya pejabat tingkat 2 (Pejabat Administrator), tetapi tercatat Pejabat 1.',
  ]);
});

it.each(['K05', 'KB6'])('%s tidak mempunyai pejabat di bawahnya', (id) => {
  const contoh = contohOf(id);

  const pesan = pesanOf(bagianOf({ ...contoh, jenis: [...contoh.jenis, 'pengawas'] }));

  expect(pesan).toEqual([expect.stringContaining('tidak mempunyai pejabat tingkat 2, tetapi terisi Pejabat 2.')]);
});

it('menyebut puncak Sekretariat Daerah yang bukan Sekretaris Daerah (Belu Gambar 13)', () => {
  const bagian = bagianOf({ jenis: ['jpt-pratama'], susunan: 'K13', penilai: 1 });
  const sekda = { ...bagian.jabatan[0]!, id: 'sekda', nama: 'Sekretaris Daerah' };

  const pesan = pesanOf({
    ...bagian,
    jabatan: [...bagian.jabatan, sekda],
    peran: [{ instansi: 'contoh', peran: 'sekretaris-daerah', jabatan: 'sekda' }],
  });

  expect(pesan).toEqual([
    'Unit Contoh 1 memakai susunan K13 (Gambar 13): pejabat tingkat 1 seharusnya Sekretaris Daerah, tetapi tercatat Pejabat 1.',
  ]);
});

it('menyebut unit yang belum mempunyai susunan', () => {
  expect(pesanOf(bagianOf({ jenis: ['jpt-pratama'], penilai: 1 }))).toEqual([
    'Unit Contoh 1 belum mempunyai susunan kedudukan.',
  ]);
});

/** Each structure of penugasan on a structure of kedudukan whose appraiser stands where it says. */
const DASAR: { readonly [id: string]: string } = {
  S17: 'K04',
  S18: 'K06',
  S19: 'K05',
  S20: 'K13',
  S21: 'K14',
  S22: 'K15',
  S23: 'K15',
  S24: 'K16',
};
const SETDA: readonly JenisJabatan[] = ['jpt-pratama', 'jpt-pratama', 'administrator', 'pengawas'];

function denganPenugasan(id: string): Contoh {
  const { penilai, pimpinan } = SUSUNAN_PENUGASAN.get(id)!;
  const susunan = DASAR[id]!;
  const { tingkat, puncak } = SUSUNAN.get(susunan)!;
  const dalam = Math.max(tingkat.length, pimpinan);
  const jenis = puncak ? SETDA.slice(0, dalam) : tingkat.map(([first]) => first!);
  return { jenis, susunan, penugasan: id, penilai, batas: pimpinan };
}

it.each(Object.keys(DASAR))('%s lengkap bila penilai dan pimpinan berdiri di tingkatnya', (id) => {
  expect(pesanOf(bagianOf(denganPenugasan(id)))).toEqual([]);
});

it.each(Object.keys(DASAR))('%s menyebut Pimpinan Unit Organisasi yang belum ada', (id) => {
  const bagian = bagianOf(denganPenugasan(id));
  const { dasar, pimpinan } = SUSUNAN_PENUGASAN.get(id)!;

  const pesan = pesanOf({ ...bagian, unit: bagian.unit.map((unit) => ({ ...unit, pimpinan: undefined })) });

  expect(pesan).toEqual([
    `Unit Contoh ${bagian.unit.length} memakai struktur penugasan ${id} (${dasar}): belum ada Pimpinan Unit Organisasi tingkat ${pimpinan}.`,
  ]);
});

it('menyebut pimpinan yang berdiri di tingkat lain (Belu Gambar 17)', () => {
  expect(pesanOf(bagianOf({ ...denganPenugasan('S17'), batas: 1 }))).toEqual([
    'Unit Contoh 2 memakai struktur penugasan S17 (Gambar 17): Pimpinan Unit Organisasi seharusnya pejabat tingkat 2, Pejabat 2, tetapi tercatat Pejabat 1.',
  ]);
});

it('menyebut struktur penugasan yang tidak sesuai dengan susunan kedudukan', () => {
  expect(pesanOf(bagianOf({ ...denganPenugasan('S17'), penugasan: 'S18' }))).toEqual([
    'Unit Contoh 2: susunan kedudukan K04 (penilai tingkat 1) tidak sesuai dengan struktur penugasan S18 (penilai tingkat 2).',
  ]);
});
