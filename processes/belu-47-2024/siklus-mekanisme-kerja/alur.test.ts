import type { CaseContext } from '../../mechanism.ts';
import type { JenisJabatan } from '../../organisasi.ts';
import { type BagianOrganisasi, organisasiOf } from '../../organisasi-of.ts';
import { tanggal } from '../../tanggal.ts';
import { peranOf } from './alur.ts';

type Row = readonly [susunan: string, jenis: readonly JenisJabatan[]];

/** A case about the lowest of units that stand one below the other, each with the post of one level at its head. */
function caseOf([susunanPenugasan, jenis]: Row): CaseContext {
  const levels = jenis.map((one, index) => ({ jenis: one, id: `t${index + 1}`, unit: `u${index + 1}` }));
  const bagian: BagianOrganisasi = {
    instansi: [],
    unit: levels.map(({ id, unit }, index) => ({
      id: unit,
      instansi: 'belu',
      nama: unit,
      kode: unit,
      induk: levels[index - 1]?.unit,
      isUnitOrganisasi: true,
      isPerangkatDaerah: index === 0,
      susunan: undefined,
      susunanPenugasan,
      pimpinan: id,
      isUnitJabatanAdministrasi: false,
    })),
    jabatan: levels.map(({ id, unit, jenis: one }) => ({
      id,
      nama: id,
      jenis: one,
      unit,
      pemangku: undefined,
      atasan: undefined,
    })),
    pegawai: [],
    bindings: levels.map(({ id, unit }, index) => ({
      unit,
      peran: `tingkat-${(index + 1) as 1 | 2 | 3 | 4}`,
      jabatan: id,
    })),
    peran: [],
  };
  const date = tanggal('2026-01-05');
  const variables = { unitPemilikKinerja: `u${jenis.length}` };
  return { variables, organisasi: organisasiOf(bagian), tanggal: date, regime: date, settings: {} };
}

const SETDA = ['jpt-pratama', 'jpt-pratama', 'administrator'] as const;

describe('alur mekanisme kerja (Lampiran BAB II huruf C)', () => {
  it.each<readonly [string, Row, string | undefined, readonly string[]]>([
    ['Gambar 30', ['S17', ['jpt-pratama', 'administrator']], 't1', []],
    ['Gambar 31', ['S18', ['jpt-pratama', 'administrator']], undefined, []],
    ['Gambar 32', ['S17', ['administrator', 'pengawas']], 't1', []],
    ['Gambar 33', ['S19', ['administrator']], undefined, []],
    ['Gambar 34', ['S19', ['pengawas']], undefined, []],
    ['Gambar 35', ['S19', ['pejabat-fungsional']], undefined, []],
    ['Gambar 36', ['S20', ['jpt-pratama', 'jpt-pratama']], 't1', []],
    ['Gambar 37', ['S21', SETDA], 't2', ['t2']],
    ['Gambar 38', ['S22', SETDA], undefined, ['t2']],
  ])('%s: %j', (gambar, row, penilai, tengah) => {
    const peran = peranOf(caseOf(row));

    expect(peran).toMatchObject({ alur: { gambar }, level1: 't1', pimpinan: `t${row[1].length}` });
    expect(peran?.penilai).toBe(penilai);
    expect(peran?.tengah).toEqual(tengah);
  });

  it.each<readonly [string, Row]>([
    ['Gambar 18', ['S18', ['administrator', 'pengawas']]],
    ['Gambar 19', ['S19', ['jpt-pratama']]],
  ])('susunan %s tanpa gambar alur tetap punya peran: %j', (_gambar, row) => {
    const peran = peranOf(caseOf(row));

    expect(peran?.alur.gambar).toBeUndefined();
    expect(peran?.pimpinan).toBe(`t${row[1].length}`);
  });

  it.each<readonly [string, Row]>([
    ['satu tingkat tidak berpejabat', ['S21', ['jpt-pratama', 'jpt-pratama']]],
    ['susunannya empat tingkat, yang alurnya tidak digambar', ['S23', [...SETDA, 'pengawas']]],
  ])('tidak ada bila %s', (_why, row) => {
    expect(peranOf(caseOf(row))).toBeUndefined();
  });
});
