import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { desimal } from '../angka-kredit.ts';
import { butirDikenal, hasilDalamMasa, pelaksanaPpsk } from '../aturan-skp.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { ppskOf } from '../ppsk.ts';
import { hubunganJenjang, jarakJenjang, ketiadaanPelaksana, nilaiLintasJenjang, penugasanTertulis } from '../rules.ts';
import { butirOf, hari, jenjangDua, jumlahPpsk, pelaksana, unitKerja } from './penugasan.ts';

const isPpskDiUnit = (context: CaseContext): boolean => {
  const { organisasi, variables } = context;
  const orang = organisasi.pegawai(pelaksana(variables));
  return (
    ppskOf(context, pelaksana(variables)) !== undefined &&
    organisasi.unitOrganisasi(orang?.unit ?? '') === organisasi.unitOrganisasi(unitKerja(variables))
  );
};

const surat = (context: CaseContext) => ({
  tanggalSurat: context.tanggal,
  penandatangan: 'pimpinan-unit-kerja',
  tanggalMulaiKegiatan: hari(context.variables, 'mulai'),
});

/** s01: who and what can be named at all, and that the letter can still come before the work. */
export const permintaan: readonly Check[] = [
  check(pelaksanaPpsk, (context) => ({ ppskPadaUnitKerja: isPpskDiUnit(context) }), 'pelaksana'),
  {
    ...check(butirDikenal, ({ variables }) => ({
      butirDikenal: butirKegiatan.some(({ pasal }) => pasal === variables['butir']),
    })),
    field: 'butir',
  },
  check(
    hasilDalamMasa,
    ({ variables }) => ({
      mulai: hari(variables, 'mulai'),
      selesai: hari(variables, 'selesai'),
      tanggalHasil: hari(variables, 'selesai'),
    }),
    'selesai',
  ),
];

/** s02: one level above or below at most. */
export const jarak: readonly Check[] = [
  check(jarakJenjang, jenjangDua, 'pelaksana'),
  { ...check(hubunganJenjang, jenjangDua), keptBy: 'It tells how the levels stand to each other, and breaks nothing.' },
];

/** s03: nobody in the unit is of the level of the activity. */
export const ketiadaan: readonly Check[] = [
  check(ketiadaanPelaksana, (context) => {
    const lintas = jenjangDua(context);
    return { ...lintas, jumlahPPSKJenjangKegiatanDiUnit: jumlahPpsk(context, lintas.jenjangKegiatan) };
  }),
];

/** s04: the letter is signed before the work starts. */
export const waktu: readonly Check[] = [
  check(penugasanTertulis, (context) => ({ ...jenjangDua(context), ...surat(context) }), 'mulai'),
];

/** s05: results of the time the letter is about. */
export const hasil: readonly Check[] = [
  check(
    hasilDalamMasa,
    ({ variables }) => ({
      mulai: hari(variables, 'mulai'),
      selesai: hari(variables, 'selesai'),
      tanggalHasil: hari(variables, 'tanggalHasil'),
    }),
    'tanggalHasil',
  ),
];

/** s06: 80 % above, 100 % below. */
export const nilai: readonly Check[] = [
  check(nilaiLintasJenjang, (context) => {
    const { angkaKredit } = butirOf(context);
    return {
      ...jenjangDua(context),
      akButir: angkaKredit === null ? null : desimal(angkaKredit),
      volume: Number(context.variables['volumeHasil']),
    };
  }),
];
