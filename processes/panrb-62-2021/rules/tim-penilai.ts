import { Type } from 'typebox';
import { fakta, orNull, satuDari, yaTidak, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { aturanAngkaKredit, PENETAP } from '../aturan.ts';
import { GolonganPns, isPangkatPalingRendah, JenjangOf, selisihJenjang } from '../jenjang.ts';

const count = (description: string) => Type.Integer({ minimum: 0, description });

const susunan = {
  jumlahKetua: count('ketua merangkap anggota'),
  jumlahSekretaris: count('sekretaris merangkap anggota'),
  jumlahAnggota: count('anggota di luar ketua dan sekretaris'),
};

const Unsur = satuDari(['teknis', 'kepegawaian', 'ppsk'], 'unsur asal');

export const unsurTim = aturanAngkaKredit('pasal-34-1-unsur', {
  basis: 'Pasal 34 ayat (1)',
  message: {
    id: 'Tim Penilai harus memuat unsur teknis, kepegawaian dan PPSK (Pasal 34 ayat (1)).',
    en: 'The team must include technical, personnel and PPSK elements (art. 34(1)).',
  },
  facts: fakta({
    unsur: Type.Array(Unsur, { description: 'unsur asal, satu per orang' }),
    ppskTersedia: count('PPSK yang memenuhi syarat Pasal 34 ayat (7)'),
  }),
  evaluate: ({ unsur, ppskTersedia }) =>
    unsur.includes('teknis') && unsur.includes('kepegawaian') && (unsur.includes('ppsk') || ppskTersedia === 0)
      ? 'pass'
      : 'fail',
});

export const susunanTim = aturanAngkaKredit('pasal-34-2-susunan', {
  basis: 'Pasal 34 ayat (2)',
  message: {
    id: 'Tim Penilai terdiri atas 1 ketua, 1 sekretaris dan paling sedikit 3 anggota (Pasal 34 ayat (2)).',
    en: 'The team is 1 chair, 1 secretary and at least 3 members (art. 34(2)).',
  },
  facts: fakta(susunan),
  evaluate: ({ jumlahKetua, jumlahSekretaris, jumlahAnggota }) =>
    jumlahKetua === 1 && jumlahSekretaris === 1 && jumlahAnggota >= 3 ? 'pass' : 'fail',
});

export const timGanjil = aturanAngkaKredit('pasal-34-3-ganjil', {
  basis: 'Pasal 34 ayat (3)',
  message: {
    id: 'Jumlah keanggotaan Tim Penilai harus ganjil; sekarang {n} (Pasal 34 ayat (3)).',
    en: 'The team must have an odd number of members; now {n} (art. 34(3)).',
  },
  facts: fakta(susunan),
  evaluate: ({ jumlahKetua, jumlahSekretaris, jumlahAnggota }) => {
    const n = jumlahKetua + jumlahSekretaris + jumlahAnggota;
    return { outcome: n % 2 === 1 ? 'pass' : 'fail', value: { n } };
  },
});

export const ketuaTim = aturanAngkaKredit('pasal-34-4-ketua', {
  basis: 'Pasal 34 ayat (4)',
  message: {
    id: 'Ketua Tim Penilai paling rendah JPT Pratama atau PPSK Ahli Madya (Pasal 34 ayat (4)).',
    en: 'The chair must be at least a JPT Pratama or a PPSK ahli madya (art. 34(4)).',
  },
  facts: fakta({
    jabatan: Type.String({ description: 'jabatan ketua' }),
    ppsk: yaTidak('ketua seorang PPSK'),
    jenjang: orNull(JenjangOf('jenjang; kosong bila bukan PPSK')),
  }),
  evaluate: ({ jabatan, ppsk, jenjang }) =>
    ['jpt-pratama', 'jpt-madya', 'jpt-utama'].includes(jabatan) || (ppsk && jenjang === 'ahli-madya') ? 'pass' : 'fail',
});

export const sekretarisTim = aturanAngkaKredit('pasal-34-5-sekretaris', {
  basis: 'Pasal 34 ayat (5)',
  message: {
    id: 'Sekretaris Tim Penilai harus dari unsur kepegawaian (Pasal 34 ayat (5)).',
    en: 'The secretary must come from the personnel unit (art. 34(5)).',
  },
  facts: fakta({ unsur: Unsur }),
  evaluate: ({ unsur }) => (unsur === 'kepegawaian' ? 'pass' : 'fail'),
});

const PPSK_TERSEDIKIT = 2;

export const anggotaPpsk = aturanAngkaKredit('pasal-34-6-anggota-ppsk', {
  basis: 'Pasal 34 ayat (6) dan (8)',
  message: {
    id: 'Anggota Tim Penilai paling sedikit 2 PPSK; PNS lain hanya bila PPSK tidak cukup (Pasal 34 ayat (6), (8)).',
    en: 'At least 2 members must be PPSK; other PNS only if PPSK are insufficient (art. 34(6),(8)).',
  },
  facts: fakta({
    anggotaPPSK: count('anggota yang PPSK, di luar ketua dan sekretaris'),
    anggotaPNSLainKompeten: count('anggota PNS lain yang kompeten menilai'),
    ppskTersedia: count('PPSK yang memenuhi syarat Pasal 34 ayat (7)'),
  }),
  evaluate: ({ anggotaPPSK, anggotaPNSLainKompeten, ppskTersedia }) => {
    if (anggotaPPSK >= PPSK_TERSEDIKIT) return 'pass';
    // Others may sit in only where PPSK do not suffice, and every one who can does.
    const isTakCukup = ppskTersedia < PPSK_TERSEDIKIT && anggotaPPSK >= ppskTersedia;
    return isTakCukup && anggotaPPSK + anggotaPNSLainKompeten >= PPSK_TERSEDIKIT ? 'pass' : 'fail';
  },
});

export const syaratAnggota = aturanAngkaKredit('pasal-34-7-syarat-anggota', {
  basis: 'Pasal 34 ayat (7)',
  message: {
    id: 'Anggota Tim Penilai berpangkat/berjenjang di bawah PPSK yang dinilai, atau tidak mampu/aktif menilai (Pasal 34 ayat (7)).',
    en: 'A member ranks below the assessed PPSK, or is not able/active (art. 34(7)).',
  },
  facts: fakta({
    golonganAnggota: GolonganPns('golongan ruang anggota Tim Penilai'),
    golonganDinilai: GolonganPns('golongan ruang PPSK yang dinilai'),
    jenjangAnggota: orNull(JenjangOf('jenjang anggota; kosong bila bukan PPSK')),
    jenjangDinilai: JenjangOf('jenjang PPSK yang dinilai'),
    mampuMenilai: yaTidakOrNull('memiliki keahlian serta kemampuan untuk menilai Angka Kredit PPSK'),
    aktifMenilai: yaTidakOrNull('aktif melakukan penilaian Angka Kredit PPSK'),
  }),
  evaluate: ({ golonganAnggota, golonganDinilai, jenjangAnggota, jenjangDinilai, mampuMenilai, aktifMenilai }) => {
    // 'Pangkat dan/atau jabatan': one of them is enough.
    const isSetara =
      isPangkatPalingRendah(golonganAnggota, golonganDinilai) ||
      (jenjangAnggota !== null && selisihJenjang(jenjangDinilai, jenjangAnggota) >= 0);
    return semuaTerpenuhi(isSetara, mampuMenilai, aktifMenilai);
  },
});

export const penetapTim = aturanAngkaKredit('pasal-34-9-penetap-tim', {
  basis: 'Pasal 34 ayat (9)',
  message: {
    id: 'Tim Penilai ditetapkan pejabat pimpinan tinggi madya Instansi Pembina (Pasal 34 ayat (9)).',
    en: 'The team is set by the JPT Madya of the supervising agency (art. 34(9)).',
  },
  facts: fakta({ penetap: Type.String({ description: 'jabatan yang menetapkan Tim Penilai' }) }),
  evaluate: ({ penetap }) => (penetap === PENETAP ? 'pass' : 'fail'),
});
