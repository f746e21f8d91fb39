import { Type } from 'typebox';
import { fakta, hari, yaTidak } from '../../kepegawaian/fakta.ts';
import { Predikat, perTahun, tahunKurang } from '../../kepegawaian/kinerja.ts';
import { masa, pengalaman } from '../../kepegawaian/masa.ts';
import { aturan, aturanAngkaKredit, type Jalur } from '../aturan.ts';
import { JenjangOf, namaJenjang } from '../jenjang.ts';

/** The way up is part of the rules on Angka Kredit, the ways in are not. */
const ujiKompetensi = (define: typeof aturan, ...[name, basis, article]: Jalur) =>
  define(name, {
    basis,
    message: {
      id: `Belum mengikuti dan lulus Uji Kompetensi untuk jenjang {jenjangTujuan} (${basis}).`,
      en: `Competency test for {jenjangTujuan} not taken and passed (${article}).`,
    },
    facts: fakta({
      ikut: yaTidak('mengikuti Uji Kompetensi'),
      lulus: yaTidak('lulus Uji Kompetensi'),
      jenjangUji: JenjangOf('jenjang yang diuji'),
      jenjangTujuan: JenjangOf('jenjang yang akan diduduki'),
    }),
    evaluate: ({ ikut, lulus, jenjangUji, jenjangTujuan }) => ({
      outcome: ikut && lulus && jenjangUji === jenjangTujuan ? 'pass' : 'fail',
      told: { jenjangTujuan: namaJenjang(jenjangTujuan) },
    }),
  });

export const ujiKompetensiPerpindahan = ujiKompetensi(
  aturan,
  'pasal-15-1-e-uji-kompetensi',
  'Pasal 15 ayat (1) huruf e',
  'art. 15(1)(e)',
);
export const ujiKompetensiPromosi = ujiKompetensi(
  aturan,
  'pasal-19-2-a-uji-kompetensi',
  'Pasal 19 ayat (2) huruf a',
  'art. 19(2)(a)',
);
export const ujiKompetensiJenjang = ujiKompetensi(
  aturanAngkaKredit,
  'pasal-38-4-uji-kompetensi',
  'Pasal 38 ayat (4)',
  'art. 38(4)',
);

const BULAN_PENGALAMAN = 24;

const pengalamanPsk = (...[name, basis, article]: Jalur) =>
  aturan(name, {
    basis,
    message: {
      id: `Pengalaman di bidang Perlindungan Saksi dan Korban baru {bulan} bulan; paling singkat 2 tahun (${basis}).`,
      en: `Only {bulan} months of witness/victim-protection experience; 2 years required (${article}).`,
    },
    facts: fakta({
      riwayat: Type.Array(masa({ bidangPSK: yaTidak('tugas di bidang Perlindungan Saksi dan Korban') }), {
        description: 'riwayat pelaksanaan tugas',
      }),
      tanggalAcuan: hari('TMT rencana pengangkatan'),
    }),
    evaluate: ({ riwayat, tanggalAcuan }) => {
      const bidang = riwayat.filter(({ bidangPSK }) => bidangPSK);
      const { bulan } = pengalaman(bidang, tanggalAcuan);
      return { outcome: bulan >= BULAN_PENGALAMAN ? 'pass' : 'fail', value: { bulan } };
    },
  });

export const pengalamanPerpindahan = pengalamanPsk(
  'pasal-15-1-f-pengalaman',
  'Pasal 15 ayat (1) huruf f',
  'art. 15(1)(f)',
);
export const pengalamanPenyesuaian = pengalamanPsk(
  'pasal-16-1-e-pengalaman',
  'Pasal 16 ayat (1) huruf e',
  'art. 16(1)(e)',
);

const kinerjaDuaTahun = (...[name, basis, article]: Jalur) =>
  aturan(name, {
    basis,
    message: {
      id: `Nilai prestasi kerja 2 tahun terakhir belum seluruhnya baik (${basis}).`,
      en: `Performance in the last 2 years is not all good (${article}).`,
    },
    facts: fakta({
      penilaian: perTahun(Predikat, 'predikat kinerja menurut tahun'),
      tanggalAcuan: hari('TMT rencana pengangkatan'),
    }),
    evaluate: ({ penilaian, tanggalAcuan }) => {
      const tahun = tahunKurang(penilaian, tanggalAcuan, 2, 'baik');
      return { outcome: tahun.length === 0 ? 'pass' : 'fail', value: { tahun } };
    },
  });

export const kinerjaPerpindahan = kinerjaDuaTahun('pasal-15-1-g-kinerja', 'Pasal 15 ayat (1) huruf g', 'art. 15(1)(g)');
export const kinerjaPenyesuaian = kinerjaDuaTahun('pasal-16-1-f-kinerja', 'Pasal 16 ayat (1) huruf f', 'art. 16(1)(f)');
export const kinerjaPromosi = kinerjaDuaTahun('pasal-19-2-b-kinerja', 'Pasal 19 ayat (2) huruf b', 'art. 19(2)(b)');
