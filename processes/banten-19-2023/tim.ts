import { Type } from 'typebox';
import type { CaseContext, Variables } from '../mechanism.ts';
import type { Pendidikan, Rujukan } from '../organisasi.ts';
import { namaJabatan } from '../penugasan/letters.ts';
import { pimpinanOf, refersTo, usulanOf } from '../penugasan/usulan.ts';
import { contextsOf, textOf, textsOf } from '../read.ts';
import { unitOrganisasiOf, unitOrganisasiPemilik } from './pejabat.ts';

const Teks = (maxLength: number) => Type.String({ maxLength });

/** What forming a team asks besides what every Penugasan does: Pasal 10 ayat (2) and (3). */
export const timFields = {
  namaTim: Type.Optional(Teks(200)),
  unitPenanggungJawab: Type.Optional(Teks(80)),
  sekretariat: Type.Optional(Type.Array(Teks(80), { maxItems: 20 })),
  bulanPengalamanKetua: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 720 }), Type.Null()])),
  pengalamanKetua: Type.Optional(Teks(2000)),
};

export interface AnggotaLuar {
  readonly nama: string;
  readonly jabatan: string;
  readonly instansi: string;
}

/** A team as it stands in the variables of a case; what is missing reads as empty. */
export interface SusunanTim {
  readonly namaTim: string;
  /** The unit whose head is responsible for the team. */
  readonly unitPenanggungJawab: string;
  readonly sekretariat: readonly string[];
  readonly anggotaLuar: readonly AnggotaLuar[];
  readonly bulanPengalamanKetua: number;
}

export function susunanTimOf({ variables }: { readonly variables: Variables }): SusunanTim {
  const bulan = variables['bulanPengalamanKetua'];
  return {
    namaTim: textOf(variables['namaTim']),
    unitPenanggungJawab: textOf(variables['unitPenanggungJawab']),
    sekretariat: textsOf(variables['sekretariat']),
    anggotaLuar: contextsOf(variables['anggotaLuar']).map(({ nama, namaJabatan: jabatan, instansi }) => ({
      nama: textOf(nama),
      jabatan: textOf(jabatan),
      instansi: textOf(instansi),
    })),
    bulanPengalamanKetua: typeof bulan === 'number' ? bulan : 0,
  };
}

/** Units and people a team names. */
export function refersToTim(variables: Variables): Rujukan {
  const { unit, pegawai } = refersTo(variables);
  const { unitPenanggungJawab, sekretariat } = susunanTimOf({ variables });
  return {
    unit: unitPenanggungJawab === '' ? unit : [...unit, unitPenanggungJawab],
    pegawai: [...new Set([...pegawai, ...sekretariat])],
  };
}

/** The post that is responsible for the team, in words. */
export const penanggungJawab = (context: CaseContext): string =>
  namaJabatan(context, pimpinanOf(context, susunanTimOf(context).unitPenanggungJawab));

/** How far a team reaches: where it is mixed, the widest counts (Lampiran huruf A). */
export function cakupanTim(context: CaseContext): 'internal' | 'lintas-unit' | 'lintas-instansi' {
  if (susunanTimOf(context).anggotaLuar.length > 0) return 'lintas-instansi';
  const own = unitOrganisasiPemilik(context);
  const isOwn = (id: string): boolean => {
    const unit = context.organisasi.pegawai(id)?.unit;
    return unit !== undefined && unitOrganisasiOf(context, unit) === own;
  };
  return usulanOf(context).penerimaTugas.every(({ pegawai }) => isOwn(pegawai)) ? 'internal' : 'lintas-unit';
}

/** Highest education as the rules name it. */
export const PENDIDIKAN: { readonly [P in Pendidikan]: string } = {
  sma: 'sma',
  'diploma-i': 'd1',
  'diploma-ii': 'd2',
  'diploma-iii': 'd3',
  'diploma-iv': 'd4',
  sarjana: 's1',
  magister: 's2',
  doktor: 's3',
};

/** 'III/b' out of 'Penata Muda Tingkat I (III/b)'; whoever is no PNS has none. */
export const golonganOf = (pangkat: string): string | null =>
  /\((I{1,3}V?|IV)\/[a-e]\)/.exec(pangkat)?.[0].slice(1, -1) ?? null;
