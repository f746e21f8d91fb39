import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { contextOf, textOf } from '../../read.ts';
import { kepalaDaerah, pimpinanUnitOrganisasi, sekretarisDaerah } from '../pejabat.ts';
import { penetapKeputusan } from '../rules.ts';
import { formation, leadership } from '../team-checks.ts';
import { cakupanTim } from '../tim.ts';

/** s01: before anything is decided. */
export const pembentukan: readonly Check[] = formation;

/** s09: whether the leader may lead. */
export const ketua: readonly Check[] = leadership;

/** s10: whoever signed is whom Lampiran huruf A names for the reach of the team. */
export const penetapan: readonly Check[] = [
  {
    ...check(penetapKeputusan, (context) => ({ cakupan: cakupanTim(context), penandatangan: signerOf(context) })),
    keptBy: 'Each branch of the diagram asks the official of its scope, and the office refuses any other signature.',
  },
];

const SIGNERS = {
  internal: ['kepala-unit-organisasi', pimpinanUnitOrganisasi],
  'lintas-unit': ['sekretaris-daerah', sekretarisDaerah],
  'lintas-instansi': ['kepala-daerah', kepalaDaerah],
} as const;

function signerOf(context: CaseContext): string {
  const post = textOf(contextOf(context.variables['penandaTanganKeputusan'])['jabatan']);
  const [role, resolve] = SIGNERS[cakupanTim(context)];
  return resolve(context) === post ? role : post;
}
