import { EntitySchema } from 'typeorm';
import type {
  JenisInstansi,
  JenisJabatan,
  Kapasitas,
  PeranInstansi as NamaPeran,
  PeranUnit as NamaPeranUnit,
  Pendidikan,
} from '../../../processes/organisasi.ts';

/** Rows of the organisation as they are stored; dates are 'YYYY-MM-DD'. */
export interface InstansiRow {
  id: string;
  nama: string;
  kode: string;
  alamat: string[];
  kota: string;
  zonaWaktu: string;
  jenis: JenisInstansi;
}

export interface UnitKerjaRow {
  id: string;
  instansi: string;
  induk: string | null;
  nama: string;
  kode: string;
  isUnitOrganisasi: boolean;
  isPerangkatDaerah: boolean;
  susunan: string | null;
  susunanPenugasan: string | null;
  dasarHukum: string | null;
  isUnitJabatanAdministrasi: boolean;
  urutan: number;
}

export interface JabatanRow {
  id: string;
  unit: string;
  nama: string;
  jenis: JenisJabatan;
  jenjang: string | null;
  isPimpinan: boolean;
  atasan: string | null;
}

export interface PegawaiRow {
  id: string;
  nip: string;
  nama: string;
  status: string;
  pangkat: string;
  pendidikan: Pendidikan | null;
  tanggalLahir: string | null;
  kompetensi: string[];
}

export interface PemangkuJabatanRow {
  id: string;
  jabatan: string;
  pegawai: string;
  kapasitas: Kapasitas;
  nomorKeputusan: string;
  mulai: string;
  selesai: string | null;
}

export interface PeranInstansiRow {
  instansi: string;
  peran: NamaPeran;
  jabatan: string;
}

export interface PeranUnitRow {
  id: string;
  unit: string;
  peran: NamaPeranUnit;
  jabatan: string;
  didelegasikan: boolean;
  mulai: string;
  selesai: string | null;
}

export interface KedudukanRow {
  id: string;
  pegawai: string;
  unit: string;
  pejabatPenilaiKinerja: string;
  nomorKeputusan: string;
  mulai: string;
  selesai: string | null;
}

const text = { type: 'text' } as const;
const textOrNull = { type: 'text', nullable: true } as const;

export const Instansi = new EntitySchema<InstansiRow>({
  name: 'instansi',
  columns: {
    id: { ...text, primary: true },
    nama: text,
    kode: text,
    alamat: { type: 'text', array: true },
    kota: text,
    zonaWaktu: { ...text, name: 'zona_waktu' },
    jenis: text,
  },
});

export const UnitKerja = new EntitySchema<UnitKerjaRow>({
  name: 'unit_kerja',
  columns: {
    id: { ...text, primary: true },
    instansi: text,
    induk: textOrNull,
    nama: text,
    kode: text,
    isUnitOrganisasi: { type: 'boolean', name: 'is_unit_organisasi' },
    isPerangkatDaerah: { type: 'boolean', name: 'is_perangkat_daerah' },
    susunan: textOrNull,
    susunanPenugasan: { ...textOrNull, name: 'susunan_penugasan' },
    dasarHukum: { ...textOrNull, name: 'dasar_hukum' },
    isUnitJabatanAdministrasi: { type: 'boolean', name: 'is_unit_jabatan_administrasi' },
    urutan: { type: 'integer' },
  },
});

export const Jabatan = new EntitySchema<JabatanRow>({
  name: 'jabatan',
  columns: {
    id: { ...text, primary: true },
    unit: text,
    nama: text,
    jenis: text,
    jenjang: textOrNull,
    isPimpinan: { type: 'boolean', name: 'is_pimpinan' },
    atasan: textOrNull,
  },
});

export const Pegawai = new EntitySchema<PegawaiRow>({
  name: 'pegawai',
  columns: {
    id: { ...text, primary: true },
    nip: text,
    nama: text,
    status: text,
    pangkat: text,
    pendidikan: textOrNull,
    tanggalLahir: { type: 'date', nullable: true, name: 'tanggal_lahir' },
    kompetensi: { type: 'text', array: true },
  },
});

export const PemangkuJabatan = new EntitySchema<PemangkuJabatanRow>({
  name: 'pemangku_jabatan',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    jabatan: text,
    pegawai: text,
    kapasitas: text,
    nomorKeputusan: { ...text, name: 'nomor_keputusan' },
    mulai: { type: 'date' },
    selesai: { type: 'date', nullable: true },
  },
});

export const PeranInstansi = new EntitySchema<PeranInstansiRow>({
  name: 'peran_instansi',
  columns: { instansi: { ...text, primary: true }, peran: { ...text, primary: true }, jabatan: text },
});

const id = { type: 'bigint', primary: true, generated: 'increment' } as const;
const period = { mulai: { type: 'date' }, selesai: { type: 'date', nullable: true } } as const;

export const PeranUnit = new EntitySchema<PeranUnitRow>({
  name: 'peran_unit',
  columns: { id, unit: text, peran: text, jabatan: text, didelegasikan: { type: 'boolean' }, ...period },
});

export const Kedudukan = new EntitySchema<KedudukanRow>({
  name: 'kedudukan',
  columns: {
    id,
    pegawai: text,
    unit: text,
    pejabatPenilaiKinerja: { ...text, name: 'pejabat_penilai_kinerja' },
    nomorKeputusan: { ...text, name: 'nomor_keputusan' },
    ...period,
  },
});
