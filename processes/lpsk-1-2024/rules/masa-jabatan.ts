import { berurutan, fakta, hari, hariOrNull, orNull, yaTidak, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { isPalingLambat, semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { batasLimaTahun } from '../fakta.ts';
import { aturan } from '../in-force.ts';
import { lembagaKoordinasi } from '../settings.ts';

export const masaJabatan = aturan({
  id: 'lpsk-1-2024/pasal-5-1-masa-jabatan',
  message: {
    id: 'Masa jabatan JPT ini sudah lewat 5 tahun tanpa perpanjangan yang sah (Pasal 5 ayat (1) Perses LPSK 1/2024).',
    en: 'This senior post has been held for more than 5 years without a valid extension (art. 5(1)).',
  },
  basis: 'Pasal 5 ayat (1)',
  facts: berurutan(
    fakta({
      mulaiJabatan: hari('TMT pelantikan dalam JPT itu'),
      tanggalAcuan: hari('hari yang diperiksa'),
      perpanjangan: orNull(
        fakta(
          { sampai: hari('berlaku sampai'), sah: yaTidak('perpanjangan sah menurut Pasal 5 ayat (2)') },
          'perpanjangan masa jabatan',
        ),
      ),
    }),
    'mulaiJabatan',
    'tanggalAcuan',
  ),
  evaluate: ({ mulaiJabatan, tanggalAcuan, perpanjangan }) => {
    if (tanggalAcuan <= batasLimaTahun(mulaiJabatan)) return 'pass';
    // How long an extension lasts is not in the text: the day in its letter counts.
    return perpanjangan?.sah && tanggalAcuan <= perpanjangan.sampai ? 'pass' : 'fail';
  },
});

export const perpanjangan = aturan({
  id: 'lpsk-1-2024/pasal-5-2-perpanjangan',
  message: {
    id: `Perpanjangan JPT belum lengkap: perlu capaian kinerja, kesesuaian kompetensi, kebutuhan instansi, persetujuan PPK dan koordinasi ${lembagaKoordinasi} sebelum masa 5 tahun habis (Pasal 5 ayat (2)).`,
    en: `The extension lacks performance, competency, need, PPK approval or ${lembagaKoordinasi} coordination before the five years run out (art. 5(2)).`,
  },
  basis: 'Pasal 5 ayat (2)',
  facts: fakta({
    kinerjaTercapai: yaTidakOrNull('kinerja tercapai'),
    kompetensiSesuai: yaTidakOrNull('kompetensi sesuai'),
    kebutuhanInstansi: yaTidakOrNull('dibutuhkan instansi'),
    mulaiJabatan: hari('TMT pelantikan dalam JPT itu'),
    tanggalPersetujuanPPK: hariOrNull('tanggal persetujuan PPK'),
    tanggalKoordinasiKASN: hariOrNull(`tanggal koordinasi dengan ${lembagaKoordinasi}`),
  }),
  evaluate: ({ mulaiJabatan, tanggalPersetujuanPPK, tanggalKoordinasiKASN, ...syarat }) => {
    // The text says only 'setelah mendapatkan persetujuan'; there is nothing left to extend once the term is over.
    const habis = batasLimaTahun(mulaiJabatan);
    return semuaTerpenuhi(
      ...[syarat.kinerjaTercapai, syarat.kompetensiSesuai, syarat.kebutuhanInstansi],
      isPalingLambat(tanggalPersetujuanPPK, habis),
      isPalingLambat(tanggalKoordinasiKASN, habis),
    );
  },
});
