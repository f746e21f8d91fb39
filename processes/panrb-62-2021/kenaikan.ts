import { type CaseContext, type Check, check, type Variables } from '../mechanism.ts';
import type { Rujukan } from '../organisasi.ts';
import { contextOf, contextsOf, tanggalOrNull, textOf } from '../read.ts';
import { formatTanggal, isTanggal, type Tanggal } from '../tanggal.ts';
import { dasarPak, pakTerpakai } from './aturan-kenaikan.ts';
import { isiBuku, isiBukuPpsk, type Kedudukan, keadaanPada, kedudukanOf } from './buku-kasus.ts';
import { pegawaiPpsk } from './ppsk.ts';

/** What the mechanisms of a rise in pangkat and in jenjang share: the PAK they rest on, and the book as of its day. */

export const tanggalPak = ({ variables }: CaseContext): Tanggal => {
  const value = variables['tanggalPak'];
  if (!isTanggal(value)) throw new Error(`Expected the day of the PAK, but got '${String(value)}'`);
  return value;
};

/** The law of the day on which the PAK was set applies. */
export const regimePak = ({ tanggalPak: value }: Variables): Tanggal | undefined => tanggalOrNull(value) ?? undefined;

/** Where the PPSK stands by the PAK. */
export const kedudukanPak = (context: CaseContext): Kedudukan => kedudukanOf(isiBukuPpsk(context), tanggalPak(context));

/** First and last row of a career; undefined where there is none. */
export function batasRiwayat(context: CaseContext): { readonly awal: Tanggal; readonly akhir: Tanggal } | undefined {
  const tmt = (isiBuku(context)?.riwayat ?? []).map((row) => row.tmt).toSorted();
  const [awal, akhir] = [tmt[0], tmt.at(-1)];
  return awal && akhir ? { awal, akhir } : undefined;
}

/** What the PPSK was on the day of the PAK; undefined where they were none yet: the rule on the PAK says so. */
export const keadaanSaatPak = (context: CaseContext) =>
  keadaanPada(isiBuku(context)?.riwayat ?? [], tanggalPak(context));

/** The PAK is of a day on which the PPSK was one, and not of one to come. */
export const dasarPakCheck: Check = check(
  dasarPak,
  (context) => ({
    mulai: batasRiwayat(context)?.awal ?? null,
    tanggalPak: tanggalPak(context),
    tanggalAcuan: context.tanggal,
  }),
  'tanggalPak',
);

/** A PAK carries one rise in pangkat and one in jenjang, no second of either. */
export const pakTerpakaiCheck = (kind: 'golongan' | 'jenjang'): Check =>
  check(
    pakTerpakai,
    (context) => ({
      saatPak: keadaanSaatPak(context)?.[kind] ?? null,
      terakhir: isiBuku(context)?.riwayat.at(-1)?.[kind] ?? null,
    }),
    'tanggalPak',
  );

const TERPENUHI: { readonly [word: string]: boolean } = { ya: true, tidak: false };

/** Hasil Kerja Minimal of each period, as the form says. */
export const hasilKerjaMinimal = ({ variables }: CaseContext): (boolean | null)[] =>
  contextsOf(variables['hasilKerjaMinimal']).map(({ terpenuhi }) => TERPENUHI[textOf(terpenuhi)] ?? null);

/** That there is a PAK, as the Keputusan on a rise begins. */
export const menimbangPak = (context: CaseContext): string =>
  `bahwa ${pegawaiPpsk(context).nama} telah memiliki Penetapan Angka Kredit Nomor ${textOf(context.variables['nomorPak'])} tanggal ${formatTanggal(tanggalPak(context))}`;

/** The PPSK, whoever started, and the book of the PPSK. */
export function rujukanPpsk(variables: Variables): Rujukan {
  const ids = [textOf(variables['pegawai']), textOf(contextOf(variables['pemrakarsa'])['pegawai'])];
  const pegawai = ids.filter((id) => id !== '');
  return { unit: [], pegawai, bukuAngkaKredit: pegawai };
}
