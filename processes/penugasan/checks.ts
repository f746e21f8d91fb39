import { type CaseContext, type Check, check } from '../mechanism.ts';
import { contextOf, textOf } from '../read.ts';
import type { RuleOf } from './rules.ts';
import { hasTwice, pimpinanOf, usulanOf } from './usulan.ts';

/** How the facts of the shared rules are read from a case; each takes the rule in the words of its regulation. */

export const periodCheck = (rule: RuleOf<'jangkaWaktu'>): Check =>
  check(rule, (context) => ({ mulai: usulanOf(context).mulai, selesai: usulanOf(context).selesai }), 'selesai');

export const addresseeCheck = (rule: RuleOf<'unitDituju'>): Check =>
  check(
    rule,
    (context) => {
      const usulan = usulanOf(context);
      return {
        unitPemilikKinerja: usulan.unitPemilikKinerja,
        unitDituju: usulan.unitDituju,
        adaPimpinan: pimpinanOf(context, usulan.unitDituju) !== undefined,
      };
    },
    'unitDituju',
  );

export const contentsCheck = (rule: RuleOf<'permohonanLengkap'>): Check =>
  check(rule, (context) => {
    const usulan = usulanOf(context);
    return {
      maksudTujuan: usulan.maksudTujuan.trim() !== '',
      kompetensi: usulan.kompetensiDibutuhkan.some((item) => item.trim() !== ''),
      ekspektasi: usulan.ekspektasi.trim() !== '',
    };
  });

/** An approval names people; `keputusan` is the variable that says whether it is one. */
export const offerCheck = (rule: RuleOf<'pegawaiDisediakan'>, keputusan: string): Check =>
  check(
    rule,
    (context) => {
      const offered = usulanOf(context).pegawaiDisediakan;
      return {
        keputusan: textOf(context.variables[keputusan]),
        jumlah: offered.length,
        ganda: hasTwice(offered),
      };
    },
    'penerimaTugas',
  );

/** Of the unit addressed only those are proposed who were offered. */
export const offeredOnlyCheck = (rule: RuleOf<'pegawaiDisetujui'>): Check =>
  check(
    rule,
    (context) => {
      const { unitDituju: asked, penerimaTugas, pegawaiDisediakan: offered } = usulanOf(context);
      const theirs = penerimaTugas
        .map(({ pegawai }) => pegawai)
        .filter((id) => context.organisasi.pegawai(id)?.unit === asked);
      return { diusulkan: theirs, disediakan: [...offered] };
    },
    'penerimaTugas',
  );

/** Whoever refuses or returns says why: the decision and the reason as the diagram names them. */
export function reasonCheck(rule: RuleOf<'alasanPenolakan'>, keputusan: string, alasan: string): Check {
  const facts = ({ variables }: CaseContext) => ({
    keputusan: textOf(variables[keputusan]),
    alasan: textOf(variables[alasan]) || null,
  });
  return { ...check(rule, facts, 'alasan'), keptBy: 'The form asks for a reason of the same length.' };
}

/**
 * What a decision must weigh.
 * @param pertimbangan the variable with the answers
 * @param what their keys, for example 'ketersediaan'
 */
export const considerationCheck = (
  rule: RuleOf<'pertimbanganLengkap'>,
  pertimbangan: string,
  what: readonly string[],
): Check =>
  check(
    rule,
    ({ variables }) => ({ dipertimbangkan: considered(variables[pertimbangan], what) }),
    `pertimbangan.${what[0]}`,
  );

/** Whoever started the case does not decide on it; `pemutus` is the variable that says who did. */
export const ownApplicationCheck = (rule: RuleOf<'permohonanSendiri'>, pemutus: string): Check =>
  check(
    rule,
    (context) => ({
      pemohon: usulanOf(context).pemohon,
      pemutus: textOf(contextOf(context.variables[pemutus])['pegawai']),
    }),
    'keputusan',
  );

/**
 * Whether everything a decision must consider was considered; a text says so in its own words.
 * @param what keys of the considerations, for example 'ketersediaan'
 */
export function considered(pertimbangan: unknown, what: readonly string[]): boolean | null {
  if (textOf(pertimbangan).trim() !== '') return true;
  const answers = contextOf(pertimbangan);
  return what.every((key) => textOf(answers[key]) !== '') ? true : null;
}
