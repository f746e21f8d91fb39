import { Type } from 'typebox';
import { defineRule } from '../../rule.ts';
import { Cakupan, TextOrNull } from '../rules.ts';
import { type Dasar, isFilled, lacking, outOfOrder } from './rule-parts.ts';

/** Rules of Penunjukan lintas unit dan lintas instansi that the regional regulations word alike. */

export const isiSuratPermohonan = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Surat permohonan pelibatan belum memuat: {daftar} (isi minimal: maksud dan tujuan, kompetensi yang dibutuhkan, target kinerja, durasi) (${basis}).`,
      en: `The involvement request lacks: {daftar} (minimum content: purpose, competency, expected target, duration) (${basis}).`,
    },
    facts: Type.Object({
      cakupan: Cakupan,
      maksudTujuan: TextOrNull,
      kompetensiDibutuhkan: TextOrNull,
      targetKinerja: TextOrNull,
      durasi: Type.Union([Type.Object({ mulai: Type.String(), selesai: Type.String() }), Type.Null()]),
    }),
    evaluate: ({ cakupan, maksudTujuan, kompetensiDibutuhkan, targetKinerja, durasi }) => {
      if (cakupan === 'internal') return 'na';
      return lacking([
        ...(isFilled(maksudTujuan) ? [] : ['maksud dan tujuan']),
        ...(isFilled(kompetensiDibutuhkan) ? [] : ['kompetensi yang dibutuhkan']),
        ...(isFilled(targetKinerja) ? [] : ['target kinerja']),
        ...(durasi !== null && durasi.selesai >= durasi.mulai ? [] : ['durasi']),
      ]);
    },
  });

export const ruteLintasUnit = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Jalur surat salah: dari Pimpinan Unit Organisasi pemilik kinerja kepada Pejabat Penilai Kinerja dituju, dengan tembusan Pejabat Penilai Kinerja bersangkutan (${basis}).`,
      en: `Wrong routing: from the performance-owning unit head to the target performance assessor, cc own assessor (${basis}).`,
    },
    facts: Type.Object({
      cakupan: Cakupan,
      pengirim: Type.String(),
      penerima: Type.String(),
      tembusan: Type.Array(Type.String()),
    }),
    evaluate: ({ cakupan, pengirim, penerima, tembusan }) => {
      if (cakupan !== 'lintas-unit') return 'na';
      const isRouted = pengirim === 'pimpinan-uo-pemilik-kinerja' && penerima === 'pejabat-penilai-kinerja-dituju';
      return isRouted && tembusan.includes('pejabat-penilai-kinerja-bersangkutan') ? 'pass' : 'fail';
    },
  });

export const ruteLintasInstansi = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Tahap {tahap} terlewati atau tanggalnya mundur dalam pelibatan lintas instansi (${basis}).`,
      en: `Stage {tahap} was skipped or dated out of order (${basis}).`,
    },
    facts: Type.Object({
      cakupan: Cakupan,
      suratKePyBAsal: TextOrNull,
      suratPyBAsalKePyBTujuan: TextOrNull,
      persetujuanPyBTujuan: TextOrNull,
      jawabanKetersediaan: TextOrNull,
      suratPenugasan: TextOrNull,
      tembusanPenilaiKinerja: Type.Boolean(),
    }),
    evaluate: (facts) => {
      if (facts.cakupan !== 'lintas-instansi') return 'na';
      const first = 'surat permohonan kepada Pejabat yang Berwenang';
      const wrong =
        facts.suratKePyBAsal === null
          ? first
          : outOfOrder([
              [first, facts.suratKePyBAsal],
              ['surat permohonan kepada Pejabat yang Berwenang instansi yang dituju', facts.suratPyBAsalKePyBTujuan],
              ['persetujuan Pejabat yang Berwenang instansi yang dituju', facts.persetujuanPyBTujuan],
              ['jawaban ketersediaan', facts.jawabanKetersediaan],
              ['surat penugasan', facts.suratPenugasan],
            ]);
      const tahap = wrong ?? (facts.tembusanPenilaiKinerja ? undefined : 'tembusan Pejabat Penilai Kinerja');
      return { outcome: tahap === undefined ? 'pass' : 'fail', value: { tahap: tahap ?? 'apa pun tidak' } };
    },
  });

export const alasanPenolakan = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Penolakan harus disertai alasan (${basis}).`,
      en: `A refusal must give reasons (${basis}).`,
    },
    facts: Type.Object({
      cakupan: Cakupan,
      jawaban: Type.String({ description: 'jawaban atas permohonan' }),
      alasan: TextOrNull,
    }),
    evaluate: ({ cakupan, jawaban, alasan }) => {
      if (jawaban !== 'ditolak') return 'na';
      if (isFilled(alasan)) return 'pass';
      // Across agencies the text asks for no reason.
      return cakupan === 'lintas-instansi' ? 'manual' : 'fail';
    },
  });

export const rekomendasiLintasUnit = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Surat penugasan lintas unit perlu rekomendasi Pimpinan Unit Organisasi dan disusun Pejabat Penilai Kinerja tempat pegawai berada (${basis}).`,
      en: `A cross-unit order needs the unit head's recommendation and is drafted by the home assessor (${basis}).`,
    },
    facts: Type.Object({
      cakupan: Cakupan,
      jawaban: Type.String({ description: 'jawaban atas permohonan' }),
      tanggalRekomendasiPimpinanUO: TextOrNull,
      tanggalSuratPenugasan: Type.String(),
      penyusunSurat: Type.String(),
    }),
    evaluate: ({ cakupan, jawaban, tanggalRekomendasiPimpinanUO: recommended, ...surat }) => {
      if (cakupan !== 'lintas-unit' || jawaban !== 'disetujui') return 'na';
      const isInTime = recommended !== null && recommended <= surat.tanggalSuratPenugasan;
      return isInTime && surat.penyusunSurat === 'pejabat-penilai-kinerja-dituju' ? 'pass' : 'fail';
    },
  });

const TEMBUSAN: readonly (readonly [peran: string, sebutan: string])[] = [
  ['pyb-instansi-bersangkutan', 'Pejabat yang Berwenang instansi bersangkutan'],
  ['pejabat-penilai-kinerja-bersangkutan', 'Pejabat Penilai Kinerja bersangkutan'],
  ['pyb-instansi-pemohon', 'Pejabat yang Berwenang instansi pemohon'],
];

export const tembusanLintasInstansi = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Tembusan surat penugasan lintas instansi belum lengkap: {daftar} (${basis}).`,
      en: `Copies missing on the cross-agency order: {daftar} (${basis}).`,
    },
    facts: Type.Object({ cakupan: Cakupan, tembusan: Type.Array(Type.String()) }),
    evaluate: ({ cakupan, tembusan }) =>
      cakupan === 'lintas-instansi'
        ? lacking(TEMBUSAN.filter(([peran]) => !tembusan.includes(peran)).map(([, sebutan]) => sebutan))
        : 'na',
  });
