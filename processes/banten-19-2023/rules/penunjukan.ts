import { Type } from 'typebox';
import { TextOrNull } from '../../penugasan/rules.ts';
import { defineRule } from '../../rule.ts';
import { inForce } from '../in-force.ts';

export const penunjukanInternal = defineRule({
  id: 'banten-19-2023/lampiran-penunjukan-internal',
  basis: 'Lampiran huruf B angka 2 huruf a angka 1)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Penunjukan dalam unit dilakukan Pimpinan Unit Organisasi atas usul Pejabat Penilai Kinerja/unit kerja (Lampiran).',
    en: 'In-unit appointment: by the unit head on proposal of the assessor/work unit (Annex).',
  },
  facts: Type.Object({ penetap: Type.String(), pengusul: TextOrNull }),
  evaluate: ({ penetap, pengusul }) =>
    penetap === 'pimpinan-unit-organisasi' && ['pejabat-penilai-kinerja', 'unit-kerja'].includes(pengusul ?? '')
      ? 'pass'
      : 'fail',
});
