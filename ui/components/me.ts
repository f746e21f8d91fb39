import { createContext, useContext } from 'react';
import type { Letter } from '../../api/contract/letters.ts';
import type { Me } from '../../api/contract/session.ts';
import type { UserTask } from '../../api/contract/tasks.ts';
import { sebutanJabatan } from '../../processes/organisasi.ts';

export const MeContext = createContext<Me | undefined>(undefined);

/** Whoever is signed in; pages of the office never show without. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('Expected someone to be signed in on this page, but nobody is');
  return me;
}

export const isAdmin = ({ roles }: Me): boolean => roles.includes('admin');

/** Whether someone changes mechanisms, or approves such changes. */
export const ownsProcesses = (me: Me): boolean => me.roles.includes('pemilik-proses') || isAdmin(me);

/** Whether someone keeps the identities of protected persons; no admin does. */
export const isKeeper = (me: Me): boolean => me.roles.includes('pelindung') && !isAdmin(me) && me.jabatan.length > 0;

/** The agencies someone has posts in. */
export const agenciesOf = ({ jabatan, tenants }: Me) =>
  [...new Set(jabatan.map(({ instansi }) => instansi))].map((id) => ({
    id,
    name: tenants.find(({ tenantId }) => tenantId === id)?.name ?? id,
  }));

/** Whether someone heads a unit. */
export const isHead = ({ jabatan }: Me): boolean => jabatan.some(({ isPimpinan }) => isPimpinan);

/** Agencies whose letters someone sends and receives. */
export const registriesOf = ({ jabatan }: Me): string[] => [
  ...new Set(jabatan.filter(({ peran }) => peran.includes('persuratan')).map(({ instansi }) => instansi)),
];

export const isRegistrar = (me: Me): boolean => registriesOf(me).length > 0;

/** Posts someone holds for another, with their names as letters write them. */
export const actingPosts = ({ jabatan }: Me) =>
  jabatan
    .filter(({ kapasitas }) => kapasitas !== 'definitif')
    .map(({ id, nama, kapasitas, sampai }) => ({ id, name: sebutanJabatan(nama, kapasitas), until: sampai }));

/** In whose name someone would do a task: of a post they hold for another, or of somebody they stand in for; undefined where it is their own. */
export function actingFor(me: Me, { assignee, candidateGroups }: UserTask): string | undefined {
  if (me.jabatan.some(({ id, kapasitas }) => kapasitas === 'definitif' && candidateGroups.includes(id)))
    return undefined;
  const acting = actingPosts(me).find(({ id }) => candidateGroups.includes(id));
  if (acting) return acting.name;
  return me.mewakili.find(({ pegawai, jabatan }) =>
    candidateGroups.length === 0 ? assignee === pegawai : jabatan.some((id) => candidateGroups.includes(id)),
  )?.nama;
}

/** Letters are withdrawn by the post that signed them. */
export const mayRevoke = (me: Me, { status, signer }: Letter): boolean =>
  status === 'terbit' && (isAdmin(me) || me.jabatan.some(({ id }) => id === signer.jabatan));

/** Whether a task waits for someone: they have it, or nobody has it and it is their post's. */
export const isTaskOf = ({ jabatan, pegawai }: Me, { assignee, candidateGroups }: UserTask): boolean =>
  assignee === null ? jabatan.some(({ id }) => candidateGroups.includes(id)) : assignee === pegawai?.id;
