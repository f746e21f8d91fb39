import * as antarInstansi from '../../penugasan/daerah/antar-instansi-checks.ts';
import { inForce } from '../in-force.ts';

export const daftarPegawaiLain = antarInstansi.daftarPegawaiLain({
  id: 'banten-19-2023/lampiran-daftar-yang-ditugaskan',
  basis: 'Lampiran huruf B angka 2 huruf a angka 3) huruf e angka i',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Jawaban yang menyetujui disertai daftar Pejabat Fungsional atau pelaksana yang ditugaskan (Lampiran B.2 huruf a angka 3) huruf e angka i).',
    en: 'An answer that approves has a list of those assigned (Annex B.2(a)3)(e)i).',
  },
});

export const pegawaiTersedia = antarInstansi.pegawaiTersedia({
  id: 'banten-19-2023/lampiran-pegawai-tersedia',
  basis: 'Lampiran huruf B angka 2 huruf a angka 3) huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Jawaban bahwa pegawai tersedia menyebut sekurang-kurangnya satu pegawai, tidak seorang pun dua kali (Lampiran B.2 huruf a angka 3) huruf d).',
    en: 'An answer that people are available names at least one, nobody twice (Annex B.2(a)3)(d)).',
  },
});

export const suratMasukTercatat = antarInstansi.suratMasukTercatat({
  id: 'banten-19-2023/lampiran-surat-permohonan-instansi',
  basis: 'Lampiran huruf B angka 2 huruf a angka 3) huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Permohonan instansi lain tertulis: bernomor, bertanggal, dan diterima pada atau sesudah tanggalnya, paling lambat hari ini (Lampiran B.2 huruf a angka 3) huruf b).',
    en: 'A request of another agency is in writing: with number and date, received on or after its date, today at the latest (Annex B.2(a)3)(b)).',
  },
});
