import type { CaseContext, DaftarResolver } from '../mechanism.ts';
import { ppsk } from './ppsk.ts';
import regulation from './regulation.ts';

/** The people of the Tim Penilai, the chair first; none where no team is set. */
export const timPenilai: DaftarResolver = ({ organisasi }) => {
  const tim = organisasi.timPenilai(regulation.instansi);
  return tim ? [tim.ketua, tim.sekretaris, ...tim.anggota] : [];
};

/** Who speaks for the team: its chair, or who comes next where the chair would assess themselves. */
export const ketuaTimPenilai: DaftarResolver = (context) =>
  timPenilai(context)
    .filter((id) => id !== ppsk(context))
    .slice(0, 1);

export const keTimPenilai = (context: CaseContext): string[] => timPenilai(context).map((id) => `pegawai:${id}`);
export const keKetuaTim = (context: CaseContext): string[] => ketuaTimPenilai(context).map((id) => `pegawai:${id}`);
