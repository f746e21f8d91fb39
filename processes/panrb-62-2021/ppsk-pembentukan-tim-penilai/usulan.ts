import type { Syarat } from '../../kepegawaian/syarat.ts';
import type { CaseContext, Variables } from '../../mechanism.ts';
import { contextsOf, textOf } from '../../read.ts';
import { golonganDalam, ppskOf } from '../ppsk.ts';
import type { PERAN } from './facts.ts';

/** Whoever is proposed for the team, as the form says it. */
interface Usulan {
  readonly pegawai: string;
  readonly peran: (typeof PERAN)[number];
  readonly unsur: string;
  readonly mampu: Syarat;
  readonly aktif: Syarat;
}

const JAWABAN: { readonly [jawaban: string]: Syarat } = { ya: true, tidak: false };

const readUsulan = (one: Variables): Usulan => ({
  pegawai: textOf(one['pegawai']),
  peran: textOf(one['peran']) as Usulan['peran'],
  unsur: textOf(one['unsur']),
  mampu: JAWABAN[textOf(one['mampu'])] ?? null,
  aktif: JAWABAN[textOf(one['aktif'])] ?? null,
});

/** The people proposed; whoever is named twice counts once. */
export function keanggotaanOf(variables: Variables): readonly Usulan[] {
  const named = contextsOf(variables['keanggotaan']).map(readUsulan);
  return named.filter(({ pegawai }, index) => named.findIndex((one) => one.pegawai === pegawai) === index);
}

export const berperan = ({ variables }: CaseContext, peran: Usulan['peran']): readonly Usulan[] =>
  keanggotaanOf(variables).filter((one) => one.peran === peran);

/** Whoever holds the post of a PPSK stands for the PPSK, whatever the form says. */
export function unsurOf(context: CaseContext, { pegawai, unsur }: Usulan): 'teknis' | 'kepegawaian' | 'ppsk' {
  if (ppskOf(context, pegawai)) return 'ppsk';
  return unsur === 'kepegawaian' ? 'kepegawaian' : 'teknis';
}

/** The grade by the credit book, or as recorded with the person; one without a grade ranks below all. */
export const golonganOf = (context: CaseContext, pegawai: string): string =>
  ppskOf(context, pegawai)?.golongan ?? golonganDalam(context.organisasi.pegawai(pegawai)?.pangkat ?? '') ?? 'I/a';
