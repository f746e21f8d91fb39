import { Type } from 'typebox';
import * as pelaporan from '../../penugasan/pelaporan.ts';
import * as penugasan from '../../penugasan/rules.ts';
import { defineRule } from '../../rule.ts';
import { inForce } from '../in-force.ts';

export const penerimaPermintaanLaporan = penugasan.peranDalamPenugasan({
  id: 'banten-19-2023/pasal-14-4-penerima-permintaan',
  basis: 'Pasal 14 ayat (4)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Laporan sewaktu-waktu diminta kepada ketua tim dan/atau anggota tim kerja yang penugasannya sedang berjalan (Pasal 14 ayat (4)).',
    en: 'A report may be asked at any time of leader and members of a team whose assignment is running (art. 14(4)).',
  },
});

export const penyampaiKendala = penugasan.peranDalamPenugasan({
  id: 'banten-19-2023/lampiran-3-penyampai-kendala',
  basis: 'Lampiran huruf B angka 3 huruf a tim kerja huruf c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Permasalahan dan kendala disampaikan oleh tim kerja dari penugasan yang sedang berjalan (Lampiran B.3).',
    en: 'Problems are brought by the team whose assignment is running (Annex B.3).',
  },
});

export const alternatifRekomendasi = penugasan.alternatifRekomendasi({
  id: 'banten-19-2023/lampiran-3-alternatif-rekomendasi',
  basis: 'Lampiran huruf B angka 3 huruf a tim kerja huruf c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Permasalahan dan kendala disampaikan beserta sekurang-kurangnya satu alternatif rekomendasi (Lampiran B.3).',
    en: 'Problems are brought with at least one alternative recommendation (Annex B.3).',
  },
});

export const pelaporLaporan = penugasan.peranDalamPenugasan({
  id: 'banten-19-2023/pasal-14-1-pelapor',
  basis: 'Pasal 14 ayat (1), (2) dan (3)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Laporan dimulai oleh Ketua Tim, atau oleh yang ditugaskan secara individu, dalam penugasan yang sedang berjalan; anggota tim melapor kepada Ketua Tim (Pasal 14).',
    en: 'A report is begun by whoever leads the team or works alone, while the assignment runs; members report to the leader (art. 14).',
  },
});

export const periodeLaporan = pelaporan.periodeLaporan({
  id: 'banten-19-2023/pasal-14-2-periode-laporan',
  basis: 'Pasal 14 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Periode laporan berada dalam jangka waktu penugasan dan tidak melewati hari ini (Pasal 14 ayat (2)).',
    en: 'The period of a report lies within the assignment, and not after today (art. 14(2)).',
  },
});

export const evaluasiAnggota = pelaporan.evaluasiAnggota({
  id: 'banten-19-2023/lampiran-3-evaluasi-anggota',
  basis: 'Lampiran huruf B angka 3 tanggung jawab huruf c angka 5 dan angka 7',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Laporan tim memuat hasil kinerja dan evaluasi setiap anggota tim satu kali (Lampiran B.3, tanggung jawab Ketua Tim).',
    en: 'The report of a team evaluates each member once (Annex B.3, duties of the leader).',
  },
});

export const alasanPengembalianLaporan = penugasan.alasanPenolakan({
  id: 'banten-19-2023/pasal-14-alasan-pengembalian',
  basis: 'Pasal 14 ayat (2) dan (3)',
  severity: 'blocking',
  inForce,
  message: {
    id: `Laporan dikembalikan dengan alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Pasal 14).`,
    en: `A report is returned with a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (art. 14).`,
  },
});

export const alasanHasil = penugasan.alasanPenolakan({
  id: 'banten-19-2023/lampiran-a3-alasan',
  basis: 'Lampiran huruf A angka 3',
  severity: 'blocking',
  inForce,
  message: {
    id: `Hasil yang belum sesuai dikembalikan dengan alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Lampiran A angka 3).`,
    en: `A result that falls short is returned with a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (Annex A.3).`,
  },
});

export const penugasanKegiatan = defineRule({
  id: 'banten-19-2023/lampiran-a1-penugasan-kegiatan',
  basis: 'Lampiran huruf A angka 1 huruf b angka 6)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Kegiatan dilaksanakan dengan Penugasan yang sedang berjalan di bawah unit pemilik kinerja (Lampiran A angka 1 huruf b angka 6)).',
    en: 'Work is done under a running assignment of the unit that owns the performance (Annex A.1(b)6)).',
  },
  facts: Type.Object({
    unitPemilikKinerja: Type.String(),
    unitPenugasan: Type.String(),
    berjalan: Type.Boolean({ description: 'Penugasan masih berjalan' }),
  }),
  evaluate: ({ unitPemilikKinerja, unitPenugasan, berjalan }) =>
    berjalan && unitPenugasan === unitPemilikKinerja ? 'pass' : 'fail',
});
