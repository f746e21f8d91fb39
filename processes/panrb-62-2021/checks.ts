/** What a case must satisfy besides the rules of the catalogue: the same regulation read where it has no entry of its own. */
export * from './aturan-diberhentikan.ts';
export * from './aturan-jabatan.ts';
export * from './aturan-kenaikan.ts';
export * from './aturan-pengangkatan-kembali.ts';
export * from './aturan-penilaian.ts';
export * from './aturan-skp.ts';
