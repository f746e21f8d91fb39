import type { Mandate } from '../../mandates.ts';

const A = 'Lampiran huruf A';

const task = (step: string, what: string, basis: Mandate['basis'], performer: string): Mandate => ({
  step,
  what,
  basis,
  kind: 'bpmn:UserTask',
  performer,
  before: ['selesai'],
});

/** The stages of the work, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  task(
    's06',
    'Pejabat Administrasi merumuskan strategi pelaksanaan',
    `${A} angka 1 huruf b angka 2)`,
    '=[pejabat.pejabatAdministrasi]',
  ),
  task(
    's08',
    'Pejabat Pemilik Kinerja menyusun rencana kegiatan dan anggaran',
    `${A} angka 1 huruf b angka 3)`,
    '=[pejabat.pemilikKinerja]',
  ),
  task(
    's09',
    'Pejabat Pemilik Kinerja mengoordinasikan rincian kegiatan dan pembagian peran',
    `${A} angka 2 huruf a`,
    '=[pejabat.pemilikKinerja]',
  ),
  {
    // They run side by side: every way to the end leads through one of them, and the join waits for both.
    step: ['s11', 's12'],
    what: 'Kegiatan dipantau dan hasilnya disampaikan',
    basis: `${A} angka 2 huruf b`,
    kind: 'bpmn:UserTask',
    before: ['selesai'],
  },
  { ...task('s13', 'Pejabat Administrasi mereviu hasil', `${A} angka 3`, '=pejabat.peninjau'), before: [] },
  task('s15', 'Pejabat JPT menerima hasil dan menyatakannya sesuai target', `${A} angka 3`, '=[pejabat.pejabatJpt]'),
];
