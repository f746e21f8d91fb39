import { Type } from 'typebox';
import { fakta, hariOrNull, yaTidak } from '../../kepegawaian/fakta.ts';
import { semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { AngkaKredit, perseribu } from '../angka-kredit.ts';
import { aturanAngkaKredit, PENETAP } from '../aturan.ts';

const Jabatan = (description: string) => Type.String({ minLength: 1, description });

export const penilaianTim = aturanAngkaKredit('pasal-29-1-penilaian-tim', {
  basis: 'Pasal 29 ayat (1), Pasal 25 ayat (4)',
  message: {
    id: 'Capaian SKP belum ditetapkan dan disampaikan kepada Tim Penilai (Pasal 29 ayat (1)).',
    en: 'SKP achievement not set and sent to the Assessment Team (art. 29(1)).',
  },
  facts: fakta({
    capaianSKPDitetapkan: yaTidak('capaian SKP sudah ditetapkan'),
    tanggalDisampaikan: hariOrNull('tanggal disampaikan kepada Tim Penilai; kosong bila belum'),
  }),
  evaluate: ({ capaianSKPDitetapkan, tanggalDisampaikan }) =>
    capaianSKPDitetapkan && tanggalDisampaikan !== null ? 'pass' : 'fail',
});

export const usulPak = aturanAngkaKredit('pasal-29-3-usul-pak', {
  basis: 'Pasal 29 ayat (3)',
  message: {
    id: 'AK {akTerhitung} belum mencapai {akSyarat}; PAK belum dapat diusulkan (Pasal 29 ayat (3)).',
    en: 'Credit {akTerhitung} is short of {akSyarat}; PAK cannot be proposed yet (art. 29(3)).',
  },
  facts: fakta({
    akTerhitung: AngkaKredit('Angka Kredit yang terhitung'),
    akSyarat: AngkaKredit('Angka Kredit yang dipersyaratkan untuk pangkat dan/atau jenjang yang diusulkan'),
  }),
  evaluate: ({ akTerhitung, akSyarat }) => (perseribu(akTerhitung) >= perseribu(akSyarat) ? 'pass' : 'fail'),
});

export const buktiFisik = aturanAngkaKredit('pasal-30-2-bukti-fisik', {
  basis: 'Pasal 30',
  // The team may ask; what it makes of what is missing is for it to say.
  severity: 'advisory',
  message: {
    id: 'Tim Penilai meminta laporan dan bukti fisik yang belum dilengkapi (Pasal 30 ayat (2)).',
    en: 'The team asked for a report and physical evidence that are missing (art. 30(2)).',
  },
  facts: fakta({
    diminta: yaTidak('Tim Penilai meminta laporan dan bukti fisik'),
    laporanAda: yaTidak('laporan pelaksanaan kegiatan ada'),
    buktiFisikAda: yaTidak('bukti fisik Hasil Kerja ada'),
  }),
  evaluate: ({ diminta, laporanAda, buktiFisikAda }) => (diminta ? semuaTerpenuhi(laporanAda, buktiFisikAda) : 'na'),
});

export const pengusulAngkaKredit = aturanAngkaKredit('pasal-31-pengusul-ak', {
  basis: 'Pasal 31',
  message: {
    id: 'Usul PAK diajukan JPT Pratama kepada JPT Madya Sekretariat Jenderal (Pasal 31).',
    en: 'PAK proposals go from a JPT Pratama to the JPT Madya of the Secretariat General (art. 31).',
  },
  facts: fakta({
    jabatanPengusul: Jabatan('jabatan pengusul'),
    tujuan: Jabatan('kepada siapa diusulkan'),
    pengusulSamaDenganPPSK: yaTidak('pengusul adalah PPSK yang diusulkan'),
  }),
  evaluate: ({ jabatanPengusul, tujuan, pengusulSamaDenganPPSK }) =>
    jabatanPengusul === 'jpt-pratama' && tujuan === PENETAP && !pengusulSamaDenganPPSK ? 'pass' : 'fail',
});

export const penetapAngkaKredit = aturanAngkaKredit('pasal-32-penetap-ak', {
  basis: 'Pasal 32',
  message: {
    id: 'PAK ditetapkan pejabat pimpinan tinggi madya pada Sekretariat Jenderal Instansi Pembina (Pasal 32).',
    en: 'PAK is set by the JPT Madya of the Secretariat General (art. 32).',
  },
  facts: fakta({ jabatanPenetap: Jabatan('jabatan yang menetapkan Angka Kredit') }),
  evaluate: ({ jabatanPenetap }) => (jabatanPenetap === PENETAP ? 'pass' : 'fail'),
});
