import { Type } from 'typebox';
import { TextOrNull } from '../../penugasan/rules.ts';
import { defineRule } from '../../rule.ts';
import { inForce } from '../in-force.ts';

export const pegawaiKedudukan = defineRule({
  id: 'banten-19-2023/pasal-8-1-pegawai',
  basis: 'Pasal 8 ayat (1)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Kedudukan ditetapkan bagi Pejabat Fungsional dan pelaksana (Pasal 8 ayat (1)).',
    en: 'A placement is set for functional officials and staff (art. 8(1)).',
  },
  facts: Type.Object({ jenisPegawai: Type.String() }),
  evaluate: ({ jenisPegawai }) => (['pejabat-fungsional', 'pelaksana'].includes(jenisPegawai) ? 'pass' : 'fail'),
});

export const kedudukanBaru = defineRule({
  id: 'banten-19-2023/lampiran-kedudukan-baru',
  basis: 'Lampiran huruf B angka 1 huruf d',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Kedudukan baru berlaku sesudah kedudukan yang sekarang dimulai (Lampiran B.1 huruf d).',
    en: 'A new placement begins after the present one began (Annex B.1(d)).',
  },
  facts: Type.Object({ mulai: TextOrNull, mulaiSebelumnya: TextOrNull }),
  evaluate: ({ mulai, mulaiSebelumnya }) =>
    mulai !== null && (mulaiSebelumnya === null || mulaiSebelumnya < mulai) ? 'pass' : 'fail',
});
