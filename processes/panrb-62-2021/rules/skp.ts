import { Type } from 'typebox';
import { fakta, hariOrNull, orNull, yaTidak } from '../../kepegawaian/fakta.ts';
import { isPalingLambat, semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import type { Citation } from '../../rule.ts';
import { tanggal } from '../../tanggal.ts';
import { AngkaKredit, desimal, perseribu } from '../angka-kredit.ts';
import { aturan, aturanAngkaKredit, takTerbaca } from '../aturan.ts';
import { Golongan, JenjangOf } from '../jenjang.ts';
import { keadaanKode } from '../lampiran-i.ts';
import { capaianDiakui, targetMinimal } from '../perhitungan.ts';

export const skpAwalTahun = aturan('pasal-23-1-skp-awal-tahun', {
  basis: 'Pasal 23 ayat (1)',
  // The text has no date: 31 January is ours, so it only advises.
  severity: 'advisory',
  message: {
    id: 'SKP tahun {tahun} harus disusun pada awal tahun (Pasal 23 ayat (1)).',
    en: 'The {tahun} SKP must be drafted at the start of the year (art. 23(1)).',
  },
  facts: fakta({
    tahun: Type.Integer({ minimum: 1900, maximum: 2199, description: 'tahun SKP' }),
    tanggalSusun: hariOrNull('tanggal SKP disusun; kosong bila belum'),
  }),
  evaluate: ({ tahun, tanggalSusun }) => (isPalingLambat(tanggalSusun, tanggal(`${tahun}-01-31`)) ? 'pass' : 'fail'),
});

export const butirLampiranI = aturanAngkaKredit('pasal-24-2-butir-lampiran-i', {
  basis: 'Pasal 23 ayat (3), Pasal 24 ayat (2)',
  message: {
    id: 'Target SKP harus diuraikan dengan butir Lampiran I (Pasal 24 ayat (2)).',
    en: 'SKP targets must use Annex I items (art. 24(2)).',
  },
  facts: fakta({
    kodeButir: Type.Array(Type.String(), {
      description: 'kode butir kegiatan Lampiran I, tiga angka; pasalnya bila kode itu hilang',
    }),
  }),
  evaluate: ({ kodeButir }) => {
    const keadaan = kodeButir.map(keadaanKode);
    if (keadaan.length === 0 || keadaan.includes('tidak-ada')) return 'fail';
    const hilang = kodeButir.filter((_kode, index) => keadaan[index] === 'hilang').join(', ');
    if (hilang === '') return 'pass';
    return takTerbaca(null, {
      id: `Baris Lampiran I untuk ${hilang} tidak terbaca dalam salinan naskah.`,
      en: `The rows of Annex I for ${hilang} are not legible in the copy.`,
    });
  },
});

const Orang = (description: string) => Type.String({ minLength: 1, description });

export const persetujuanSkp = aturanAngkaKredit('pasal-25-2-persetujuan-skp', {
  basis: 'Pasal 25 ayat (2)',
  message: {
    id: 'SKP harus disetujui dan ditetapkan atasan langsung (Pasal 25 ayat (2)).',
    en: 'The SKP must be approved and set by the direct superior (art. 25(2)).',
  },
  facts: fakta({
    atasanLangsung: Orang('atasan langsung'),
    disetujuiOleh: orNull(Orang('yang menyetujui; kosong bila belum')),
    ditetapkanOleh: orNull(Orang('yang menetapkan; kosong bila belum')),
  }),
  evaluate: ({ atasanLangsung, disetujuiOleh, ditetapkanOleh }) =>
    disetujuiOleh === atasanLangsung && ditetapkanOleh === atasanLangsung ? 'pass' : 'fail',
});

const dasarTarget = {
  jenjang: JenjangOf('jenjang jabatan'),
  golongan: Golongan('golongan ruang'),
  memenuhiSyaratJenjang: yaTidak('syarat kenaikan jenjang sudah terpenuhi'),
  adaLowongan: yaTidak('ada lowongan pada jenjang berikutnya'),
};

export const targetMinimalTahunan = aturanAngkaKredit('pasal-26-27-target-minimal', {
  basis: 'Pasal 26 ayat (1), (2), Pasal 27',
  message: {
    id: 'Target AK minimal tahun ini {target} (Pasal 26/27).',
    en: 'Minimum annual credit target: {target} (arts. 26/27).',
  },
  facts: fakta(dasarTarget),
  evaluate: (facts) => {
    const target = desimal(targetMinimal(facts));
    return { outcome: 'pass', value: target, told: { target } };
  },
});

export const targetSkpCukup = aturanAngkaKredit('pasal-26-target-skp-cukup', {
  basis: 'Pasal 26 ayat (1), Pasal 27',
  message: {
    id: 'Target AK dalam SKP {targetSKP} di bawah minimal {target} (Pasal 26/27).',
    en: 'SKP credit target {targetSKP} is below the minimum {target} (arts. 26/27).',
  },
  facts: fakta({ ...dasarTarget, targetSKP: AngkaKredit('jumlah Angka Kredit butir dalam SKP') }),
  evaluate: ({ targetSKP, ...dasar }) => {
    const target = targetMinimal(dasar);
    return { outcome: perseribu(targetSKP) >= target ? 'pass' : 'fail', told: { target: desimal(target) } };
  },
});

const hasilKerjaMinimal = (name: string, basis: Citation) =>
  aturanAngkaKredit(name, {
    basis,
    message: {
      id: 'Hasil Kerja Minimal belum terpenuhi pada tiap periode (Pasal 26 ayat (3); syarat jenjang Pasal 38 ayat (4)).',
      en: 'Minimum work results not met in every period (arts. 26(3), 38(4)).',
    },
    facts: fakta({
      // What a period is and how it is measured stands in a regulation of LPSK that is not at hand.
      hkmPerPeriode: Type.Array(orNull(Type.Boolean()), {
        description: 'Hasil Kerja Minimal terpenuhi, tiap periode; kosong bila belum dinilai',
      }),
    }),
    evaluate: ({ hkmPerPeriode }) => (hkmPerPeriode.length === 0 ? 'manual' : semuaTerpenuhi(...hkmPerPeriode)),
  });

export const hasilKerjaMinimalPeriode = hasilKerjaMinimal('pasal-26-3-hasil-kerja-minimal', 'Pasal 26 ayat (3)');
export const hasilKerjaMinimalJenjang = hasilKerjaMinimal('pasal-38-4-hasil-kerja-minimal', 'Pasal 38 ayat (4)');

export const batasCapaian = aturanAngkaKredit('pasal-29-2-batas-150', {
  basis: 'Pasal 29 ayat (2)',
  message: {
    id: 'Capaian AK diakui paling tinggi 150% dari target minimal: {hasil} (Pasal 29 ayat (2)).',
    en: 'Credited achievement is capped at 150% of the minimum target: {hasil} (art. 29(2)).',
  },
  facts: fakta({
    ...dasarTarget,
    akCapaian: AngkaKredit('jumlah Angka Kredit butir Lampiran I dalam setahun, sesudah Pasal 11'),
  }),
  evaluate: ({ akCapaian, ...dasar }) => {
    const hasil = desimal(capaianDiakui(perseribu(akCapaian), targetMinimal(dasar)));
    return { outcome: 'pass', value: hasil, told: { hasil } };
  },
});
