import { Type } from 'typebox';
import { defineRule } from '../../rule.ts';
import { inForce } from '../in-force.ts';

const DINILAI = ['jpt-pratama', 'administrator', 'pengawas', 'pelaksana', 'pejabat-fungsional'];

export const pegawaiKinerja = defineRule({
  id: 'banten-19-2023/pasal-17-1-pegawai',
  basis: 'Pasal 17 ayat (1)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pengelolaan kinerja menurut peraturan ini adalah bagi Pejabat Pimpinan Tinggi Pratama, Pejabat Administrasi, dan Pejabat Fungsional (Pasal 17 ayat (1)).',
    en: 'Performance management under this regulation is for senior leaders (Pratama), administrative and functional officials (art. 17(1)).',
  },
  facts: Type.Object({ jenisPegawai: Type.String() }),
  evaluate: ({ jenisPegawai }) => (DINILAI.includes(jenisPegawai) ? 'pass' : 'fail'),
});
