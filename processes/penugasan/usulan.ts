import { type Static, Type } from 'typebox';
import type { CaseContext, Variables } from '../mechanism.ts';
import type { Pegawai, PeranInstansi, Rujukan, UnitKerja } from '../organisasi.ts';
import { contextOf, contextsOf, tanggalOrNull, textOf, textsOf } from '../read.ts';
import type { Tanggal } from '../tanggal.ts';

const TanggalText = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Teks = (maxLength: number) => Type.String({ maxLength });

export const PenerimaTugas = Type.Object({
  pegawai: Type.String({ minLength: 1, maxLength: 80 }),
  peran: Type.Optional(Type.Union([Type.Literal('individu'), Type.Literal('ketua'), Type.Literal('anggota')])),
});

const JabatanDibutuhkan = Type.Union([
  Teks(200),
  Type.Object({
    jenis: Type.Optional(Teks(40)),
    nama: Type.Optional(Teks(120)),
    jenjang: Type.Optional(Teks(40)),
    jumlah: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
  }),
]);

const UnitKerjaId = Type.String({ minLength: 1, maxLength: 80 });

/** What every request for a Penugasan says. */
export const usulanFields = {
  targetKinerja: Type.String({ minLength: 1, maxLength: 500 }),
  mulai: TanggalText,
  selesai: TanggalText,
  bentuk: Type.Union([Type.Literal('individu'), Type.Literal('tim')]),
};

/** What a request may say besides; the unit that owns the performance is the initiator's where none is named. */
export const usulanOptions = {
  unitPemilikKinerja: Type.Optional(UnitKerjaId),
  unitDituju: Type.Optional(UnitKerjaId),
  maksudTujuan: Type.Optional(Teks(2000)),
  kompetensiDibutuhkan: Type.Optional(Type.Array(Teks(120), { maxItems: 30 })),
  ekspektasi: Type.Optional(Teks(2000)),
  jabatanDibutuhkan: Type.Optional(Type.Array(JabatanDibutuhkan, { maxItems: 30 })),
  lampiran: Type.Optional(Type.Array(Type.Unknown(), { maxItems: 10 })),
  pegawaiDiminta: Type.Optional(Type.Array(Type.String({ maxLength: 80 }), { maxItems: 100 })),
  penerimaTugas: Type.Optional(Type.Array(PenerimaTugas, { maxItems: 100 })),
  alasanKetua: Type.Optional(Teks(2000)),
};

export type Peran = NonNullable<Static<typeof PenerimaTugas>['peran']>;

/** Someone of another agency, as its letter names them. */
export interface PegawaiLuar {
  readonly nama: string;
  readonly nip: string;
  readonly jabatan: string;
  readonly peran: Peran;
}

/** A request as it stands in the variables of a case; what is missing reads as empty. */
export interface Usulan {
  /** Whoever started the case. */
  readonly pemohon: string;
  readonly unitPemilikKinerja: string;
  readonly unitDituju: string;
  /** The other agency, where there is one: the one that is asked, or the one that asks. */
  readonly instansiLuar: string;
  /** Units whose heads are asked for their opinion. */
  readonly unitDikonsultasi: readonly string[];
  readonly targetKinerja: string;
  readonly uraianTugas: string;
  readonly maksudTujuan: string;
  readonly kompetensiDibutuhkan: readonly string[];
  readonly ekspektasi: string;
  readonly mulai: Tanggal | null;
  readonly selesai: Tanggal | null;
  readonly bentuk: string;
  readonly penerimaTugas: readonly { readonly pegawai: string; readonly peran: Peran }[];
  /** People of another agency, whom no organisation knows. */
  readonly pegawaiLuar: readonly PegawaiLuar[];
  readonly pegawaiDiminta: readonly string[];
  readonly pegawaiDisediakan: readonly string[];
}

export function readUsulan(variables: Variables): Usulan {
  const bentuk = textOf(variables['bentuk']);
  const targetKinerja = textOf(variables['targetKinerja']);
  return {
    pemohon: textOf(contextOf(variables['pemrakarsa'])['pegawai']),
    unitPemilikKinerja: textOf(variables['unitPemilikKinerja']),
    unitDituju: textOf(variables['unitDituju']),
    instansiLuar: textOf(variables['instansiDituju']) || textOf(variables['instansiPemohon']),
    unitDikonsultasi: textsOf(variables['unitDikonsultasi']),
    targetKinerja,
    uraianTugas: textOf(variables['uraianTugas']) || targetKinerja,
    maksudTujuan: textOf(variables['maksudTujuan']),
    kompetensiDibutuhkan: textsOf(variables['kompetensiDibutuhkan']),
    ekspektasi: textOf(variables['ekspektasi']),
    mulai: tanggalOrNull(variables['mulai']),
    selesai: tanggalOrNull(variables['selesai']),
    bentuk,
    penerimaTugas: contextsOf(variables['penerimaTugas']).map(({ pegawai, peran }) => ({
      pegawai: textOf(pegawai),
      peran: peranOf(textOf(peran), bentuk),
    })),
    pegawaiLuar: contextsOf(variables['pegawaiLuar']).map(({ nama, nip, namaJabatan, peran }) => ({
      nama: textOf(nama),
      nip: textOf(nip),
      jabatan: textOf(namaJabatan),
      peran: peranOf(textOf(peran), bentuk),
    })),
    pegawaiDiminta: textsOf(variables['pegawaiDiminta']),
    pegawaiDisediakan: contextsOf(variables['pegawaiDisediakan']).map(({ pegawai }) => textOf(pegawai)),
  };
}

/** Who has no role named yet works alone, or is a member of the team. */
function peranOf(peran: string, bentuk: string): Peran {
  if (peran === 'ketua' || peran === 'anggota' || peran === 'individu') return peran;
  return bentuk === 'tim' ? 'anggota' : 'individu';
}

/** Units and people a request names. */
export function refersTo(variables: Variables): Rujukan {
  const usulan = readUsulan(variables);
  return {
    unit: [usulan.unitPemilikKinerja, usulan.unitDituju, ...usulan.unitDikonsultasi].filter((id) => id !== ''),
    instansiLuar: [usulan.instansiLuar].filter((id) => id !== ''),
    pegawai: [
      ...new Set([
        ...usulan.penerimaTugas.map(({ pegawai }) => pegawai),
        ...usulan.pegawaiDiminta,
        ...usulan.pegawaiDisediakan,
        usulan.pemohon,
      ]),
    ].filter((id) => id !== ''),
  };
}

export const usulanOf = ({ variables }: CaseContext): Usulan => readUsulan(variables);

export const pimpinanOf = ({ organisasi }: CaseContext, unit: string): string | undefined =>
  organisasi.unit(unit)?.pimpinan;

/** The post that plays a role, for example 'sekretaris-jenderal', in the agency of the unit that owns the performance. */
export function postOfRole(context: CaseContext, peran: PeranInstansi): string | undefined {
  const unit = context.organisasi.unit(usulanOf(context).unitPemilikKinerja);
  return unit && context.organisasi.peran(unit.instansi, peran);
}

/** A unit by id for a letter; a case that names an unknown unit must not get this far. */
export function unitOf({ organisasi }: CaseContext, id: string): UnitKerja {
  const unit = organisasi.unit(id);
  if (!unit) throw new Error(`Expected unit '${id}' to exist, but it does not`);
  return unit;
}

export function pegawaiOf({ organisasi }: CaseContext, id: string): Pegawai {
  const pegawai = organisasi.pegawai(id);
  if (!pegawai) throw new Error(`Expected pegawai '${id}' to exist, but it does not`);
  return pegawai;
}

export const hasTwice = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;
