import { Type } from 'typebox';
import { fakta, satuDari } from '../../kepegawaian/fakta.ts';
import { AngkaKredit, desimal, jumlah, perseribu } from '../angka-kredit.ts';
import { aturanAngkaKredit } from '../aturan.ts';
import { Golongan, JenjangOf, PendidikanDasar } from '../jenjang.ts';
import { lampiranOf } from '../lampiran-iii-vi.ts';
import { syaratJenjang } from '../perhitungan.ts';
import { tahunPenilaian, tanpaBaris, terhitungDanSyarat } from '../tahun-penilaian.ts';

export const angkaKreditJenjang = aturanAngkaKredit('pasal-38-1-ak-jenjang', {
  basis: 'Pasal 38 ayat (1), (2), Lampiran III, Lampiran IV, Lampiran V',
  message: {
    id: 'Akumulasi AK dalam jenjang {total} dari {akSyarat} (Pasal 38 ayat (1)-(2)).',
    en: 'Accumulated credit in the level: {total} of {akSyarat} (art. 38(1)-(2)).',
  },
  facts: fakta({
    jenjang: JenjangOf('jenjang yang sedang diduduki'),
    pendidikan: PendidikanDasar,
    golonganMasukJenjang: Golongan('golongan ruang saat diangkat ke jenjang ini'),
    akPangkatTerhitung: Type.Array(AngkaKredit('Angka Kredit terhitung'), {
      description: 'Angka Kredit terhitung tiap golongan dalam jenjang ini, tanpa menghitung kelebihan dua kali',
    }),
    akPengembanganProfesi: AngkaKredit('Angka Kredit pengembangan profesi selama jenjang ini'),
  }),
  evaluate: ({ jenjang, pendidikan, golonganMasukJenjang, akPangkatTerhitung, akPengembanganProfesi }) => {
    if (jenjang === 'ahli-madya')
      return {
        outcome: 'fail',
        value: { akSyarat: null },
        message: {
          id: 'Ahli Madya jenjang tertinggi; tidak ada kenaikan jenjang berikutnya (Pasal 5 ayat (2)).',
          en: 'Ahli Madya is the highest level; there is none above (art. 5(2)).',
        },
      };
    const syarat = syaratJenjang(jenjang, pendidikan, golonganMasukJenjang);
    if (syarat === undefined) return tanpaBaris({ akSyarat: null }, lampiranOf(pendidikan), golonganMasukJenjang);
    const total = jumlah([...akPangkatTerhitung, akPengembanganProfesi].map(perseribu));
    return {
      outcome: total >= syarat ? 'pass' : 'fail',
      value: { akSyarat: desimal(syarat), total: desimal(total) },
    };
  },
});

const PENGEMBANGAN_PROFESI = perseribu(6);

export const pengembanganProfesiMadya = aturanAngkaKredit('pasal-39-4-pengembangan-profesi', {
  basis: 'Pasal 39 ayat (4)',
  message: {
    id: 'AK pengembangan profesi {ak}; wajib 6 untuk naik ke Ahli Madya (Pasal 39 ayat (4)).',
    en: 'Professional-development credit {ak}; 6 required for ahli madya (art. 39(4)).',
  },
  facts: fakta({
    jenjangSaatIni: JenjangOf('jenjang saat ini'),
    jenjangTujuan: JenjangOf('jenjang yang akan diduduki'),
    akPengembanganProfesi: AngkaKredit('Angka Kredit pengembangan profesi selama Ahli Muda'),
  }),
  evaluate: ({ jenjangSaatIni, jenjangTujuan, akPengembanganProfesi: ak }) => {
    if (jenjangSaatIni !== 'ahli-muda' || jenjangTujuan !== 'ahli-madya') return 'na';
    // 'Sebesar 6': at least 6.
    return { outcome: perseribu(ak) >= PENGEMBANGAN_PROFESI ? 'pass' : 'fail', told: { ak } };
  },
});

export const targetTidakTercapai = aturanAngkaKredit('pasal-43-target-tidak-tercapai', {
  basis: 'Pasal 43',
  message: {
    id: 'AK yang disyaratkan belum tercapai; kenaikan pangkat/jabatan tidak dapat diberikan (Pasal 43).',
    en: 'Required credit not reached; no promotion may be given (art. 43).',
  },
  facts: fakta({
    ...terhitungDanSyarat,
    keputusan: satuDari(['naik', 'tidak-naik'], 'keputusan kenaikan pangkat dan/atau jabatan'),
  }),
  evaluate: ({ akTerhitung, akSyarat, keputusan }) =>
    keputusan === 'naik' && perseribu(akTerhitung) < perseribu(akSyarat) ? 'fail' : 'pass',
});

export const targetTahunanMeleset = aturanAngkaKredit('pasal-43-target-tahunan-meleset', {
  basis: 'Pasal 26 ayat (1), Pasal 43',
  // The target of Pasal 43 is the cumulative one; a year's that is missed is only shown.
  severity: 'advisory',
  message: {
    id: 'Target tahunan tidak tercapai pada {daftarTahun}; minta pertimbangan Tim Penilai (Pasal 26, 43).',
    en: "Annual target missed in {daftarTahun}; seek the team's view (arts. 26, 43).",
  },
  facts: fakta({
    tahun: Type.Array(
      fakta({ tahun: Type.Integer({ minimum: 1900, maximum: 2199, description: 'tahun' }), ...tahunPenilaian }),
      { description: 'tahun-tahun dalam masa kenaikan' },
    ),
  }),
  evaluate: ({ tahun }) => {
    const meleset = tahun.filter((one) => perseribu(one.akCapaian) < perseribu(one.targetMinimal));
    const daftarTahun = meleset.map((one) => one.tahun).join(', ');
    return { outcome: meleset.length === 0 ? 'pass' : 'fail', told: { daftarTahun } };
  },
});
