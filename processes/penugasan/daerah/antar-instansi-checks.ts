import { Type } from 'typebox';
import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { contextOf, textOf } from '../../read.ts';
import { defineRule } from '../../rule.ts';
import { isTanggal } from '../../tanggal.ts';
import { TextOrNull, type Wording } from '../rules.ts';
import { TEMBUSAN } from './antar-instansi.ts';
import type { ruteLintasInstansi, tembusanLintasInstansi } from './pelibatan.ts';

/** What is checked where one agency asks another for its people; each rule waits for the words of a regulation. */

/** An answer that approves has a list of those assigned. */
export const daftarPegawaiLain = (wording: Wording) =>
  defineRule({
    ...wording,
    facts: Type.Object({ jawaban: Type.String({ description: 'jawaban atas permohonan' }), jumlah: Type.Integer() }),
    evaluate: ({ jawaban, jumlah }) => {
      if (jawaban !== 'disetujui') return 'na';
      return jumlah >= 1 ? 'pass' : 'fail';
    },
  });

/** An answer that people are available names at least one, nobody twice. */
export const pegawaiTersedia = (wording: Wording) =>
  defineRule({
    ...wording,
    facts: Type.Object({
      keputusan: Type.String(),
      jumlah: Type.Integer(),
      ganda: Type.Boolean({ description: 'ada yang disebut lebih dari satu kali' }),
    }),
    evaluate: ({ keputusan, jumlah, ganda }) => {
      if (keputusan !== 'tersedia') return 'na';
      return jumlah >= 1 && !ganda ? 'pass' : 'fail';
    },
  });

/** A request of another agency has number and date, and came on or after that date. */
export const suratMasukTercatat = (wording: Wording) =>
  defineRule({
    ...wording,
    facts: Type.Object({
      nomor: Type.String(),
      tanggalSurat: TextOrNull,
      diterima: TextOrNull,
      hariIni: Type.String(),
    }),
    evaluate: ({ nomor, tanggalSurat, diterima, hariIni }) => {
      const isDated = tanggalSurat !== null && diterima !== null && tanggalSurat <= diterima && diterima <= hariIni;
      return isDated && nomor.trim() !== '' ? 'pass' : 'fail';
    },
  });

const tanggalOf = (value: unknown): string | null => (isTanggal(value) ? value : null);

export const incomingCheck = (rule: ReturnType<typeof suratMasukTercatat>): Check =>
  check(
    rule,
    ({ variables, tanggal }) => ({
      nomor: textOf(variables['nomorSurat']),
      tanggalSurat: tanggalOf(variables['tanggalSurat']),
      diterima: tanggalOf(variables['diterima']),
      hariIni: tanggal,
    }),
    'diterima',
  );

export const answerCheck = (rule: ReturnType<typeof daftarPegawaiLain>): Check =>
  check(
    rule,
    ({ variables }) => ({
      jawaban: textOf(variables['jawabanInstansi']),
      jumlah: Array.isArray(variables['pegawaiDitugaskan']) ? variables['pegawaiDitugaskan'].length : 0,
    }),
    'pegawaiDitugaskan',
  );

/** The stages between the two agencies, by the dates of their letters. */
export const routeCheck = (rule: ReturnType<typeof ruteLintasInstansi>): Check =>
  check(rule, ({ variables, regime }: CaseContext) => {
    const dated = (name: string): string | null => textOf(contextOf(variables[name])['tanggal']) || null;
    return {
      cakupan: 'lintas-instansi' as const,
      // Both letters of the own agency were signed since the case began; nothing that answers them can be older.
      suratKePyBAsal: regime,
      suratPyBAsalKePyBTujuan: regime,
      persetujuanPyBTujuan: dated('suratJawaban'),
      jawabanKetersediaan: dated('suratJawaban'),
      suratPenugasan: dated('suratMasuk'),
      tembusanPenilaiKinerja: true,
    };
  });

export const copiesCheck = (rule: ReturnType<typeof tembusanLintasInstansi>): Check => ({
  ...check(rule, () => ({ cakupan: 'lintas-instansi' as const, tembusan: [...TEMBUSAN] })),
  keptBy: 'The letter names all three.',
});

/** Where nobody is available there is nobody to look at; `answer` is the variable that says so. */
export const unlessNobody =
  (answer: string) =>
  (one: Check): Check => ({
    ...one,
    subjects: (context) => (context.variables[answer] === 'tidak-tersedia' ? [] : one.subjects(context)),
  });
