import * as pelibatan from '../penugasan/daerah/pelibatan.ts';
import * as penugasan from '../penugasan/daerah/penugasan.ts';
import type { Dasar } from '../penugasan/daerah/rule-parts.ts';
import type { Citation } from '../rule.ts';
import { inForce } from './in-force.ts';

export * from './rules/kedudukan.ts';
export * from './rules/penunjukan.ts';
export * from './rules/pertanggungjawaban.ts';
export * from './rules/tim-kerja.ts';

const dasar = (name: string, basis: Citation): Dasar => ({ id: `banten-19-2023/${name}`, basis, inForce });

const PENUGASAN = 'Lampiran huruf B angka 2';
const PENUNJUKAN = `${PENUGASAN} huruf a` as const;
const SUKARELA = `${PENUGASAN} huruf b` as const;

export const jangkaWaktu = penugasan.jangkaWaktu(dasar('pasal-1-28-jangka-waktu', 'Pasal 1 angka 28'));
export const caraPenugasan = penugasan.caraPenugasan(dasar('pasal-11-1-cara-penugasan', 'Pasal 11 ayat (1)'));
export const ketuaPemilikKinerja = penugasan.ketuaPemilikKinerja(
  dasar('pasal-10-6-ketua-pemilik-kinerja', 'Pasal 10 ayat (6)'),
);
export const suratPenugasan = penugasan.suratPenugasan(dasar('lampiran-surat-penugasan', `${PENUGASAN} alinea 2`));
export const kedudukanDahulu = penugasan.kedudukanDahulu(
  dasar('lampiran-kedudukan-dahulu', `${PENUGASAN} alinea 1, Lampiran huruf B angka 1 huruf d`),
);
export const penilaiKinerja = penugasan.penilaiKinerja(dasar('pasal-1-13-penilai-kinerja', 'Pasal 1 angka 13'));

export const isiSuratPermohonan = pelibatan.isiSuratPermohonan(
  dasar('lampiran-isi-surat-permohonan', `${PENUNJUKAN} isi surat permohonan`),
);
export const ruteLintasUnit = pelibatan.ruteLintasUnit(
  dasar('lampiran-rute-lintas-unit', `${PENUNJUKAN} angka 2) huruf a`),
);
export const alasanPenolakan = pelibatan.alasanPenolakan(
  dasar('lampiran-alasan-penolakan', `${PENUNJUKAN} angka 2) huruf d`),
);
export const rekomendasiLintasUnit = pelibatan.rekomendasiLintasUnit(
  dasar('lampiran-rekomendasi-lintas-unit', `${PENUNJUKAN} angka 2) huruf c`),
);
export const ruteLintasInstansi = pelibatan.ruteLintasInstansi(
  dasar('lampiran-rute-lintas-instansi', `${PENUNJUKAN} angka 3)`),
);
export const tembusanLintasInstansi = pelibatan.tembusanLintasInstansi(
  dasar('lampiran-tembusan-lintas-instansi', `${PENUNJUKAN} angka 3) huruf e angka iii`),
);

export const sukarelaLingkup = penugasan.sukarelaLingkup(dasar('lampiran-sukarela-lingkup', `${SUKARELA} alinea 1`));
export const sukarelaInternal = penugasan.sukarelaInternal(dasar('lampiran-sukarela-internal', `${SUKARELA} huruf a`));
export const sukarelaLintasUnit = penugasan.sukarelaLintasUnit(
  dasar('lampiran-sukarela-lintas-unit', `${SUKARELA} huruf b`),
);
