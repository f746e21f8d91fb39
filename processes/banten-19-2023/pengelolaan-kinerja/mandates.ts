import type { Mandate } from '../../mandates.ts';

const part = (step: string, what: string, performer: string): Mandate => ({
  step,
  what,
  basis: 'Pasal 16',
  kind: 'bpmn:UserTask',
  performer,
  before: ['selesai'],
});

/** The four parts of performance management, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  part('s01-klarifikasi', 'Ekspektasi ditetapkan dan diklarifikasi (huruf a)', '=pegawai'),
  part('s02', 'Kinerja dipantau dan dibina (huruf b)', '=[pejabat.penilai]'),
  part('s04', 'Kinerja dievaluasi (huruf c)', '=[pejabat.penilai]'),
  part('s05', 'Hasil evaluasi ditindaklanjuti (huruf d)', '=[pejabat.penilai]'),
];
