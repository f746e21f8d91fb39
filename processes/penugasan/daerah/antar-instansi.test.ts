import type { CaseContext } from '../../mechanism.ts';
import { organisasiOf } from '../../organisasi-of.ts';
import { tanggal } from '../../tanggal.ts';
import { alamatDituju, alamatPemohon } from './antar-instansi.ts';

const luar = { id: 'nusa-raya', nama: 'Pemerintah Provinsi Nusa Raya', alamat: ['Jalan Contoh 1', 'Nusa Raya'] };
const organisasi = organisasiOf({
  instansi: [],
  instansiLuar: [luar, { ...luar, id: 'tanpa-alamat', alamat: [] }],
  unit: [],
  jabatan: [],
  pegawai: [],
  bindings: [],
  peran: [],
});
const of = (variables: CaseContext['variables']): CaseContext => {
  const date = tanggal('2026-03-09');
  return { variables, organisasi, tanggal: date, regime: date, settings: {} };
};

it('mengirim surat ke alamat instansi yang dituju atau yang memohon, bukan ke kota sendiri', () => {
  expect(alamatDituju(of({ instansiDituju: 'nusa-raya' }))).toEqual({ tempat: 'Jalan Contoh 1, Nusa Raya' });
  expect(alamatPemohon(of({ instansiPemohon: 'nusa-raya' }))).toEqual({ tempat: 'Jalan Contoh 1, Nusa Raya' });
  expect(alamatDituju(of({ instansiDituju: 'tanpa-alamat' }))).toEqual({});
});
