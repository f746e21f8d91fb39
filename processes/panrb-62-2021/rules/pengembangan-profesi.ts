import { Type } from 'typebox';
import { fakta, satuDari, yaTidak } from '../../kepegawaian/fakta.ts';
import { AngkaKredit, desimal, persenDari, perseribu } from '../angka-kredit.ts';
import { aturanAngkaKredit, takTerbaca } from '../aturan.ts';
import { kegiatanLampiranII } from '../lampiran-ii.ts';
import { bagianPenulis } from '../perhitungan.ts';

const PERSENTASE = {
  'ijazah-sesuai-bidang': 'I.A',
  'penghargaan-nasional': 'II.C.2.b',
  'penghargaan-provinsi': 'II.C.2.c',
  'penghargaan-internasional': 'II.C.2.a',
} as const;

export const nilaiPersentase = aturanAngkaKredit('pasal-39-3-nilai-persentase', {
  basis: 'Pasal 39 ayat (3), Pasal 37 ayat (2), Lampiran II',
  message: { id: 'Nilai kegiatan {hasil} AK (Lampiran II).', en: 'Activity value {hasil} credits (Annex II).' },
  facts: fakta({
    jenis: satuDari(
      ['ijazah-sesuai-bidang', 'penghargaan-nasional', 'penghargaan-provinsi', 'penghargaan-internasional'],
      'kegiatan yang nilainya berbentuk persen',
    ),
    akKenaikanPangkat: AngkaKredit('syarat kenaikan pangkat pada golongan saat bukti diperoleh'),
  }),
  evaluate: ({ jenis, akKenaikanPangkat }) => {
    const { persenKenaikanPangkat: persen, uraian } = kegiatanLampiranII.get(PERSENTASE[jenis])!;
    if (persen === null)
      return takTerbaca(null, {
        id: `Nilai "${uraian}" tidak terbaca dalam salinan Lampiran II.`,
        en: `The value of "${uraian}" is not legible in the copy of Annex II.`,
      });
    const hasil = desimal(persenDari(perseribu(akKenaikanPangkat), persen));
    return { outcome: 'pass', value: hasil, told: { hasil } };
  },
});

const PELATIHAN = { teknis: 'I.E.3.', 'manajerial-sosial-kultural': 'I.E.4.' } as const;

export const jamPelatihan = aturanAngkaKredit('lampiran-ii-jam-pelatihan', {
  basis: 'Pasal 39 ayat (3), Lampiran II huruf E angka 3, Lampiran II huruf E angka 4',
  message: {
    id: 'Pelatihan {jam} jam bernilai {hasil} AK (Lampiran II).',
    en: 'A {jam}-hour course is worth {hasil} credits (Annex II).',
  },
  facts: fakta({
    jenis: satuDari(['teknis', 'manajerial-sosial-kultural'], 'jenis pelatihan; magang termasuk teknis'),
    jam: Type.Integer({
      minimum: 0,
      maximum: 100_000,
      description: 'jam pelatihan menurut sertifikat; bagian jam tidak dihitung',
    }),
  }),
  evaluate: ({ jenis, jam }) => {
    const rentang = [...kegiatanLampiranII.values()].find(
      (one) =>
        one.butir.startsWith(PELATIHAN[jenis]) &&
        one.jam!.dari <= jam &&
        (one.jam!.sampai === null || jam <= one.jam!.sampai),
    )!;
    if (rentang.angkaKredit === null)
      return takTerbaca(null, {
        id: `Nilai pelatihan teknis/magang ${jam} jam tidak terbaca dalam salinan Lampiran II.`,
        en: `The value of a technical course of ${jam} hours is not legible in the copy of Annex II.`,
      });
    const hasil = desimal(rentang.angkaKredit);
    return { outcome: 'pass', value: hasil, told: { hasil } };
  },
});

export const bagianPenulisKarya = aturanAngkaKredit('pasal-40-1-bagian-penulis', {
  basis: 'Pasal 40 ayat (1)',
  message: {
    id: 'Bagian AK untuk penulis {peran}: {hasil} (Pasal 40 ayat (1)).',
    en: 'Share for the {peran} author: {hasil} (art. 40(1)).',
  },
  facts: fakta({
    ak: AngkaKredit('Angka Kredit karya'),
    jumlahPenulis: Type.Integer({ minimum: 1, maximum: 1000, description: 'jumlah penulis' }),
    peran: satuDari(['utama', 'pembantu', 'tidak-ditentukan'], 'peran penulis'),
  }),
  evaluate: ({ ak, jumlahPenulis, peran }) => {
    const bagian = bagianPenulis(perseribu(ak), jumlahPenulis, peran);
    const hasil = bagian === undefined ? null : desimal(bagian);
    const nama = peran === 'tidak-ditentukan' ? 'tanpa peran yang ditentukan' : peran;
    if (hasil !== null) return { outcome: 'pass', value: hasil, told: { hasil, peran: nama } };
    return {
      outcome: 'manual',
      value: null,
      message: {
        id: `Pasal 40 tidak mengatur bagian penulis ${peran} dari ${jumlahPenulis} penulis; Tim Penilai perlu memutus.`,
        en: `Art. 40 gives no share to a ${peran} author of ${jumlahPenulis}; the team must decide.`,
      },
    };
  },
});

const PENULIS_TERBANYAK = 4;

export const penulisPembantu = aturanAngkaKredit('pasal-40-2-maks-pembantu', {
  basis: 'Pasal 40 ayat (2)',
  message: {
    id: 'Penulis pembantu paling banyak 3 orang (Pasal 40 ayat (2)).',
    en: 'At most 3 co-authors (art. 40(2)).',
  },
  facts: fakta({
    jumlahPenulis: Type.Integer({ minimum: 1, description: 'jumlah penulis' }),
    peranDitentukan: yaTidak('penulis utama dan penulis pembantu dapat ditentukan'),
  }),
  evaluate: ({ jumlahPenulis, peranDitentukan }) => {
    if (jumlahPenulis <= PENULIS_TERBANYAK) return 'pass';
    // Without roles the text sets no clear bound.
    return peranDitentukan ? 'fail' : 'manual';
  },
});
