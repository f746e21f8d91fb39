import { Type } from 'typebox';
import { berurutan, fakta, hari } from '../../kepegawaian/fakta.ts';
import { usiaPalingTinggi } from '../../kepegawaian/usia.ts';
import { aturan } from '../aturan.ts';
import { Ijazah, isBerijazah } from '../ijazah.ts';
import { Golongan, JenjangOf, jenjangOf, namaJenjang } from '../jenjang.ts';

export const pendidikanPerpindahan = aturan('pasal-15-1-d-pendidikan', {
  basis: 'Pasal 15 ayat (1) huruf d',
  message: {
    id: 'Tidak ada ijazah sarjana/D-IV pada bidang Pasal 15 ayat (1) huruf d atau bidang yang ditetapkan Instansi Pembina.',
    en: 'No degree in a field of art. 15(1)(d) or one set by the supervising agency.',
  },
  facts: fakta({
    ijazah: Ijazah,
    bidangLainInstansiPembina: Type.Array(Type.String({ minLength: 1 }), {
      description: 'bidang ilmu lain yang ditentukan oleh Instansi Pembina',
    }),
  }),
  evaluate: ({ ijazah, bidangLainInstansiPembina }) =>
    isBerijazah(ijazah, bidangLainInstansiPembina) ? 'pass' : 'fail',
});

const USIA = { 'ahli-pertama': 53, 'ahli-muda': 53, 'ahli-madya': 55 } as const;

export const usiaPerpindahan = aturan('pasal-15-1-h-usia', {
  basis: 'Pasal 15 ayat (1) huruf h',
  message: {
    id: 'Usia melewati batas {N} tahun untuk {jenjangTujuan} (Pasal 15 ayat (1) huruf h).',
    en: 'Age exceeds {N} for {jenjangTujuan} (art. 15(1)(h)).',
  },
  facts: berurutan(
    fakta({
      tanggalLahir: hari('tanggal lahir'),
      tanggalAcuan: hari('TMT rencana pengangkatan'),
      jenjangTujuan: JenjangOf('jenjang yang akan diduduki'),
    }),
    'tanggalLahir',
    'tanggalAcuan',
  ),
  evaluate: ({ tanggalLahir, tanggalAcuan, jenjangTujuan }) => {
    const batas = USIA[jenjangTujuan];
    const { memenuhi, ...value } = usiaPalingTinggi(tanggalLahir, tanggalAcuan, batas);
    return {
      outcome: memenuhi ? 'pass' : 'fail',
      value,
      told: { N: batas, jenjangTujuan: namaJenjang(jenjangTujuan) },
    };
  },
});

export const pangkatTetap = aturan('pasal-15-3-pangkat-tetap', {
  basis: 'Pasal 15 ayat (3)',
  message: {
    id: 'Pada perpindahan pangkat tetap, jenjang mengikuti angka kredit yang ditetapkan pejabat berwenang (Pasal 15 ayat (3)).',
    en: 'On transfer the grade is unchanged and the level follows the credit set by the competent official (art. 15(3)).',
  },
  facts: fakta({
    pangkatDimiliki: Golongan('golongan ruang yang dimiliki'),
    pangkatDitetapkan: Golongan('golongan ruang yang ditetapkan'),
    akDitetapkanOleh: Type.String({ description: 'penetap Angka Kredit' }),
    jenjangDitetapkan: JenjangOf('jenjang yang ditetapkan'),
  }),
  // No table says which level a number of credits makes: the level follows the grade, and only who set the credits is checked.
  evaluate: ({ pangkatDimiliki, pangkatDitetapkan, akDitetapkanOleh, jenjangDitetapkan }) =>
    pangkatDitetapkan === pangkatDimiliki &&
    akDitetapkanOleh === 'pejabat-penetap-ak' &&
    jenjangOf(pangkatDitetapkan) === jenjangDitetapkan
      ? 'pass'
      : 'fail',
});
