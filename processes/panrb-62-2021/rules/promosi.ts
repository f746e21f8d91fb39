import { Type } from 'typebox';
import { fakta, orNull, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { aturan } from '../aturan.ts';
import { JenjangOf, selisihJenjang } from '../jenjang.ts';

export const kriteriaPromosi = aturan('pasal-18-kriteria-promosi', {
  basis: 'Pasal 18',
  message: {
    id: 'Kriteria promosi belum lengkap: rencana suksesi, inovasi yang diakui, standar kompetensi (Pasal 18).',
    en: 'Promotion criteria incomplete: succession group, recognised innovation, competency standard (art. 18).',
  },
  facts: fakta({
    dalamKelompokSuksesi: yaTidakOrNull('termasuk dalam kelompok rencana suksesi'),
    inovasiBermanfaat: yaTidakOrNull('menghasilkan inovasi yang bermanfaat bagi instansi dan kepentingan nasional'),
    inovasiDiakuiLembagaTerkait: yaTidakOrNull('inovasi diakui oleh lembaga pemerintah terkait'),
    memenuhiStandarKompetensi: yaTidakOrNull('memenuhi Standar Kompetensi jenjang yang akan diduduki'),
  }),
  evaluate: (facts) =>
    semuaTerpenuhi(
      facts.dalamKelompokSuksesi,
      facts.inovasiBermanfaat,
      facts.inovasiDiakuiLembagaTerkait,
      facts.memenuhiStandarKompetensi,
    ),
});

export const lingkupPromosi = aturan('pasal-19-1-lingkup-promosi', {
  basis: 'Pasal 19 ayat (1)',
  message: {
    id: 'Promosi hanya untuk PNS yang belum PPSK atau naik satu jenjang (Pasal 19 ayat (1)).',
    en: 'Promotion is for non-PPSK staff or one level up only (art. 19(1)).',
  },
  facts: fakta({
    jenjangSaatIni: orNull(JenjangOf('jenjang saat ini; kosong bila belum menduduki Jabatan Fungsional PPSK')),
    jenjangTujuan: JenjangOf('jenjang yang akan diduduki'),
  }),
  evaluate: ({ jenjangSaatIni, jenjangTujuan }) =>
    jenjangSaatIni === null || selisihJenjang(jenjangSaatIni, jenjangTujuan) === 1 ? 'pass' : 'fail',
});

export const integritasPromosi = aturan('pasal-19-2-cde-integritas', {
  basis: 'Pasal 19 ayat (2) huruf c, d, e',
  message: {
    id: 'Ada catatan pelanggaran kode etik atau hukuman disiplin, atau rekam jejak belum baik (Pasal 19 ayat (2) huruf c-e).',
    en: 'Ethics or disciplinary record, or track record not good (art. 19(2)(c)-(e)).',
  },
  facts: fakta({
    rekamJejakBaik: yaTidakOrNull('memiliki rekam jejak yang baik'),
    jumlahPelanggaranKodeEtik: Type.Integer({
      minimum: 0,
      description: 'pelanggaran kode etik dan profesi sepanjang masa PNS',
    }),
    jumlahHukumanDisiplin: Type.Integer({
      minimum: 0,
      description: 'hukuman disiplin sepanjang masa PNS, termasuk yang ringan dan sudah selesai',
    }),
  }),
  evaluate: ({ rekamJejakBaik, jumlahPelanggaranKodeEtik, jumlahHukumanDisiplin }) =>
    semuaTerpenuhi(rekamJejakBaik, jumlahPelanggaranKodeEtik === 0, jumlahHukumanDisiplin === 0),
});
