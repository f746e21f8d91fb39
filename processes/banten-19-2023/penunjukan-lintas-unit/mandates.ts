import type { Mandate } from '../../mandates.ts';

/** What the regulation demands, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02',
    what: 'Surat permohonan pelibatan ditandatangani Pimpinan Unit Organisasi pemilik kinerja',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf a',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanPemilikKinerja]',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's03',
    what: 'Surat permohonan disampaikan kepada Pejabat Penilai Kinerja dituju dengan tembusan',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf a',
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's04',
    what: 'Pejabat Penilai Kinerja dituju memproses dan menjawab',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf b',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiDituju]',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's05',
    what: 'Penolakan dijawab dengan alasan',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf d',
    kind: 'bpmn:SendTask',
    before: ['ditolak-penilai-kinerja'],
  },
  {
    step: 's06-gabung',
    what: 'Pilihan apakah rekomendasi diminta dari pejabat lain',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf c',
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan'],
  },
  {
    step: 's06',
    what: 'Pimpinan Unit Organisasi dituju memberi rekomendasi',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf c',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: [],
  },
  {
    step: 's08',
    what: 'Pejabat Penilai Kinerja dituju menandatangani surat penugasan',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf c',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiDituju]',
    before: ['ditugaskan'],
  },
  {
    step: 's08-terbitkan',
    what: 'Surat penugasan diterbitkan',
    basis: 'Lampiran huruf B angka 2 huruf a angka 2) huruf c',
    kind: 'bpmn:ServiceTask',
    before: ['ditugaskan'],
  },
];
