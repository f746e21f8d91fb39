import type { CaseContext, PejabatResolver, Variables } from '../../mechanism.ts';
import { contextsOf, tanggalOrNull, textOf } from '../../read.ts';
import type { Tanggal } from '../../tanggal.ts';
import { jumlah, type Perseribu } from '../angka-kredit.ts';
import { type EntriTugas, isiBukuPpsk, keadaanTahun, type NilaiEntri, nilaiEntri } from '../buku-kasus.ts';
import { type ButirKegiatan, butirKegiatan } from '../lampiran-i.ts';
import type { DasarTarget } from '../perhitungan.ts';
import { pegawaiPpsk, ppsk } from '../ppsk.ts';

/** The SKP of a year and the work results filed under it, read from the variables of a case. */

export const tahunSkp = ({ variables }: CaseContext): number => Number(variables['tahun']);

export const unitKerja = ({ organisasi, variables }: CaseContext): string =>
  organisasi.unitOrganisasi(organisasi.pegawai(textOf(variables['pegawai']))?.unit ?? '') ?? '';

export const pimpinanUnitKerja: PejabatResolver = (context) => context.organisasi.unit(unitKerja(context))?.pimpinan;
export const atasanLangsung: PejabatResolver = (context) => context.organisasi.atasan(ppsk(context));

/** An item of the SKP as planned; `kegiatan` is undefined where the text has none of that name. */
export interface Target {
  readonly butir: string;
  readonly kegiatan: ButirKegiatan | undefined;
  /** Work results; 0 where that is no whole number. */
  readonly volume: number;
  /** Number of the letter of the unit's head, empty where there is none (Pasal 10). */
  readonly penugasan: string;
  readonly tanggalPenugasan: Tanggal | null;
}

const kegiatanMenurutPasal = new Map(butirKegiatan.map((one) => [one.pasal, one]));
const volumeOf = (row: Variables): number => (Number.isInteger(row['volume']) ? Number(row['volume']) : 0);

export const targetSkp = ({ variables }: CaseContext): Target[] =>
  contextsOf(variables['butirSkp']).map((row) => ({
    butir: textOf(row['butir']),
    kegiatan: kegiatanMenurutPasal.get(textOf(row['butir'])),
    volume: volumeOf(row),
    penugasan: textOf(row['penugasan']),
    tanggalPenugasan: tanggalOrNull(row['tanggalPenugasan']),
  }));

/** Work results as filed in a list of the case: what is new, or all of the year. */
export interface Hasil {
  readonly butir: string;
  readonly volume: number;
  readonly tanggal: Tanggal | null;
  readonly bukti: string;
}

export const hasilDalam = ({ variables }: CaseContext, list: 'hasilBaru' | 'logHasil'): Hasil[] =>
  contextsOf(variables[list]).map((row) => ({
    butir: textOf(row['butir']),
    volume: volumeOf(row),
    tanggal: tanggalOrNull(row['tanggal']),
    bukti: textOf(row['bukti']),
  }));

/** What the credit book knows the target of the year by: that of 1 January, or of the first day in the post. */
export function dasarTarget(context: CaseContext): DasarTarget {
  const tahun = tahunSkp(context);
  const { riwayat, tahunMenungguLowongan } = isiBukuPpsk(context);
  const keadaan = keadaanTahun(riwayat, tahun);
  if (!keadaan) throw new Error(`Expected '${ppsk(context)}' to be a PPSK in ${tahun}, but they are not`);
  const menunggu = tahunMenungguLowongan.includes(tahun);
  const { jenjang, golongan } = keadaan;
  return { jenjang, golongan, memenuhiSyaratJenjang: menunggu, adaLowongan: !menunggu };
}

function nilaiOf(context: CaseContext, isi: Pick<EntriTugas, 'id' | 'tanggal' | 'bukti' | 'butir' | 'volume'>) {
  const penugasan = targetSkp(context).find(({ butir }) => butir === isi.butir)?.penugasan ?? '';
  return nilaiEntri({ ...isi, jenis: 'tugas', ...(penugasan !== '' && { penugasan }) }, isiBukuPpsk(context));
}

/** What the planned items are worth by the law of today. */
export const nilaiTarget = (context: CaseContext): NilaiEntri[] =>
  targetSkp(context).map(({ butir, volume }, index) =>
    nilaiOf(context, { id: `T${index + 1}`, tanggal: context.tanggal, bukti: '', butir, volume }),
  );

/** What the work results of the year are worth. */
export const nilaiHasil = (context: CaseContext): NilaiEntri[] =>
  hasilDalam(context, 'logHasil').map(({ tanggal: selesai, ...hasil }, index) =>
    nilaiOf(context, { ...hasil, id: `H${index + 1}`, tanggal: selesai ?? context.tanggal }),
  );

/** A value the copy of the text has lost counts for nothing until it is entered in the book. */
export const jumlahNilai = (nilai: readonly NilaiEntri[]): Perseribu => jumlah(nilai.map((one) => one.nilai ?? 0));

/** The unit of the PPSK as letters show it. */
export const namaUnitKerja = (context: CaseContext): string =>
  context.organisasi.unit(unitKerja(context))?.nama ?? context.organisasi.unit(pegawaiPpsk(context).unit)?.nama ?? '';
