import type { CaseContext, Variables } from '../mechanism.ts';
import { contextsOf, tanggalOrNull, textOf } from '../read.ts';
import type { Outcome } from '../rule.ts';

/** Candidates for a post, as the forms describe them and the checks have found them. */

export interface Calon {
  readonly pegawai: string;
  readonly told: Variables;
}

const rows = ({ variables }: CaseContext, name: string): Calon[] =>
  contextsOf(variables[name]).map((told) => ({ pegawai: textOf(told['pegawai']), told }));

export const semuaCalon = (context: CaseContext): Calon[] => rows(context, 'daftarCalon');

/** What the assessors, or the panitia, found of each. */
export const semuaPenilaian = (context: CaseContext): Calon[] => rows(context, 'penilaian');

const idsOf = (all: readonly Calon[]): string[] => all.map(({ pegawai }) => pegawai);

const menurutPemeriksaan = ({ variables }: CaseContext, name: string, hasil: Outcome): string[] =>
  contextsOf(variables[name])
    .filter((one) => one['hasil'] === hasil)
    .map(({ subjek }) => textOf(subjek));

/** Those about whom something is not known, so that a person has to decide. */
export const belumDiketahui = (context: CaseContext): string[] => menurutPemeriksaan(context, 'hasilCalon', 'manual');

/** Those who meet the requirements, by the checks or by decision. */
export const memenuhiSyarat = (context: CaseContext): string[] => [
  ...menurutPemeriksaan(context, 'hasilCalon', 'pass'),
  ...idsOf(rows(context, 'penegasanCalon').filter(({ told }) => told['keputusan'] === 'memenuhi')),
];

/** Those who meet the standard of competence, too. */
export const sesuai = (context: CaseContext): string[] => menurutPemeriksaan(context, 'hasilKompetensi', 'pass');

export const pegawaiDi = (context: CaseContext, name: string): string[] => idsOf(rows(context, name));

const JAWABAN: { readonly [jawaban: string]: boolean } = { ya: true, tidak: false };

/** 'ya' and 'tidak' as facts; null for everything else: not known. */
export const jawabanOf = (value: unknown): boolean | null => JAWABAN[textOf(value)] ?? null;

/** The career of a candidate as the form tells it. */
export const riwayatOf = ({ told }: Calon) =>
  contextsOf(told['riwayat']).flatMap(({ namaJabatan, jenis, jenjang, bidangTerkait, mulai, selesai }) => {
    const since = tanggalOrNull(mulai);
    if (since === null) return [];
    return [
      {
        jabatan: textOf(namaJabatan),
        jenis: textOf(jenis),
        jenjang: textOf(jenjang) || null,
        bidangTerkait: bidangTerkait === 'ya',
        mulai: since,
        selesai: tanggalOrNull(selesai),
      },
    ];
  });
