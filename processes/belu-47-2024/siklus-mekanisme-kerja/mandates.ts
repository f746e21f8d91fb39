import type { Mandate } from '../../mandates.ts';

const A = 'Lampiran BAB II huruf A';

const PIMPINAN = '=[pejabat.pimpinanUnit]';
const PELAKSANA = '=pejabat.pelaksana';

const step = (
  key: string,
  what: string,
  basis: Mandate['basis'],
  performer: string,
  before: readonly string[],
): Mandate => ({
  step: key,
  what,
  basis,
  kind: 'bpmn:UserTask',
  performer,
  before,
});

/** The stages of the cycle, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  step('s06', 'Pimpinan Unit Organisasi merumuskan strategi', `${A} angka 1 huruf b`, PIMPINAN, ['selesai']),
  step('s08', 'Rencana kegiatan dan anggaran disusun', `${A} angka 1 huruf c`, PELAKSANA, ['selesai']),
  step('s09', 'Rincian kegiatan dan pembagian peran disusun', `${A} angka 2 huruf a`, PELAKSANA, ['selesai']),
  {
    // They run side by side: every way to the end leads through one of them, and the join waits for both.
    step: ['s11', 's12'],
    what: 'Pelaksanaan kegiatan dipantau dan hasilnya disampaikan',
    basis: `${A} angka 2`,
    kind: 'bpmn:UserTask',
    before: ['selesai'],
  },
  step('s11', 'Pelaksanaan kegiatan dipantau dan diberi umpan balik', `${A} angka 2 huruf b`, PIMPINAN, []),
  step('s12', 'Hasil pelaksanaan kegiatan disampaikan', `${A} angka 2 huruf c`, PELAKSANA, []),
  step('s13', 'Pimpinan Unit Organisasi meninjau hasil', `${A} angka 3`, PIMPINAN, ['selesai']),
  step('s15', 'Pejabat Level 1 menerima hasil', `${A} angka 3`, '=pejabat.penerima', []),
];
