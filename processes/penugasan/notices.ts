import type { CaseContext, Notice, PejabatResolver } from '../mechanism.ts';
import { contextOf, textOf, textsOf } from '../read.ts';
import { namaJabatan, namaPemilikKinerja, unitDituju, unitPemilikKinerja } from './letters.ts';
import { tercatat } from './tercatat.ts';
import { pimpinanOf, unitOf, usulanOf } from './usulan.ts';

/** Notices that read alike in the mechanisms of Penugasan of all regulations. */

export const nomorKasus = ({ variables }: CaseContext): string => textOf(variables['nomorKasus']);

const post = (id: string | undefined): string[] => (id === undefined ? [] : [`jabatan:${id}`]);

/** The holders of several posts, as they are resolved now. */
export const kePos =
  (...posts: readonly PejabatResolver[]) =>
  (context: CaseContext): string[] =>
    posts.flatMap((one) => post(one(context)));

export const kePimpinan = (unit: (context: CaseContext) => string) => (context: CaseContext) =>
  post(pimpinanOf(context, unit(context)));
export const kePengusul = kePimpinan(unitPemilikKinerja);
export const kePimpinanDituju = kePimpinan(unitDituju);

/** The post or posts of the case by the name the diagram gives them. */
function pejabatOf({ variables }: CaseContext, name: string): string[] {
  const found = contextOf(variables['pejabat'])[name];
  return [textOf(found), ...textsOf(found)].filter((id) => id !== '');
}

export const kePejabat =
  (name: string) =>
  (context: CaseContext): string[] =>
    pejabatOf(context, name).flatMap(post);

export const kePenerima = (context: CaseContext): string[] =>
  usulanOf(context).penerimaTugas.map(({ pegawai }) => `pegawai:${pegawai}`);

/** The post above the one that has not decided; where there is none, the post itself is told again. */
export const keAtasan =
  (name: string) =>
  (context: CaseContext): string[] =>
    pejabatOf(context, name).flatMap((id) => post(context.organisasi.jabatan(id)?.atasan ?? id));

const uraian = (context: CaseContext): string => {
  const recorded = tercatat(context);
  if (recorded) return `${unitOf(context, recorded.unitPemilikKinerja).nama}: ${recorded.uraian}`;
  return `${namaPemilikKinerja(context)}: ${usulanOf(context).uraianTugas}`;
};

/** Reminder and escalation for what people, and not posts, owe: `kepada` are these people, `atasan` who is told of a delay. */
export const owes = (
  key: string,
  what: string,
  { kepada, atasan }: { readonly kepada: Notice['kepada']; readonly atasan: Notice['kepada'] },
): { readonly [key: string]: Notice } => ({
  [`pengingat-${key}`]: notice(`Pengingat: ${what}`, `${what} masih ditunggu dari Saudara.`, kepada),
  [`eskalasi-${key}`]: notice(`Terlambat: ${what}`, `${what} belum disampaikan.`, atasan),
});

/** Reminder and escalation for one decision that is waited for. */
export function waits(key: string, pejabat: string, what: string): { readonly [key: string]: Notice } {
  const holder = (context: CaseContext): string =>
    pejabatOf(context, pejabat)
      .map((id) => namaJabatan(context, id))
      .join(', ');
  return {
    [`pengingat-${key}`]: {
      judul: (context) => `Pengingat: ${what} menunggu (${nomorKasus(context)})`,
      isi: (context) => `${what} pada kasus ${nomorKasus(context)} masih menunggu Saudara. ${uraian(context)}.`,
      kepada: kePejabat(pejabat),
    },
    [`eskalasi-${key}`]: {
      judul: (context) => `Terlambat: ${what} (${nomorKasus(context)})`,
      isi: (context) =>
        `${holder(context)} belum menyelesaikan "${what}" pada kasus ${nomorKasus(context)}. ${uraian(context)}.`,
      kepada: keAtasan(pejabat),
    },
  };
}

export const kedaluwarsa: Notice = {
  judul: (context) => `Kasus ${nomorKasus(context)} kedaluwarsa`,
  isi: (context) =>
    `Tidak ada putusan sampai batas waktu. Diam tidak pernah berarti setuju: kasus ditutup. ${uraian(context)}.`,
  kepada: kePengusul,
};

export const penarikan = (kepada: (context: CaseContext) => readonly string[]): Notice => ({
  judul: (context) => `Kasus ${nomorKasus(context)} ditarik`,
  isi: (context) => `Pengusul menarik permohonannya. ${uraian(context)}.`,
  kepada,
});

export const penugasanTerbit: Notice = {
  judul: (context) => `Surat Penugasan terbit (${nomorKasus(context)})`,
  isi: (context) => `Saudara ditugaskan. ${uraian(context)}.`,
  kepada: kePenerima,
};

export const notice = (judul: string, isi: string, kepada: Notice['kepada']): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => `${isi} ${uraian(context)}.`,
  kepada,
});
