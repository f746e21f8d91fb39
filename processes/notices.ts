import type { CaseContext, Notice, PejabatResolver } from './mechanism.ts';
import { contextOf, textOf, textsOf } from './read.ts';

/** Whom notices go to, and the notices that mechanisms of all kinds send alike. */

export const nomorKasus = ({ variables }: CaseContext): string => textOf(variables['nomorKasus']);

const post = (id: string | undefined): string[] => (id === undefined ? [] : [`jabatan:${id}`]);

/** The holders of several posts, as they are resolved now. */
export const kePos =
  (...posts: readonly PejabatResolver[]) =>
  (context: CaseContext): string[] =>
    posts.flatMap((one) => post(one(context)));

/** The post or posts of the case by the name the diagram gives them. */
function pejabatOf({ variables }: CaseContext, name: string): string[] {
  const found = contextOf(variables['pejabat'])[name];
  return [textOf(found), ...textsOf(found)].filter((id) => id !== '');
}

export const kePejabat =
  (name: string) =>
  (context: CaseContext): string[] =>
    pejabatOf(context, name).flatMap(post);

/** The post above the one that has not decided; where there is none, the post itself is told again. */
export const keAtasan =
  (name: string) =>
  (context: CaseContext): string[] =>
    pejabatOf(context, name).flatMap((id) => post(context.organisasi.jabatan(id)?.atasan ?? id));

/** The notices of cases that are told of in one way: `uraian` says what a case is about. */
export function noticesAbout(uraian: (context: CaseContext) => string) {
  const notice = (judul: string, isi: string, kepada: Notice['kepada']): Notice => ({
    judul: (context) => `${judul} (${nomorKasus(context)})`,
    isi: (context) => `${isi} ${uraian(context)}.`,
    kepada,
  });

  /** Reminder and escalation for what people, and not posts, owe: `kepada` are these people, `atasan` who is told of a delay. */
  const owes = (
    key: string,
    what: string,
    { kepada, atasan }: { readonly kepada: Notice['kepada']; readonly atasan: Notice['kepada'] },
  ): { readonly [key: string]: Notice } => ({
    [`pengingat-${key}`]: notice(`Pengingat: ${what}`, `${what} masih ditunggu dari Saudara.`, kepada),
    [`eskalasi-${key}`]: notice(`Terlambat: ${what}`, `${what} belum disampaikan.`, atasan),
  });

  /** Reminder and escalation for one decision that is waited for. */
  const waits = (key: string, pejabat: string, what: string): { readonly [key: string]: Notice } => ({
    [`pengingat-${key}`]: {
      judul: (context) => `Pengingat: ${what} menunggu (${nomorKasus(context)})`,
      isi: (context) => `${what} pada kasus ${nomorKasus(context)} masih menunggu Saudara. ${uraian(context)}.`,
      kepada: kePejabat(pejabat),
    },
    [`eskalasi-${key}`]: {
      judul: (context) => `Terlambat: ${what} (${nomorKasus(context)})`,
      isi: (context) =>
        `${holders(context, pejabat)} belum menyelesaikan "${what}" pada kasus ${nomorKasus(context)}. ${uraian(context)}.`,
      kepada: keAtasan(pejabat),
    },
  });

  const kedaluwarsa = (kepada: Notice['kepada']): Notice => ({
    judul: (context) => `Kasus ${nomorKasus(context)} kedaluwarsa`,
    isi: (context) =>
      `Tidak ada putusan sampai batas waktu. Diam tidak pernah berarti setuju: kasus ditutup. ${uraian(context)}.`,
    kepada,
  });

  const penarikan = (kepada: Notice['kepada']): Notice => ({
    judul: (context) => `Kasus ${nomorKasus(context)} ditarik`,
    isi: (context) => `Pengusul menarik permohonannya. ${uraian(context)}.`,
    kepada,
  });

  return { notice, owes, waits, kedaluwarsa, penarikan };
}

const holders = (context: CaseContext, pejabat: string): string =>
  pejabatOf(context, pejabat)
    .map((id) => context.organisasi.jabatan(id)?.nama ?? '')
    .join(', ');
