/** Lists that the office offers in every form, as `pilihan.<name>`. */
export const PILIHAN = [
  'unit',
  'unitSaya',
  // Units one heads, or whose people one appraises.
  'unitDinilai',
  // Every unit that has a head, whether a Unit Organisasi or a part of one; then those one heads oneself.
  'unitKerja',
  'unitKerjaSaya',
  'pegawai',
  // Everyone who holds a post; empty where the form does not ask for them.
  'pejabat',
  // Who was a PPSK by the career on record and holds no such post; empty where the form does not ask for them.
  'mantanPpsk',
  // Posts at the head of a unit, held or vacant.
  'jabatan',
  // Every post that nobody holds for good.
  'jabatanLowong',
  // Activities of Lampiran I of PermenPANRB 62/2021; empty where the form does not ask for them.
  'butirKegiatan',
  'kompetensi',
  // Agencies outside of this office.
  'instansiLuar',
  // Running assignments of whoever fills in the form, and of the units they head.
  'penugasanSaya',
  'penugasanUnit',
] as const;
export type Pilihan = (typeof PILIHAN)[number];
