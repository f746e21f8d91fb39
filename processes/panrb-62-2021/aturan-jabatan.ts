import { Type } from 'typebox';
import { fakta, hari, orNull, satuDari, yaTidakOrNull } from '../kepegawaian/fakta.ts';
import type { Citation } from '../rule.ts';
import { Alasan } from './alasan.ts';
import { aturan, aturanAngkaKredit } from './aturan.ts';
import { JenjangOf, namaJenjang, PPSK } from './jenjang.ts';
import { standarKompetensi } from './rules.ts';

/** A vacancy is a post: one of this Jabatan Fungsional and of that level, which nobody holds for good. */
const jabatanLowong = (name: string, basis: Citation, make = aturan) =>
  make(name, {
    basis,
    message: {
      id: `Jabatan yang dituju harus jabatan ${PPSK} {jenjangTujuan} yang tidak ada pemangkunya (${basis}).`,
      en: `The post must be one of a ${PPSK} {jenjangTujuan} that nobody holds (${basis}).`,
    },
    facts: fakta({
      namaJabatan: orNull(Type.String({ description: 'nama jabatan yang dituju; kosong bila tidak ada' })),
      pemangku: orNull(Type.String({ description: 'pemangku jabatan itu; kosong bila lowong' })),
      jenjangTujuan: JenjangOf('jenjang yang akan diduduki'),
    }),
    evaluate: ({ namaJabatan, pemangku, jenjangTujuan }) => ({
      outcome: namaJabatan === `${PPSK} ${namaJenjang(jenjangTujuan)}` && pemangku === null ? 'pass' : 'fail',
      told: { jenjangTujuan: namaJenjang(jenjangTujuan) },
    }),
  });

/** Somebody examines and somebody assesses, and nobody themselves. */
const penilaiLain = (name: string, basis: Citation) =>
  aturan(name, {
    basis,
    message: {
      id: `Penyelenggara Uji Kompetensi dan ketua Tim Penilai harus ada, dan bukan pegawai yang diusulkan sendiri (${basis}).`,
      en: `There must be an examiner and a chair of the Assessment Team, neither of them the candidate (${basis}).`,
    },
    facts: fakta({
      pegawai: Type.String({ description: 'pegawai yang diusulkan' }),
      penyelenggaraUji: orNull(Type.String({ description: 'penyelenggara Uji Kompetensi; kosong bila tidak ada' })),
      ketuaTimPenilai: orNull(Type.String({ description: 'ketua Tim Penilai; kosong bila tidak ada' })),
    }),
    evaluate: ({ pegawai, penyelenggaraUji, ketuaTimPenilai }) =>
      [penyelenggaraUji, ketuaTimPenilai].some((one) => one === null || one === pegawai) ? 'fail' : 'pass',
  });

const TIGA_DESIMAL = /^\d+(\.\d{1,3})?$/;

/** Credits are set in whole thousandths: more decimals nobody could add up exactly. */
const angkaKreditDinilai = (name: string, basis: Citation) =>
  aturan(name, {
    basis,
    message: {
      id: `Angka Kredit yang dinilai harus lebih dari 0, paling banyak tiga angka di belakang koma (${basis}).`,
      en: `The credits assessed must be above 0, with at most three decimals (${basis}).`,
    },
    facts: fakta({ angkaKredit: Type.Array(Type.Number(), { description: 'Angka Kredit menurut asalnya' }) }),
    evaluate: ({ angkaKredit }) =>
      angkaKredit.every((one) => TIGA_DESIMAL.test(String(one))) && angkaKredit.some((one) => one > 0)
        ? 'pass'
        : 'fail',
  });

export const jabatanLowongPertama = jabatanLowong('pasal-14-2-jabatan-lowong', 'Pasal 14 ayat (2)');

export const jabatanLowongPerpindahan = jabatanLowong('pasal-15-2-jabatan-lowong', 'Pasal 15 ayat (2)');
export const penilaiLainPerpindahan = penilaiLain('pasal-15-4-penilai-lain', 'Pasal 15 ayat (4)');
export const angkaKreditPerpindahan = angkaKreditDinilai('pasal-15-4-angka-kredit', 'Pasal 15 ayat (4)');

export const jabatanLowongPenyesuaian = jabatanLowong('pasal-16-2-jabatan-lowong', 'Pasal 16 ayat (2)');
export const angkaKreditNaskah = angkaKreditDinilai('pasal-17-1-angka-kredit', 'Pasal 17 ayat (1)');

/** Lampiran VI counts the years in the grade up to the day of the penyesuaian. */
export const masaKepangkatan = aturan('pasal-17-1-masa-kepangkatan', {
  basis: 'Pasal 17 ayat (1), Lampiran VI',
  message: {
    id: 'Masa kepangkatan dihitung sampai TMT penyesuaian: TMT pangkat terakhir tidak boleh sesudahnya (Pasal 17 ayat (1), Lampiran VI).',
    en: 'Time in the grade runs up to the inpassing: the grade cannot begin after it (art. 17(1), Annex VI).',
  },
  facts: fakta({ tmtPangkat: hari('TMT pangkat terakhir'), tmtPenyesuaian: hari('TMT penyesuaian') }),
  evaluate: ({ tmtPangkat, tmtPenyesuaian }) => (tmtPangkat <= tmtPenyesuaian ? 'pass' : 'fail'),
});

export const jabatanLowongPromosi = jabatanLowong('pasal-19-3-jabatan-lowong', 'Pasal 19 ayat (3)');
export const penilaiLainPromosi = penilaiLain('pasal-19-4-penilai-lain', 'Pasal 19 ayat (4)');
export const angkaKreditPromosi = angkaKreditDinilai('pasal-19-4-angka-kredit', 'Pasal 19 ayat (4)');

export const jabatanLowongJenjang = jabatanLowong('pasal-38-3-jabatan-lowong', 'Pasal 38 ayat (3)', aturanAngkaKredit);

export const jabatanLowongKembali = jabatanLowong('pasal-48-3-jabatan-lowong', 'Pasal 48 ayat (3)');

/** Only who holds the post can be removed or moved from it. */
const pemangku = (name: string, basis: Citation) =>
  aturan(name, {
    basis,
    message: {
      id: `Pegawai yang diusulkan tidak menduduki Jabatan Fungsional PPSK (${basis}).`,
      en: `Whoever is proposed does not hold a post of a PPSK (${basis}).`,
    },
    facts: fakta({ namaJabatan: orNull(Type.String({ description: 'jabatan pegawai; kosong bila tidak ada' })) }),
    evaluate: ({ namaJabatan }) => (namaJabatan?.startsWith(PPSK) ? 'pass' : 'fail'),
  });

export const pemangkuDiberhentikan = pemangku('pasal-48-1-pemangku', 'Pasal 48 ayat (1)');
export const pemangkuDipindahkan = pemangku('pasal-51-pemangku', 'Pasal 51');

export const adaAlasan = aturan('pasal-48-1-ada-alasan', {
  basis: 'Pasal 48 ayat (1)',
  message: {
    id: 'Tidak terdapat alasan pemberhentian dari jabatan (Pasal 48 ayat (1)).',
    en: 'No ground for removal applies (art. 48(1)).',
  },
  facts: fakta({ alasan: Alasan }),
  evaluate: ({ alasan }) => (alasan.length > 0 ? 'pass' : 'fail'),
});

const Standar = (kompetensi: string) =>
  orNull(satuDari(['memenuhi', 'tidak'], `kompetensi ${kompetensi}; kosong bila belum dinilai`));

/** Huruf f is considered where the qualification or the Standar Kompetensi is not met. */
export const dipertimbangkan = aturan('pasal-48-5-dipertimbangkan', {
  basis: 'Pasal 48 ayat (5), Pasal 46',
  message: {
    id: 'Tidak memenuhi persyaratan jabatan hanya dipertimbangkan bila kualifikasi pendidikan atau Standar Kompetensi tidak terpenuhi (Pasal 48 ayat (5)).',
    en: 'Failing requirements is considered only where the qualification or the competency standard is not met (art. 48(5)).',
  },
  facts: fakta({
    alasan: Alasan,
    pendidikanTerpenuhi: yaTidakOrNull('kualifikasi pendidikan yang dipersyaratkan terpenuhi'),
    teknis: Standar('teknis'),
    manajerial: Standar('manajerial'),
    sosialKultural: Standar('sosial kultural'),
  }),
  evaluate: ({ alasan, pendidikanTerpenuhi, ...standar }) => {
    if (!alasan.includes('f')) return 'na';
    const terpenuhi = standarKompetensi.evaluate(standar);
    if (pendidikanTerpenuhi === false || terpenuhi === 'fail') return 'pass';
    return pendidikanTerpenuhi === null || terpenuhi === 'manual' ? 'manual' : 'fail';
  },
});

export const jabatanLain = aturan('pasal-51-jabatan-lain', {
  basis: 'Pasal 51',
  message: {
    id: 'Jabatan yang dituju harus jabatan lain, bukan Jabatan Fungsional PPSK, yang tidak ada pemangkunya (Pasal 51).',
    en: 'The post must be another one than that of a PPSK, and held by nobody (art. 51).',
  },
  facts: fakta({
    namaJabatan: orNull(Type.String({ description: 'nama jabatan yang dituju; kosong bila tidak ada' })),
    pemangku: orNull(Type.String({ description: 'pemangku jabatan itu; kosong bila lowong' })),
  }),
  evaluate: ({ namaJabatan, pemangku: holder }) =>
    namaJabatan !== null && !namaJabatan.startsWith(PPSK) && holder === null ? 'pass' : 'fail',
});
