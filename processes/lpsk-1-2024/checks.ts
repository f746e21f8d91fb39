import { fakta, hari, hariOrNull, kata, orNull, yaTidak, yaTidakOrNull } from '../kepegawaian/fakta.ts';
import { semuaTerpenuhi } from '../kepegawaian/syarat.ts';
import { addYears, formatTanggal, isTanggal } from '../tanggal.ts';
import { batasLimaTahun } from './fakta.ts';
import { aturan } from './in-force.ts';

/** What a case must satisfy besides the rules of the catalogue: the same regulation read where the catalogue has no entry of its own. */

export const tmtJabatan = aturan({
  id: 'lpsk-1-2024/pasal-5-1-tmt-jabatan',
  message: {
    id: 'Tanggal pelantikan yang diisi tidak sama dengan yang tercatat ({tercatat}); masa 5 tahun dihitung dari sana (Pasal 5 ayat (1)).',
    en: 'The date of inauguration differs from the one on record ({tercatat}), from which the five years count (art. 5(1)).',
  },
  basis: 'Pasal 5 ayat (1)',
  facts: fakta({
    mulaiJabatan: hari('TMT pelantikan menurut usulan'),
    mulaiTercatat: hariOrNull(
      'TMT pelantikan yang tercatat; kosong bila pejabat itu tidak memangkunya secara definitif',
    ),
  }),
  evaluate: ({ mulaiJabatan, mulaiTercatat }) => ({
    outcome: mulaiJabatan === mulaiTercatat ? 'pass' : 'fail',
    told: { tercatat: mulaiTercatat === null ? 'tidak ada' : formatTanggal(mulaiTercatat) },
  }),
});

export const dasarPerpanjangan = aturan({
  id: 'lpsk-1-2024/pasal-5-2-dasar-perpanjangan',
  message: {
    id: 'Pencapaian kinerja, kesesuaian kompetensi, dan kebutuhan instansi belum semuanya terbukti (Pasal 5 ayat (2)).',
    en: 'Performance, competency fit and need of the agency are not all established (art. 5(2)).',
  },
  basis: 'Pasal 5 ayat (2)',
  facts: fakta({
    kinerjaTercapai: yaTidakOrNull('kinerja tercapai'),
    kompetensiSesuai: yaTidakOrNull('kompetensi sesuai'),
    kebutuhanInstansi: yaTidakOrNull('dibutuhkan instansi'),
  }),
  evaluate: (syarat) => semuaTerpenuhi(...Object.values(syarat)),
});

const usulanSampai = fakta({
  mulaiJabatan: hari('TMT pelantikan dalam JPT itu'),
  perpanjangSampai: hari('diusulkan diperpanjang sampai dengan'),
});

export const batasPerpanjangan = aturan({
  id: 'lpsk-1-2024/pasal-5-2-batas-perpanjangan',
  message: {
    id: 'Perpanjangan harus berakhir sesudah masa 5 tahun habis pada {batas} (Pasal 5 ayat (2)).',
    en: 'An extension must end after the five years do, on {batas} (art. 5(2)).',
  },
  basis: 'Pasal 5 ayat (2)',
  facts: usulanSampai,
  evaluate: ({ mulaiJabatan, perpanjangSampai }) => ({
    outcome: perpanjangSampai > batasLimaTahun(mulaiJabatan) ? 'pass' : 'fail',
    told: { batas: formatTanggal(batasLimaTahun(mulaiJabatan)) },
  }),
});

export const lamaPerpanjangan = aturan({
  id: 'lpsk-1-2024/pasal-5-2-lama-perpanjangan',
  // How long an extension may last is not in the text.
  severity: 'advisory',
  message: {
    id: 'Perpanjangan lebih dari 5 tahun sesudah masa jabatan habis; sebutkan alasannya (Pasal 5 ayat (1) dan (2)).',
    en: 'The extension lasts longer than five years beyond the term; say why (art. 5(1) and (2)).',
  },
  basis: 'Pasal 5 ayat (1), Pasal 5 ayat (2)',
  facts: usulanSampai,
  evaluate: ({ mulaiJabatan, perpanjangSampai }) =>
    perpanjangSampai <= addYears(batasLimaTahun(mulaiJabatan), 5) ? 'pass' : 'fail',
});

export const penilaianSyarat = aturan({
  id: 'lpsk-1-2024/pasal-3-penilaian-syarat',
  message: {
    id: 'Ada syarat yang belum diketahui; sebutkan penilaian atasnya dengan alasan (Pasal 3).',
    en: 'A requirement is not known to be met; say how it is assessed, and why (art. 3).',
  },
  basis: 'Pasal 3',
  facts: fakta({
    adaBelumDiketahui: yaTidak('ada syarat yang belum diketahui'),
    diteruskan: yaTidak('calon diteruskan'),
    alasan: orNull(kata('penilaian dan alasannya')),
  }),
  evaluate: ({ adaBelumDiketahui, diteruskan, alasan }) => {
    if (!adaBelumDiketahui || !diteruskan) return 'na';
    return alasan === null ? 'fail' : 'pass';
  },
});

export const jabatanLowong = aturan({
  id: 'lpsk-1-2024/pasal-14-jabatan-lowong',
  message: {
    id: 'Jabatan ini masih dipangku {pemangku}; pengisian menunggu jabatan lowong (Pasal 14).',
    en: '{pemangku} still holds this post; it can be filled once it is vacant (art. 14).',
  },
  basis: 'Pasal 14',
  facts: fakta({ pemangku: orNull(kata('pemangku definitif; kosong bila lowong')) }),
  evaluate: ({ pemangku }) => (pemangku === null ? 'pass' : 'fail'),
});

export const calonTerpilih = aturan({
  id: 'lpsk-1-2024/pasal-17-1-calon-terpilih',
  message: {
    id: 'Yang dipilih bukan calon yang telah diperiksa dan dipertimbangkan Tim Penilai Kinerja (Pasal 17 ayat (1)).',
    en: 'Whoever was chosen is none of the candidates that were checked and considered by the team (art. 17(1)).',
  },
  basis: 'Pasal 17 ayat (1)',
  facts: fakta({
    adaYangDipilih: yaTidak('ada calon yang dipilih'),
    termasukCalon: yaTidak('yang dipilih termasuk calon yang telah dipertimbangkan'),
  }),
  evaluate: ({ adaYangDipilih, termasukCalon }) => {
    if (!adaYangDipilih) return 'na';
    return termasukCalon ? 'pass' : 'fail';
  },
});

export const pengusulMutasi = aturan({
  id: 'lpsk-1-2024/pasal-18-6-pengusul',
  message: {
    id: 'Permintaan sendiri diajukan PNS yang bersangkutan; mutasi menurut perencanaan diajukan unit kerja yang menangani kepegawaian (Pasal 18 ayat (1) dan ayat (6)).',
    en: 'A request of their own is made by the civil servant; a planned transfer is proposed by the personnel unit (art. 18(1) and (6)).',
  },
  basis: 'Pasal 18 ayat (1), Pasal 18 ayat (6)',
  facts: fakta({
    atasPermintaanSendiri: yaTidak('mutasi atas permintaan sendiri'),
    olehYangBersangkutan: yaTidak('diajukan PNS yang dimutasi'),
    olehKepegawaian: yaTidak('diajukan unit kerja yang menangani kepegawaian'),
  }),
  evaluate: ({ atasPermintaanSendiri, olehYangBersangkutan, olehKepegawaian }) =>
    (atasPermintaanSendiri ? olehYangBersangkutan : olehKepegawaian) ? 'pass' : 'fail',
});

export const jabatanSekarang = aturan({
  id: 'lpsk-1-2024/pasal-18-3-jabatan-sekarang',
  message: {
    id: 'TMT mutasi harus sesudah TMT jabatan yang sekarang dipangku secara definitif ({tercatat}); masa 2 sampai 5 tahun dihitung dari sana (Pasal 18 ayat (3)).',
    en: 'The transfer must begin after the post now held for good did ({tercatat}), from which the 2 to 5 years count (art. 18(3)).',
  },
  basis: 'Pasal 18 ayat (3)',
  facts: fakta({
    mulaiTercatat: hariOrNull('TMT jabatan sekarang yang tercatat; kosong bila tidak dipangku secara definitif'),
    rencanaMulai: hari('rencana TMT mutasi'),
  }),
  evaluate: ({ mulaiTercatat, rencanaMulai }) => ({
    outcome: mulaiTercatat !== null && mulaiTercatat < rencanaMulai ? 'pass' : 'fail',
    told: { tercatat: mulaiTercatat === null ? 'tidak tercatat' : formatTanggal(mulaiTercatat) },
  }),
});

const NIP = /^(\d{4})(\d{2})(\d{2})\d{4}(0[1-9]|1[0-2])[12]\d{3}$/;

/** Whether a NIP is made as NIP are: birth, month of the first appointment, sex, serial number. */
function isNip(nip: string): boolean {
  const [, tahun, bulan, hari] = NIP.exec(nip) ?? [];
  return isTanggal(`${tahun}-${bulan}-${hari}`);
}

export const nipPns = aturan({
  id: 'lpsk-1-2024/pasal-13-a-nip',
  message: {
    id: 'NIP harus 18 angka: tanggal lahir, bulan pengangkatan pertama, jenis kelamin, dan nomor urut; PNS dikenal dari NIP-nya (Pasal 13 huruf a).',
    en: 'An employee number (NIP) has 18 digits: date of birth, month of first appointment, sex, serial number; a PNS is known by it (art. 13(a)).',
  },
  basis: 'Pasal 13 huruf a',
  facts: fakta({ nip: kata('NIP pegawai yang dimutasi') }),
  evaluate: ({ nip }) => (isNip(nip) ? 'pass' : 'fail'),
});

export const belumTercatat = aturan({
  id: 'lpsk-1-2024/pasal-18-2-belum-tercatat',
  message: {
    id: 'NIP ini milik pegawai LPSK yang memangku jabatan {jabatanTercatat}; gunakan Mutasi Jabatan Administrator dalam 1 (satu) instansi (Pasal 18 ayat (2)).',
    en: 'This employee number belongs to somebody who holds the post {jabatanTercatat} here; use the transfer within one agency (art. 18(2)).',
  },
  basis: 'Pasal 18 ayat (2)',
  facts: fakta({ jabatanTercatat: orNull(kata('jabatan yang dipangku di LPSK; kosong bila tidak ada')) }),
  evaluate: ({ jabatanTercatat }) => (jabatanTercatat === null ? 'pass' : 'fail'),
});
