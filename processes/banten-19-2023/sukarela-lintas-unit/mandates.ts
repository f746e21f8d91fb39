import type { Mandate } from '../../mandates.ts';

/** What the regulation demands, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-kirim',
    what: 'Surat permohonan disampaikan kepada Pimpinan Unit Organisasi dituju dengan tembusan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf b angka 1',
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju'],
  },
  {
    step: 's03',
    what: 'Pimpinan Unit Organisasi dituju menyetujui atau menolak',
    basis: 'Lampiran huruf B angka 2 huruf b huruf b angka 2',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: ['ditugaskan', 'ditolak-pimpinan-dituju', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's06',
    what: 'Permohonan persetujuan disampaikan kepada Pejabat Penilai Kinerja dengan tembusan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf b angka 2',
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's07',
    what: 'Pejabat Penilai Kinerja menyetujui atau menolak',
    basis: 'Lampiran huruf B angka 2 huruf b huruf b angka 3',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPenilaiKinerja]',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's09',
    what: 'Pejabat Penilai Kinerja menandatangani surat penugasan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf b angka 3',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pejabatPenilaiKinerja]',
    before: ['ditugaskan'],
  },
  {
    step: 's09-terbitkan',
    what: 'Surat penugasan diterbitkan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf b angka 3',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
  {
    step: 's11',
    what: 'Pejabat Fungsional atau pelaksana menerima surat penugasan',
    basis: 'Lampiran huruf B angka 2 huruf b huruf b angka 4',
    kind: 'bpmn:UserTask',
    performer: '=penerima.pegawai',
    before: ['ditugaskan'],
  },
];
