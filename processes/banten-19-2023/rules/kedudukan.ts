import { Type } from 'typebox';
import { defineRule } from '../../rule.ts';
import { inForce } from '../in-force.ts';

export const atasan = defineRule({
  id: 'banten-19-2023/pasal-8-1-atasan',
  basis: 'Pasal 8 ayat (1), Lampiran huruf B angka 1 huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Atasan langsung harus JPT, administrator, pengawas, atau pejabat fungsional pemimpin unit mandiri (Pasal 8 ayat (1), Lampiran).',
    en: 'The direct superior must be a JPT, administrator, supervisor or functional head of an autonomous unit (art. 8(1), Annex).',
  },
  facts: Type.Object({ jabatanAtasan: Type.String(), memimpinUnitMandiri: Type.Boolean() }),
  // The leader of a team is nobody's direct superior.
  evaluate: ({ jabatanAtasan, memimpinUnitMandiri }) => {
    if (jabatanAtasan === 'pejabat-fungsional') return memimpinUnitMandiri ? 'pass' : 'fail';
    return ['jpt-madya', 'jpt-pratama', 'administrator', 'pengawas'].includes(jabatanAtasan) ? 'pass' : 'fail';
  },
});
