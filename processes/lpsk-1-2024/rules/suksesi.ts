import { Type } from 'typebox';
import { fakta, hari, hariOrNull, kata, yaTidak, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { Predikat, perTahun, tahunKurang } from '../../kepegawaian/kinerja.ts';
import { semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { PPK } from '../fakta.ts';
import { aturan } from '../in-force.ts';

export const penetapanSuksesi = aturan({
  id: 'lpsk-1-2024/pasal-16-1-penetapan-tahunan',
  message: {
    id: 'Kelompok rencana suksesi tahun {tahun} belum ditetapkan PPK dan diumumkan lewat Sistem Informasi ASN (Pasal 16 ayat (1)).',
    en: 'The {tahun} succession group is not set by the PPK and published (art. 16(1)).',
  },
  basis: 'Pasal 16 ayat (1)',
  facts: fakta({
    tahun: Type.Integer({ minimum: 1900, maximum: 2199, description: 'tahun kelompok rencana suksesi' }),
    ditetapkanOleh: kata('ditetapkan oleh', PPK),
    tanggalPenetapan: hariOrNull('tanggal penetapan'),
    diumumkanSistemInformasiASN: yaTidak('diumumkan melalui Sistem Informasi ASN'),
  }),
  evaluate: ({ tahun, ditetapkanOleh, tanggalPenetapan, diumumkanSistemInformasiASN }) =>
    ditetapkanOleh === PPK && tanggalPenetapan?.startsWith(`${tahun}-`) && diumumkanSistemInformasiASN
      ? 'pass'
      : 'fail',
});

export const anggotaSuksesi = aturan({
  id: 'lpsk-1-2024/pasal-16-2-anggota-suksesi',
  message: {
    id: 'Belum memenuhi syarat masuk kelompok rencana suksesi (Pasal 16 ayat (2)).',
    en: 'Not eligible for the succession group (art. 16(2)).',
  },
  basis: 'Pasal 16 ayat (2)',
  facts: fakta({
    kompetensiSesuaiKlasifikasi: yaTidakOrNull('kompetensi sesuai klasifikasi jabatan'),
    pengembanganKompetensiTerpenuhi: yaTidakOrNull('kewajiban pengembangan kompetensi terpenuhi'),
    penilaian: perTahun(Predikat, 'penilaian kinerja per tahun'),
    tanggalAcuan: hari('tanggal penetapan kelompok'),
  }),
  evaluate: ({ kompetensiSesuaiKlasifikasi, pengembanganKompetensiTerpenuhi, penilaian, tanggalAcuan }) =>
    semuaTerpenuhi(
      kompetensiSesuaiKlasifikasi,
      pengembanganKompetensiTerpenuhi,
      tahunKurang(penilaian, tanggalAcuan, 2, 'baik').length === 0,
    ),
});
