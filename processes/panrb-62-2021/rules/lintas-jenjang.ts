import { Type } from 'typebox';
import { fakta, hari, hariOrNull, orNull } from '../../kepegawaian/fakta.ts';
import { isPalingLambat } from '../../kepegawaian/syarat.ts';
import { AngkaKredit, desimal, persenDari, perseribu } from '../angka-kredit.ts';
import { aturan, aturanAngkaKredit, takTerbaca } from '../aturan.ts';
import { type Jenjang, JenjangOf, namaJenjang, selisihJenjang } from '../jenjang.ts';
import { persenLintasJenjang } from '../perhitungan.ts';

const jenjangKegiatan = JenjangOf('jenjang butir kegiatan menurut Pasal 8 ayat (1)');
const jenjangPelaksana = JenjangOf('jenjang jabatan yang melaksanakan');

interface Lintas {
  readonly jenjangKegiatan: Jenjang;
  readonly jenjangPelaksana: Jenjang;
}

/** By how many levels the activity stands above who does it. */
const selisihOf = (facts: Lintas): number => selisihJenjang(facts.jenjangPelaksana, facts.jenjangKegiatan);

const HUBUNGAN: { readonly [selisih: number]: string } = { 0: 'sesuai', 1: 'satu-di-atas', [-1]: 'satu-di-bawah' };

export const hubunganJenjang = aturan('pasal-8-hubungan-jenjang', {
  basis: 'Pasal 8 ayat (1), Pasal 10',
  message: {
    id: 'Butir kegiatan ini milik jenjang {jenjangKegiatan} (Pasal 8 ayat (1)).',
    en: 'This activity belongs to level {jenjangKegiatan} (art. 8(1)).',
  },
  facts: fakta({ jenjangKegiatan, jenjangPelaksana }),
  evaluate: (facts) => ({
    outcome: 'pass',
    value: HUBUNGAN[selisihOf(facts)] ?? 'lebih-dari-satu',
    told: { jenjangKegiatan: namaJenjang(facts.jenjangKegiatan) },
  }),
});

export const ketiadaanPelaksana = aturan('pasal-10-ketiadaan-pelaksana', {
  basis: 'Pasal 10',
  message: {
    id: 'Unit kerja masih memiliki PPSK pada jenjang kegiatan ini; penugasan lintas jenjang tidak dapat dibuat (Pasal 10).',
    en: "The unit still has a PPSK at the activity's level; no cross-level assignment (art. 10).",
  },
  facts: fakta({
    jenjangKegiatan,
    jenjangPelaksana,
    jumlahPPSKJenjangKegiatanDiUnit: Type.Integer({
      minimum: 0,
      description:
        'PPSK pada jenjang kegiatan di unit kerja pada tanggal surat penugasan; yang cuti biasa dihitung, yang diberhentikan menurut Pasal 48 tidak',
    }),
  }),
  evaluate: ({ jumlahPPSKJenjangKegiatanDiUnit, ...lintas }) => {
    if (selisihOf(lintas) === 0) return 'na';
    return jumlahPPSKJenjangKegiatanDiUnit === 0 ? 'pass' : 'fail';
  },
});

export const jarakJenjang = aturan('pasal-10-jarak-jenjang', {
  basis: 'Pasal 10',
  message: {
    id: 'Penugasan hanya boleh satu tingkat di atas atau di bawah jenjang pelaksana (Pasal 10).',
    en: 'Assignment may be only one level above or below (art. 10).',
  },
  facts: fakta({ jenjangKegiatan, jenjangPelaksana }),
  evaluate: (facts) => (Math.abs(selisihOf(facts)) <= 1 ? 'pass' : 'fail'),
});

export const penugasanTertulis = aturan('pasal-10-penugasan-tertulis', {
  basis: 'Pasal 10',
  message: {
    id: 'Penugasan lintas jenjang memerlukan surat pimpinan unit kerja sebelum kegiatan dimulai (Pasal 10).',
    en: "A cross-level assignment needs the unit head's written order before work starts (art. 10).",
  },
  facts: fakta({
    jenjangKegiatan,
    jenjangPelaksana,
    tanggalSurat: hariOrNull('tanggal surat penugasan; kosong bila tidak ada'),
    penandatangan: Type.String({ description: 'jabatan penandatangan surat penugasan' }),
    tanggalMulaiKegiatan: hari('tanggal kegiatan dimulai'),
  }),
  evaluate: ({ tanggalSurat, penandatangan, tanggalMulaiKegiatan, ...lintas }) => {
    if (selisihOf(lintas) === 0) return 'na';
    return penandatangan === 'pimpinan-unit-kerja' && isPalingLambat(tanggalSurat, tanggalMulaiKegiatan)
      ? 'pass'
      : 'fail';
  },
});

export const nilaiLintasJenjang = aturanAngkaKredit('pasal-11-nilai-lintas-jenjang', {
  basis: 'Pasal 11',
  message: {
    id: 'Angka kredit dihitung {persen}% dari nilai butir (Pasal 11 ayat (1)).',
    en: 'Credit counted at {persen}% of the activity value (art. 11(1)).',
  },
  facts: fakta({
    akButir: orNull(AngkaKredit('Angka Kredit butir menurut Lampiran I; kosong bila tidak terbaca')),
    volume: Type.Integer({ minimum: 0, maximum: 10_000, description: 'jumlah hasil kerja yang diakui' }),
    jenjangKegiatan,
    jenjangPelaksana,
  }),
  evaluate: ({ akButir, volume, ...lintas }) => {
    if (akButir === null)
      return takTerbaca(null, {
        id: 'Angka Kredit butir kegiatan ini tidak terbaca dalam salinan Lampiran I.',
        en: "The activity's credit is not legible in the copy of Annex I.",
      });
    const persen = persenLintasJenjang(selisihOf(lintas));
    return { outcome: 'pass', value: desimal(persenDari(perseribu(akButir) * volume, persen)), told: { persen } };
  },
});
