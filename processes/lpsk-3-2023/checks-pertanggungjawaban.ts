import { Type } from 'typebox';
import * as pelaporan from '../penugasan/pelaporan.ts';
import * as penugasan from '../penugasan/rules.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';

/** What reports, appraisals and Tenaga Ahli ask for besides the rules of the catalogue: Pasal 7, 12, 14; Lampiran BAB III angka 4. */
const inForce = { from: tanggal('2023-07-31') };

export const pelaporLaporan = penugasan.peranDalamPenugasan({
  id: 'lpsk-3-2023/pasal-12-1-pelapor',
  basis: 'Pasal 12 ayat (1)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Laporan dimulai oleh yang ditugaskan secara individu atau sebagai ketua tim dalam penugasan yang sedang berjalan; anggota melapor kepada ketua tim (Pasal 12 ayat (1), ayat (2)).',
    en: 'A report is begun by whoever works alone or leads the team, while the assignment runs; members report to the leader (art. 12(1)-(2)).',
  },
});

export const periodeLaporan = pelaporan.periodeLaporan({
  id: 'lpsk-3-2023/lampiran-4-periode-laporan',
  basis: 'Lampiran BAB III angka 4',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Periode laporan berada dalam jangka waktu penugasan dan tidak melewati hari ini (Lampiran BAB III angka 4).',
    en: 'The period of a report lies within the assignment, and not after today (Annex 4).',
  },
});

export const alasanPengembalianLaporan = penugasan.alasanPenolakan({
  id: 'lpsk-3-2023/lampiran-4-alasan-pengembalian',
  basis: 'Lampiran BAB III angka 4',
  severity: 'blocking',
  inForce,
  message: {
    id: `Laporan dikembalikan dengan alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Lampiran BAB III angka 4).`,
    en: `A report is returned with a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (Annex 4).`,
  },
});

export const pegawaiDinilai = defineRule({
  id: 'lpsk-3-2023/pasal-14-2-pegawai-dinilai',
  basis: 'Pasal 14 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Yang dinilai adalah Pejabat Fungsional atau Pelaksana dari Unit Kerja lain dalam tim kerja lintas Unit Kerja (Pasal 14 ayat (2)).',
    en: 'Appraised are officials of another unit in a cross-unit team (art. 14(2)).',
  },
  facts: Type.Object({
    cakupan: Type.String(),
    peran: penugasan.TextOrNull,
    unitAsal: Type.String(),
    unitPemilikKinerja: Type.String(),
  }),
  evaluate: ({ cakupan, peran, unitAsal, unitPemilikKinerja }) =>
    cakupan === 'lintas-unit' && peran !== null && unitAsal !== unitPemilikKinerja ? 'pass' : 'fail',
});

const PENERIMA_TUGAS: readonly string[] = ['pejabat-fungsional', 'pelaksana'];

export const paraPihakArahan = defineRule({
  id: 'lpsk-3-2023/pasal-7-para-pihak',
  basis: 'Pasal 7 ayat (2), ayat (3)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Arahan diminta Pejabat Fungsional atau Pelaksana kepada Tenaga Ahli; pengendalian teknis dilakukan Tenaga Ahli terhadap Pejabat Fungsional atau Pelaksana (Pasal 7 ayat (2), ayat (3)).',
    en: 'Officials ask an expert for direction; an expert exercises technical control over officials (art. 7(2)-(3)).',
  },
  facts: Type.Object({ jenis: Type.String(), pemrakarsa: Type.String(), tujuan: Type.String() }),
  evaluate: ({ jenis, pemrakarsa, tujuan }) => {
    const [pegawai, ahli] = jenis === 'arahan' ? [pemrakarsa, tujuan] : [tujuan, pemrakarsa];
    return PENERIMA_TUGAS.includes(pegawai) && ahli === 'tenaga-ahli' ? 'pass' : 'fail';
  },
});
