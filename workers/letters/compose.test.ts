import type { CaseContext, Letter } from '../../processes/mechanism.ts';
import { organisasiOf } from '../../processes/organisasi-of.ts';
import { tanggal } from '../../processes/tanggal.ts';
import { letterData } from './compose.ts';

const instansi = {
  id: 'kota',
  nama: 'Kota',
  kode: 'KT',
  alamat: [],
  kota: 'Kota',
  zonaWaktu: 'Asia/Jakarta',
  jenis: 'kota',
} as const;
const unit = {
  id: 'dinas',
  instansi: 'kota',
  nama: 'Dinas',
  kode: 'D',
  induk: undefined,
  isUnitOrganisasi: true,
  isPerangkatDaerah: true,
  susunan: undefined,
  susunanPenugasan: undefined,
  pimpinan: undefined,
  isUnitJabatanAdministrasi: false,
};
const nothing = { jabatan: [], pegawai: [], bindings: [], peran: [] };
const context: CaseContext = {
  variables: {},
  organisasi: organisasiOf({ instansi: [instansi], unit: [unit], ...nothing }),
  tanggal: tanggal('2026-03-09'),
  regime: tanggal('2026-03-09'),
  settings: {},
};
const letter: Letter = {
  jenis: 'Surat Penugasan',
  kode: 'ST',
  kop: [],
  template: 'surat.typ',
  penandaTangan: () => 'kadis',
  unit: () => 'dinas',
  bolehPelaksana: true,
  menetapkan: true,
  hal: () => 'Penugasan',
  fields: () => ({
    kepada: 'Sekretaris Daerah',
    tembusan: ['Kepala Dinas', 'Sekretaris Daerah', 'Kepala Bagian Umum'],
  }),
};
const signer = {
  akun: 'kadis',
  pegawai: 'p-1',
  nama: 'Anggaraksa',
  nip: '190001011900011001',
  jabatan: 'kadis',
  namaJabatan: 'Kepala Dinas',
  kapasitas: 'plh',
} as const;

it('sends no copy to whoever signed a letter or gets it', () => {
  const { isi } = letterData(letter, context, {}, signer, { nomor: '1/ST', verifikasi: 'https://lincah/verify/1' });

  expect(isi['tembusan']).toEqual(['Kepala Bagian Umum']);
});
