import { Type } from 'typebox';
import { fakta } from '../../kepegawaian/fakta.ts';
import { jenisJabatan, status } from '../fakta.ts';
import { aturan } from '../in-force.ts';
import { daftarJabatan } from '../settings.ts';

/** ASN are PNS and PPPK (Pasal 1 angka 2). */
const TERBUKA: { readonly [jenis in keyof typeof daftarJabatan]: readonly string[] } = {
  'jpt-pratama': ['pns', 'pppk'],
  administrator: ['pns'],
};

export const statusJabatan = aturan({
  id: 'lpsk-1-2024/pasal-6-status-jabatan',
  message: {
    id: 'Jabatan ini tidak terbuka bagi status kepegawaian calon (Pasal 6).',
    en: "This post is not open to the candidate's employment status (art. 6).",
  },
  basis: 'Pasal 6 huruf a dan b',
  facts: fakta({ jenisJabatan, status }),
  evaluate: ({ jenisJabatan, status }) => (TERBUKA[jenisJabatan].includes(status) ? 'pass' : 'fail'),
});

export const jabatanDalamDaftar = aturan({
  id: 'lpsk-1-2024/pasal-7-daftar-jabatan',
  message: {
    id: 'Jabatan ini di luar ruang lingkup Pasal 7 Perses LPSK 1/2024.',
    en: 'This post is outside the scope of art. 7.',
  },
  basis: 'Pasal 7',
  facts: fakta({
    jenisJabatan,
    kodeJabatan: Type.String({
      minLength: 1,
      description: 'kode jabatan dalam daftar Pasal 7',
      examples: Object.values(daftarJabatan).flatMap(Object.keys),
    }),
  }),
  evaluate: ({ jenisJabatan, kodeJabatan }) =>
    Object.hasOwn(daftarJabatan[jenisJabatan], kodeJabatan) ? 'pass' : 'fail',
});
