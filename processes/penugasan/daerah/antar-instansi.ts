import { Type } from 'typebox';
import type { CaseContext, FieldValue } from '../../mechanism.ts';
import { textOf } from '../../read.ts';
import { formatTanggal, isTanggal } from '../../tanggal.ts';
import { orang, pokokTugas } from '../letters.ts';
import { usulanFields, usulanOf, usulanOptions } from '../usulan.ts';

/** What the regional regulations share where one agency asks another for its people. */

const Id = Type.String({ minLength: 1, maxLength: 80 });

/** A permohonan pelibatan to another agency. */
export const permohonanKeluar = Type.Object(
  { ...usulanFields, ...usulanOptions, instansiDituju: Id },
  { additionalProperties: false },
);

const { unitPemilikKinerja: _theirs, ...optionsMasuk } = usulanOptions;

/** A permohonan pelibatan of another agency, as persuratan enters it. */
export const permohonanMasuk = Type.Object(
  {
    ...usulanFields,
    ...optionsMasuk,
    instansiPemohon: Id,
    unitDituju: Id,
    nomorSurat: Type.String({ minLength: 1, maxLength: 120 }),
    tanggalSurat: usulanFields.mulai,
    diterima: usulanFields.mulai,
    pindaian: Type.Unknown(),
  },
  { additionalProperties: false },
);

const namaInstansi =
  (variable: string) =>
  ({ organisasi, variables }: CaseContext): string => {
    const id = textOf(variables[variable]);
    return organisasi.instansiLuar(id)?.nama ?? id;
  };

/** The agency asked, and the agency that asks, as letters name them. */
export const instansiDituju = namaInstansi('instansiDituju');
export const instansiPemohon = namaInstansi('instansiPemohon');

const alamatInstansi =
  (variable: string) =>
  ({ organisasi, variables }: CaseContext): { readonly tempat?: string } => {
    const alamat = organisasi.instansiLuar(textOf(variables[variable]))?.alamat ?? [];
    return alamat.length > 0 ? { tempat: alamat.join(', ') } : {};
  };

/** Where a letter to those agencies goes; nothing where no address is recorded. */
export const alamatDituju = alamatInstansi('instansiDituju');
export const alamatPemohon = alamatInstansi('instansiPemohon');

export const pejabatPemohon = (context: CaseContext): string => `Pejabat yang Berwenang ${instansiPemohon(context)}`;

/** How the letter that asks is cited. */
export function suratPemohon({ variables }: CaseContext): string {
  const tanggal = variables['tanggalSurat'];
  return `surat permohonan pelibatan Nomor ${textOf(variables['nomorSurat'])} tanggal ${isTanggal(tanggal) ? formatTanggal(tanggal) : '…'}`;
}

/** The task as the other agency has it: the performance is theirs. */
export const pokokPemohon = (context: CaseContext): { readonly [name: string]: FieldValue } => ({
  ...pokokTugas(context),
  unitPemilikKinerja: instansiPemohon(context),
});

/** Those assigned, as a table of a letter shows them. */
export const daftarDitugaskan = (context: CaseContext): FieldValue[] =>
  usulanOf(context).penerimaTugas.map(({ pegawai }) => orang(context, pegawai));

/** Posts whose tembusan of the Surat Penugasan both regulations demand; the names come from the case. */
export const TEMBUSAN = [
  'pyb-instansi-bersangkutan',
  'pejabat-penilai-kinerja-bersangkutan',
  'pyb-instansi-pemohon',
] as const;
