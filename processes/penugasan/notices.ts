import type { CaseContext, Notice } from '../mechanism.ts';
import { kePos, nomorKasus, noticesAbout } from '../notices.ts';
import { namaPemilikKinerja, unitDituju, unitPemilikKinerja } from './letters.ts';
import { tercatat } from './tercatat.ts';
import { pimpinanOf, unitOf, usulanOf } from './usulan.ts';

/** Notices that read alike in the mechanisms of Penugasan of all regulations. */

export { keAtasan, kePejabat, kePos, nomorKasus } from '../notices.ts';

export const kePimpinan = (unit: (context: CaseContext) => string) =>
  kePos((context) => pimpinanOf(context, unit(context)));
export const kePengusul = kePimpinan(unitPemilikKinerja);
export const kePimpinanDituju = kePimpinan(unitDituju);

export const kePenerima = (context: CaseContext): string[] =>
  usulanOf(context).penerimaTugas.map(({ pegawai }) => `pegawai:${pegawai}`);

const uraian = (context: CaseContext): string => {
  const recorded = tercatat(context);
  if (recorded) return `${unitOf(context, recorded.unitPemilikKinerja).nama}: ${recorded.uraian}`;
  return `${namaPemilikKinerja(context)}: ${usulanOf(context).uraianTugas}`;
};

const about = noticesAbout(uraian);
export const { notice, owes, penarikan, waits } = about;
export const kedaluwarsa: Notice = about.kedaluwarsa(kePengusul);

export const penugasanTerbit: Notice = {
  judul: (context) => `Surat Penugasan terbit (${nomorKasus(context)})`,
  isi: (context) => `Saudara ditugaskan. ${uraian(context)}.`,
  kepada: kePenerima,
};
