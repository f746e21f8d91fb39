import { Type } from 'typebox';
import { fakta, hari, hariOrNull, orNull, yaTidak, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { isPalingLambat, semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import type { Citation } from '../../rule.ts';
import { aturan, aturanAngkaKredit, type Jalur } from '../aturan.ts';
import { JenjangOf, namaJenjang } from '../jenjang.ts';

export const jalur = aturan('pasal-13-jalur', {
  basis: 'Pasal 13',
  message: { id: 'Jalur pengangkatan tidak dikenal Pasal 13.', en: 'Unknown appointment path (art. 13).' },
  facts: fakta({ jalur: Type.String({ description: 'jalur pengangkatan' }) }),
  evaluate: ({ jalur }) =>
    ['pengangkatan-pertama', 'perpindahan', 'penyesuaian', 'promosi'].includes(jalur) ? 'pass' : 'fail',
});

const syaratUmum = (...[name, basis, article]: Jalur) =>
  aturan(name, {
    basis,
    message: {
      id: `Syarat umum belum terpenuhi: PNS, integritas, moralitas, sehat jasmani dan rohani (${basis} huruf a-c).`,
      en: `General requirements not met: PNS status, integrity, morality, health (${article}(a)-(c)).`,
    },
    facts: fakta({
      status: Type.String({ description: 'status kepegawaian pada TMT pengangkatan dalam jabatan' }),
      integritasBaik: yaTidakOrNull('memiliki integritas yang baik'),
      moralitasBaik: yaTidakOrNull('memiliki moralitas yang baik'),
      sehatJasmani: yaTidakOrNull('sehat jasmani'),
      sehatRohani: yaTidakOrNull('sehat rohani'),
    }),
    evaluate: ({ status, integritasBaik, moralitasBaik, sehatJasmani, sehatRohani }) =>
      semuaTerpenuhi(status === 'pns', integritasBaik, moralitasBaik, sehatJasmani, sehatRohani),
  });

export const syaratUmumPertama = syaratUmum('pasal-14-1-abc-umum', 'Pasal 14 ayat (1)', 'art. 14(1)');
export const syaratUmumPerpindahan = syaratUmum('pasal-15-1-abc-umum', 'Pasal 15 ayat (1)', 'art. 15(1)');
export const syaratUmumPenyesuaian = syaratUmum('pasal-16-1-abc-umum', 'Pasal 16 ayat (1)', 'art. 16(1)');

const count = (description: string) => Type.Integer({ minimum: 0, description });

/** 'Mempertimbangkan ketersediaan lowongan': without one nobody is appointed, which is why Pasal 27 ayat (1) lets one wait. */
const lowongan = (define: typeof aturan, ...[name, basis, article]: Jalur) => {
  const sentence = (id: string, en: string) => ({
    id: `Tidak ada lowongan kebutuhan pada jenjang ${id} (${basis}).`,
    en: `No vacancy at level ${en} (${article}).`,
  });
  return define(name, {
    basis,
    message: sentence('{jenjangTujuan}', '{jenjangTujuan}'),
    facts: fakta({
      kebutuhan: count('kebutuhan jabatan pada jenjang yang akan diduduki'),
      terisi: count('jabatan yang terisi'),
      dipesan: count('jabatan untuk usul lain yang sudah disetujui'),
      jenjangTujuan: Type.Optional(JenjangOf('jenjang yang akan diduduki')),
    }),
    evaluate: ({ kebutuhan, terisi, dipesan, jenjangTujuan }) => {
      const outcome = kebutuhan - terisi - dipesan >= 1 ? 'pass' : 'fail';
      return jenjangTujuan === undefined
        ? { outcome, message: sentence('yang akan diduduki', 'to be held') }
        : { outcome, told: { jenjangTujuan: namaJenjang(jenjangTujuan) } };
    },
  });
};

export const lowonganPerpindahan = lowongan(aturan, 'pasal-15-2-lowongan', 'Pasal 15 ayat (2)', 'art. 15(2)');
export const lowonganPenyesuaian = lowongan(aturan, 'pasal-16-2-lowongan', 'Pasal 16 ayat (2)', 'art. 16(2)');
export const lowonganPromosi = lowongan(aturan, 'pasal-19-3-lowongan', 'Pasal 19 ayat (3)', 'art. 19(3)');
export const lowonganJenjang = lowongan(aturanAngkaKredit, 'pasal-38-3-lowongan', 'Pasal 38 ayat (3)', 'art. 38(3)');

export const pelantikan = aturan('pasal-20-1-pelantikan', {
  basis: 'Pasal 20 ayat (1)',
  message: { id: 'Belum dilantik dan diambil sumpah/janji (Pasal 20 ayat (1)).', en: 'Not yet sworn in (art. 20(1)).' },
  facts: fakta({ dilantik: yaTidak('telah dilantik'), sumpahJanji: yaTidak('telah diambil sumpah/janji') }),
  evaluate: ({ dilantik, sumpahJanji }) => semuaTerpenuhi(dilantik, sumpahJanji),
});

const pedoman = (define: typeof aturan, name: string, basis: Citation) =>
  define(name, {
    basis,
    message: {
      id: 'Pengangkatan belum dapat dilakukan: pedoman penghitungan kebutuhan belum ditetapkan dengan persetujuan Menteri (Pasal 44 ayat (2), Pasal 45).',
      en: 'No appointment before the needs guideline, approved by the Minister, exists (arts. 44(2), 45).',
    },
    facts: fakta({
      pedoman: orNull(
        fakta(
          {
            tanggalPersetujuanMenteri: hariOrNull('tanggal persetujuan Menteri; kosong bila belum'),
            tanggalBerlaku: hari('tanggal pedoman berlaku'),
          },
          'pedoman penghitungan kebutuhan; kosong bila belum ditetapkan',
        ),
      ),
      tanggalPengangkatan: hari('tanggal pengangkatan'),
    }),
    evaluate: ({ pedoman, tanggalPengangkatan }) =>
      pedoman !== null &&
      isPalingLambat(pedoman.tanggalPersetujuanMenteri, pedoman.tanggalBerlaku) &&
      pedoman.tanggalBerlaku <= tanggalPengangkatan
        ? 'pass'
        : 'fail',
  });

export const persetujuanMenteri = pedoman(aturanAngkaKredit, 'pasal-44-2-persetujuan-menteri', 'Pasal 44 ayat (2)');
export const pedomanPrasyarat = pedoman(aturan, 'pasal-45-pedoman-prasyarat', 'Pasal 45');
