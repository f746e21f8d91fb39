import type { CaseContext, Notice } from '../mechanism.ts';
import { contextOf, textOf } from '../read.ts';
import { namaJabatan, unitDituju, unitPemilikKinerja } from './letters.ts';
import { pimpinanOf, unitOf, usulanOf } from './usulan.ts';

/** Notices that read alike in the mechanisms of Penugasan of all regulations. */

export const nomorKasus = ({ variables }: CaseContext): string => textOf(variables['nomorKasus']);

const post = (id: string | undefined): string[] => (id === undefined ? [] : [`jabatan:${id}`]);

export const kePimpinan = (unit: (context: CaseContext) => string) => (context: CaseContext) =>
  post(pimpinanOf(context, unit(context)));
export const kePengusul = kePimpinan(unitPemilikKinerja);
export const kePimpinanDituju = kePimpinan(unitDituju);

/** A post of the case by the name the diagram gives it. */
export const kePejabat =
  (name: string) =>
  ({ variables }: CaseContext): string[] => {
    const id = textOf(contextOf(variables['pejabat'])[name]);
    return post(id === '' ? undefined : id);
  };

export const kePenerima = (context: CaseContext): string[] =>
  usulanOf(context).penerimaTugas.map(({ pegawai }) => `pegawai:${pegawai}`);

/** The post above the one that has not decided; where there is none, the post itself is told again. */
export const keAtasan =
  (name: string) =>
  (context: CaseContext): string[] => {
    const id = textOf(contextOf(context.variables['pejabat'])[name]);
    return post(context.organisasi.jabatan(id)?.atasan ?? id);
  };

const uraian = (context: CaseContext): string => {
  const { unitPemilikKinerja: unit, uraianTugas } = usulanOf(context);
  return `${unitOf(context, unit).nama}: ${uraianTugas}`;
};

/** Reminder and escalation for one decision that is waited for. */
export function waits(key: string, pejabat: string, what: string): { readonly [key: string]: Notice } {
  const holder = (context: CaseContext): string =>
    namaJabatan(context, textOf(contextOf(context.variables['pejabat'])[pejabat]));
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
