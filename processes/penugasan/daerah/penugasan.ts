import { Type } from 'typebox';
import { defineRule } from '../../rule.ts';
import * as rules from '../rules.ts';
import { BooleanOrNull, Cakupan, TextOrNull } from '../rules.ts';
import { type Dasar, isFilled, outOfOrder } from './rule-parts.ts';

/** Rules of every Penugasan, and of Pengajuan sukarela, that the regional regulations word alike. */

export const jangkaWaktu = ({ id, basis, inForce }: Dasar) =>
  rules.jangkaWaktu({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Penugasan harus menyebut periode waktu tertentu (${basis}).`,
      en: `The assignment must state a definite period (${basis}).`,
    },
  });

export const caraPenugasan = ({ id, basis, inForce }: Dasar) =>
  rules.caraPenugasan({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Penugasan pejabat fungsional/pelaksana hanya lewat penunjukan atau pengajuan sukarela (${basis}).`,
      en: `Assignment is by appointment or voluntary application only (${basis}).`,
    },
  });

export const ketuaPemilikKinerja = ({ id, basis, inForce }: Dasar) =>
  rules.ketuaPemilikKinerja({
    id,
    basis,
    // 'Diutamakan' does not block.
    severity: 'advisory',
    inForce,
    message: {
      id: `Ketua tim diutamakan dari unit pemilik kinerja; catat alasan bila dari unit lain (${basis}).`,
      en: `The leader should preferably come from the performance-owning unit (${basis}).`,
    },
  });

export const suratPenugasan = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Pegawai yang ditugaskan harus menerima surat penugasan atau bukti tertulis lain, fisik atau elektronik (${basis}).`,
      en: `The assigned official must get a written (paper or electronic) order (${basis}).`,
    },
    facts: Type.Object({ bentuk: Type.String(), nomorSurat: TextOrNull }),
    evaluate: ({ bentuk, nomorSurat }) =>
      ['fisik', 'elektronik'].includes(bentuk) && isFilled(nomorSurat) ? 'pass' : 'fail',
  });

const Regulasi = Type.Union([Type.Literal('banten'), Type.Literal('belu')]);

/** Who sets the kedudukan, by regulation. */
const PENETAP_KEDUDUKAN = { banten: 'pimpinan-unit-organisasi', belu: 'ppk' } as const;

export const kedudukanDahulu = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Kedudukan pegawai harus ditetapkan lebih dahulu oleh pejabat yang benar sebelum ditugaskan (${basis}).`,
      en: `The official's position must be set by the right authority before assignment (${basis}).`,
    },
    facts: Type.Object({
      regulasi: Regulasi,
      tanggalKedudukan: TextOrNull,
      penetapKedudukan: Type.String(),
      tanggalPenugasan: Type.String(),
    }),
    evaluate: ({ regulasi, tanggalKedudukan, penetapKedudukan, tanggalPenugasan }) => {
      const isBefore = tanggalKedudukan !== null && tanggalKedudukan <= tanggalPenugasan;
      return isBefore && penetapKedudukan === PENETAP_KEDUDUKAN[regulasi] ? 'pass' : 'fail';
    },
  });

export const penilaiKinerja = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Pejabat Penilai Kinerja paling rendah pejabat pengawas atau pejabat yang diberi pendelegasian (${basis}).`,
      en: `The performance assessor must be at least a supervisor or a delegated official (${basis}).`,
    },
    facts: Type.Object({
      regulasi: Regulasi,
      jabatanPenilai: Type.String(),
      delegasiTertulis: Type.Boolean(),
      memimpinUnitMandiri: Type.Boolean(),
    }),
    evaluate: ({ regulasi, jabatanPenilai, delegasiTertulis, memimpinUnitMandiri }) => {
      if (['jpt-madya', 'jpt-pratama', 'jpt', 'administrator', 'pengawas'].includes(jabatanPenilai)) return 'pass';
      if (jabatanPenilai === 'pejabat-fungsional') return delegasiTertulis || memimpinUnitMandiri ? 'pass' : 'fail';
      return regulasi === 'belu' && delegasiTertulis ? 'pass' : 'fail';
    },
  });

export const sukarelaLingkup = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Pengajuan sukarela hanya di dalam instansi sendiri; lintas instansi tidak dapat diajukan sukarela (${basis}).`,
      en: `Voluntary applications are limited to one's own agency (${basis}).`,
    },
    facts: Type.Object({ cakupan: Cakupan, instansiPegawai: Type.String(), instansiTujuan: Type.String() }),
    evaluate: ({ cakupan, instansiPegawai, instansiTujuan }) =>
      cakupan !== 'lintas-instansi' && instansiPegawai === instansiTujuan ? 'pass' : 'fail',
  });

export const sukarelaInternal = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Pengajuan sukarela dalam unit perlu persetujuan Pimpinan Unit Organisasi dan surat penugasan (${basis}).`,
      en: `An in-unit voluntary application needs the unit head's approval and a written order (${basis}).`,
    },
    facts: Type.Object({
      disampaikan: Type.Boolean(),
      persetujuanPimpinanUO: BooleanOrNull,
      suratPenugasan: Type.Boolean(),
    }),
    evaluate: ({ disampaikan, persetujuanPimpinanUO, suratPenugasan: isIssued }) => {
      if (!disampaikan) return 'fail';
      if (persetujuanPimpinanUO === null) return 'manual';
      return persetujuanPimpinanUO && isIssued ? 'pass' : 'fail';
    },
  });

export const sukarelaLintasUnit = ({ id, basis, inForce }: Dasar) =>
  defineRule({
    id,
    basis,
    severity: 'blocking',
    inForce,
    message: {
      id: `Tahap pengajuan sukarela lintas unit tidak urut atau tembusannya kurang (${basis}).`,
      en: `Cross-unit voluntary application is out of order or lacks copies (${basis}).`,
    },
    facts: Type.Object({
      tanggalSuratPermohonan: TextOrNull,
      tanggalPersetujuanPimpinanUODituju: TextOrNull,
      tanggalPermohonanKePenilai: TextOrNull,
      tanggalPersetujuanPenilai: TextOrNull,
      tanggalSuratPenugasan: TextOrNull,
      tembusan: Type.Array(Type.String()),
    }),
    evaluate: (facts) => {
      const isCopied = ['pejabat-penilai-kinerja', 'pimpinan-uo-bersangkutan'].every((peran) =>
        facts.tembusan.includes(peran),
      );
      const wrong = outOfOrder([
        ['surat permohonan', facts.tanggalSuratPermohonan],
        ['persetujuan Pimpinan Unit Organisasi dituju', facts.tanggalPersetujuanPimpinanUODituju],
        ['permohonan persetujuan', facts.tanggalPermohonanKePenilai],
        ['persetujuan Pejabat Penilai Kinerja', facts.tanggalPersetujuanPenilai],
        ['surat penugasan', facts.tanggalSuratPenugasan],
      ]);
      return isCopied && facts.tanggalSuratPermohonan !== null && wrong === undefined ? 'pass' : 'fail';
    },
  });
