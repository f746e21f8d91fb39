import type { CaseContext } from '../../mechanism.ts';
import { organisasiOf, type UnitTercatat } from '../../organisasi-of.ts';
import { tanggal } from '../../tanggal.ts';
import { kepalaPerangkatDaerah, kopOf, perangkatDaerah } from './pejabat.ts';

const unit = (id: string, induk?: string, isPerangkatDaerah = false): UnitTercatat => ({
  id,
  instansi: 'belu',
  nama: `Unit ${id}`,
  kode: id,
  induk,
  isUnitOrganisasi: true,
  isPerangkatDaerah,
  susunan: undefined,
  susunanPenugasan: undefined,
  pimpinan: `pimpinan-${id}`,
  isUnitJabatanAdministrasi: false,
});

function caseOf(unitPemilikKinerja: string): CaseContext {
  const date = tanggal('2026-03-09');
  const organisasi = organisasiOf({
    instansi: [],
    unit: [
      unit('bupati'),
      unit('dinas', 'bupati', true),
      unit('bidang', 'dinas'),
      unit('kecamatan', 'bupati'),
      unit('kelurahan', 'kecamatan'),
    ],
    jabatan: [],
    pegawai: [],
    bindings: [],
    peran: [],
  });
  return { variables: { unitPemilikKinerja }, organisasi, tanggal: date, regime: date, settings: {} };
}

const kop = kopOf(({ variables }) => String(variables['unitPemilikKinerja']));

it.each([
  ['bidang', 'dinas'],
  ['kelurahan', 'kecamatan'],
  ['kecamatan', 'kecamatan'],
])('memimpin dan mengepalai surat %s dari %s di bawah Bupati (Pasal 1 angka 5)', (id, perangkat) => {
  const context = caseOf(id);

  expect(kepalaPerangkatDaerah(context)).toBe(`pimpinan-${perangkat}`);
  expect(perangkatDaerah(context)).toBe(perangkat);
  expect(kop(context)).toEqual([`Unit ${perangkat}`]);
});

it('tidak menemukan Perangkat Daerah bagi unit Bupati sendiri', () => {
  const context = caseOf('bupati');

  expect(kepalaPerangkatDaerah(context)).toBeUndefined();
  expect(perangkatDaerah(context)).toBe('bupati');
  expect(kop(context)).toEqual([]);
});
