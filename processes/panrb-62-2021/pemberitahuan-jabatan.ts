import type { CaseContext, Notice } from '../mechanism.ts';
import { nomorKasus, noticesAbout } from '../notices.ts';
import { findOrang } from '../organisasi.ts';
import { formatTanggal, type Tanggal } from '../tanggal.ts';
import { idPegawai } from './usul-jabatan.ts';

/** Notices on somebody's post: each names whom it is about. */

const tentang = (context: CaseContext): string => {
  const pegawai = findOrang(context.organisasi, idPegawai(context));
  return pegawai ? `${pegawai.nama}, NIP ${pegawai.nip}` : 'Pegawai yang bersangkutan';
};

export const { notice: pemberitahuan, waits: ditunggu, kedaluwarsa, penarikan } = noticesAbout(tentang);

export const kePegawai = (context: CaseContext): readonly string[] => [`pegawai:${idPegawai(context)}`];

/** One notice for several. */
export const dan =
  (...kepada: readonly Notice['kepada'][]): Notice['kepada'] =>
  (context) => [...new Set(kepada.flatMap((one) => one(context)))];

/** A notice that tells of a day the case knows. */
export const denganTanggal = (
  judul: string,
  isi: (tanggal: string) => string,
  { tanggal, kepada }: { readonly tanggal: (context: CaseContext) => Tanggal; readonly kepada: Notice['kepada'] },
): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => `${isi(formatTanggal(tanggal(context)))} ${tentang(context)}.`,
  kepada,
});
