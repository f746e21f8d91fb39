import type { Mandate } from '../../mandates.ts';

const SELESAI = ['skp-selesai'];
const ATASAN = '=[pejabat.atasanLangsung]';

const mandate = (
  [step, what, basis]: readonly [string, string, Mandate['basis']],
  kind: 'bpmn:UserTask' | 'bpmn:ServiceTask' | 'bpmn:SendTask',
  performer?: string,
): Mandate => ({ step, what, basis, kind, ...(performer !== undefined && { performer }), before: SELESAI });

/** What the regulation demands of the SKP of a year, however the diagram is edited. A year also ends where nobody filed a work result. */
export const mandates: readonly Mandate[] = [
  mandate(['s02', 'Target Angka Kredit minimal dihitung', 'Pasal 26 ayat (1)'], 'bpmn:ServiceTask'),
  mandate(
    ['s03', 'Pimpinan unit kerja menetapkan tugas tambahan', 'Pasal 24 ayat (3)'],
    'bpmn:UserTask',
    '=[pejabat.pimpinanUnitKerja]',
  ),
  mandate(['s04', 'PPSK menyusun SKP', 'Pasal 23 ayat (1)'], 'bpmn:UserTask', '=pegawai'),
  mandate(['s05-periksa', 'Butir dan target SKP diperiksa', 'Pasal 24 ayat (2)'], 'bpmn:ServiceTask'),
  mandate(['s07', 'Atasan langsung menyetujui dan menetapkan SKP', 'Pasal 25 ayat (2)'], 'bpmn:UserTask', ATASAN),
  mandate(['s12', 'SKP dan perilaku kerja dinilai', 'Pasal 22'], 'bpmn:UserTask', ATASAN),
  mandate(['s13-periksa', 'Hasil Kerja Minimal diperiksa', 'Pasal 26 ayat (3)'], 'bpmn:ServiceTask'),
  mandate(['s14', 'Hasil penilaian ditetapkan sebagai capaian SKP', 'Pasal 25 ayat (4)'], 'bpmn:UserTask', ATASAN),
  mandate(['s15', 'Capaian SKP disampaikan kepada Tim Penilai', 'Pasal 29 ayat (1)'], 'bpmn:SendTask'),
];
