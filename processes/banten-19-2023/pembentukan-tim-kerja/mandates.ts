import type { Mandate } from '../../mandates.ts';

/** What the regulation demands, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: ['s04', 's06', 's08'],
    what: 'Keputusan pembentukan Tim Kerja ditetapkan pejabat menurut cakupannya',
    basis: 'Lampiran huruf A huruf a, b dan c',
    kind: 'bpmn:UserTask',
    before: ['dibentuk'],
  },
  {
    step: 's04',
    what: 'Kepala Daerah menunjuk Ketua Tim lintas instansi dan menetapkan Keputusan',
    basis: 'Lampiran huruf A huruf a',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.kepalaDaerah]',
    before: ['ditolak-kepala-daerah'],
  },
  {
    step: 's05',
    what: 'Pejabat Pimpinan Tinggi menunjuk Ketua Tim lintas Unit Organisasi',
    basis: 'Lampiran huruf A huruf b',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPimpinanTinggi]',
    before: [],
  },
  {
    step: 's06',
    what: 'Sekretaris Daerah menetapkan Keputusan Tim Kerja lintas Unit Organisasi',
    basis: 'Lampiran huruf A huruf b',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.sekretarisDaerah]',
    before: ['ditolak-sekretaris-daerah'],
  },
  {
    step: 's07',
    what: 'Pejabat Pimpinan Tinggi Pratama menunjuk Ketua Tim internal',
    basis: 'Lampiran huruf A huruf c',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPimpinanTinggi]',
    before: [],
  },
  {
    step: 's08',
    what: 'Kepala Unit Organisasi menetapkan Keputusan Tim Kerja internal',
    basis: 'Lampiran huruf A huruf c',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.kepalaUnitOrganisasi]',
    before: ['ditolak-kepala-unit-organisasi'],
  },
  {
    step: ['s04-terbitkan', 's06-terbitkan', 's08-terbitkan'],
    what: 'Keputusan diterbitkan',
    basis: 'Lampiran huruf A huruf a, b dan c',
    kind: 'bpmn:ServiceTask',
    before: ['dibentuk'],
  },
  {
    step: 's02',
    what: 'Cakupan tim menentukan siapa yang menetapkan',
    basis: 'Lampiran huruf A huruf a, b dan c',
    kind: 'bpmn:ExclusiveGateway',
    before: ['dibentuk'],
  },
  {
    step: 's09',
    what: 'Syarat Ketua Tim diperiksa',
    basis: 'Pasal 10 ayat (3)',
    kind: 'bpmn:ServiceTask',
    before: ['dibentuk'],
  },
];
