import { Type } from 'typebox';
import {
  berurutan,
  fakta,
  hari,
  hariOrNull,
  kata,
  orNull,
  satuDari,
  yaTidak,
  yaTidakOrNull,
} from '../../kepegawaian/fakta.ts';
import { isLamaMenduduki } from '../../kepegawaian/masa.ts';
import { isPalingLambat, semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { cakupan, PPK, status } from '../fakta.ts';
import { aturan } from '../in-force.ts';

const atasPermintaanSendiri = yaTidak('mutasi atas permintaan sendiri');

export const perencanaanMutasi = aturan({
  id: 'lpsk-1-2024/pasal-18-1-perencanaan',
  message: {
    id: 'Mutasi belum tercantum dalam perencanaan mutasi yang disusun PPK (Pasal 18 ayat (1)).',
    en: "The transfer is not in the PPK's transfer plan (art. 18(1)).",
  },
  basis: 'Pasal 18 ayat (1)',
  facts: fakta({
    perencanaanDisusunOleh: orNull(kata('penyusun perencanaan mutasi; kosong bila belum disusun', PPK)),
    tercantumDalamRencana: yaTidak('mutasi ini tercantum dalam rencana'),
  }),
  evaluate: ({ perencanaanDisusunOleh, tercantumDalamRencana }) =>
    perencanaanDisusunOleh === PPK && tercantumDalamRencana ? 'pass' : 'fail',
});

export const lingkupMutasi = aturan({
  id: 'lpsk-1-2024/pasal-18-2-lingkup',
  message: {
    id: 'Lingkup mutasi harus tugas dan/atau lokasi, dalam satu atau antar instansi (Pasal 18 ayat (2)).',
    en: 'Transfer scope must be task and/or location, within or between agencies (art. 18(2)).',
  },
  basis: 'Pasal 18 ayat (2)',
  facts: fakta({
    objek: Type.Array(satuDari(['tugas', 'lokasi'], 'objek'), { description: 'yang berpindah' }),
    // Pasal 1 angka 26 knows agencies abroad too, ayat (2) does not.
    cakupan: kata('cakupan mutasi', 'satu-instansi', 'antar-instansi'),
  }),
  evaluate: ({ objek, cakupan }) =>
    objek.length > 0 && ['satu-instansi', 'antar-instansi'].includes(cakupan) ? 'pass' : 'fail',
});

export const jangkaMutasi = aturan({
  id: 'lpsk-1-2024/pasal-18-3-jangka',
  message: {
    id: 'Mutasi dilakukan setelah 2 sampai 5 tahun pada jabatan (Pasal 18 ayat (3)).',
    en: 'Transfers take place after 2 to 5 years in post (art. 18(3)).',
  },
  basis: 'Pasal 18 ayat (3)',
  facts: berurutan(
    fakta({
      mulaiJabatan: hari('TMT jabatan yang sedang diduduki'),
      tanggalAcuan: hari('TMT mutasi'),
      atasPermintaanSendiri,
    }),
    'mulaiJabatan',
    'tanggalAcuan',
  ),
  evaluate: ({ mulaiJabatan, tanggalAcuan, atasPermintaanSendiri }) => {
    if (isLamaMenduduki(mulaiJabatan, tanggalAcuan, 2, 5)) return 'pass';
    // Ayat (3) speaks of the mutasi of ayat (2); one's own request stands in ayat (6).
    return atasPermintaanSendiri ? 'manual' : 'fail';
  },
});

export const kesesuaianMutasi = aturan({
  id: 'lpsk-1-2024/pasal-18-4-kesesuaian',
  message: {
    id: 'Dasar kesesuaian kompetensi, klasifikasi, pola karier dan kebutuhan belum lengkap (Pasal 18 ayat (4)).',
    en: 'Fit of competency, classification, career path and need not established (art. 18(4)).',
  },
  basis: 'Pasal 18 ayat (4)',
  facts: fakta({
    kompetensiSesuai: yaTidakOrNull('kompetensi sesuai persyaratan jabatan'),
    klasifikasiSesuai: yaTidakOrNull('klasifikasi jabatan sesuai'),
    polaKarierSesuai: yaTidakOrNull('pola karier sesuai'),
    kebutuhanOrganisasi: yaTidakOrNull('dibutuhkan organisasi'),
  }),
  evaluate: (syarat) => semuaTerpenuhi(...Object.values(syarat)),
});

export const konflikKepentingan = aturan({
  id: 'lpsk-1-2024/pasal-18-5-konflik-kepentingan',
  message: {
    id: 'Ada konflik kepentingan, mutasi tidak boleh diteruskan (Pasal 18 ayat (5)).',
    en: 'A conflict of interest bars this transfer (art. 18(5)).',
  },
  basis: 'Pasal 18 ayat (5)',
  facts: fakta({ konflikKepentingan: yaTidakOrNull('ada konflik kepentingan menurut pernyataan dan pemeriksaan') }),
  evaluate: ({ konflikKepentingan }) => semuaTerpenuhi(konflikKepentingan === null ? null : !konflikKepentingan),
});

export const permintaanSendiri = aturan({
  id: 'lpsk-1-2024/pasal-18-6-permintaan-sendiri',
  message: {
    id: 'Mutasi atas permintaan sendiri memerlukan permohonan PNS yang bersangkutan (Pasal 18 ayat (6)).',
    en: "A transfer at own request needs the civil servant's application (art. 18(6)).",
  },
  basis: 'Pasal 18 ayat (6)',
  facts: fakta({ atasPermintaanSendiri, status, suratPermohonan: yaTidak('surat permohonan ada') }),
  evaluate: ({ atasPermintaanSendiri, status, suratPermohonan }) => {
    if (!atasPermintaanSendiri) return 'na';
    return status === 'pns' && suratPermohonan ? 'pass' : 'fail';
  },
});

export const pertimbanganMutasi = aturan({
  id: 'lpsk-1-2024/pasal-19-pertimbangan-tim',
  message: {
    id: 'Mutasi dalam satu instansi ditetapkan PPK setelah pertimbangan tim penilai kinerja PNS (Pasal 19).',
    en: 'Within-agency transfer needs the PPK and prior team advice (art. 19).',
  },
  basis: 'Pasal 19',
  facts: fakta({
    cakupan,
    penetap: kata('penetap', PPK),
    tanggalPertimbanganTim: hariOrNull('tanggal pertimbangan tim penilai kinerja PNS'),
    tanggalKeputusan: hari('tanggal keputusan'),
  }),
  evaluate: ({ cakupan, penetap, tanggalPertimbanganTim, tanggalKeputusan }) => {
    if (cakupan !== 'satu-instansi') return 'na';
    return penetap === PPK && isPalingLambat(tanggalPertimbanganTim, tanggalKeputusan) ? 'pass' : 'fail';
  },
});

export const pembiayaanMutasi = aturan({
  id: 'lpsk-1-2024/pasal-20-pembiayaan',
  severity: 'advisory',
  message: {
    id: 'Biaya mutasi dibebankan pada APBN melalui instansi penerima (Pasal 20).',
    en: 'Transfer costs are charged to the state budget via the receiving agency (art. 20).',
  },
  basis: 'Pasal 20',
  facts: fakta({
    cakupan,
    sumber: kata('sumber biaya', 'apbn'),
    penanggung: kata('penanggung biaya', 'instansi-penerima'),
  }),
  // Ayat (1) is about a mutasi within one agency (Pasal 19), though ayat (2) speaks of the agency that receives.
  evaluate: ({ cakupan, sumber, penanggung }) => {
    if (cakupan !== 'satu-instansi') return 'na';
    return sumber === 'apbn' && penanggung === 'instansi-penerima' ? 'pass' : 'fail';
  },
});
