import type { Mandate } from '../../mandates.ts';

const HURUF_B = 'Lampiran BAB II huruf B angka 2 Penunjukan huruf b';

/** What the regulation demands of every penunjukan across units, however the diagram is edited. */
export const mandates: readonly Mandate[] = [
  {
    step: 's02-tanda-tangan',
    what: 'Surat permohonan pelibatan ditandatangani Pimpinan Unit Organisasi pemilik kinerja',
    basis: `${HURUF_B} angka 1`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanPemohon]',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's03',
    what: 'Surat permohonan dikirimkan kepada Pejabat Penilai Kinerja dituju',
    basis: `${HURUF_B} angka 1`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's04',
    what: 'Pejabat Penilai Kinerja dituju memproses dan menjawab permohonan',
    basis: `${HURUF_B} angka 2`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiDituju]',
    before: ['ditugaskan', 'ditolak-penilai-kinerja'],
  },
  {
    step: 's05',
    what: 'Penolakan dijawab dengan alasan',
    basis: `${HURUF_B} angka 4`,
    kind: 'bpmn:SendTask',
    before: ['ditolak-penilai-kinerja'],
  },
  {
    // An appraiser who heads the unit recommends with the decision; the place where that is asked must stay.
    step: 's06-gerbang',
    what: 'Rekomendasi Pimpinan Unit Organisasi, terpisah atau oleh Pejabat Penilai Kinerja yang merangkap',
    basis: `${HURUF_B} angka 3`,
    kind: 'bpmn:ExclusiveGateway',
    before: ['ditugaskan'],
  },
  {
    step: 's06',
    what: 'Pimpinan Unit Organisasi memberi rekomendasi',
    basis: `${HURUF_B} angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.pimpinanDituju]',
    before: [],
  },
  {
    step: 's08-tanda-tangan',
    what: 'Surat Penugasan ditandatangani Pejabat Penilai Kinerja',
    basis: `${HURUF_B} angka 3`,
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.penilaiDituju]',
    before: ['ditugaskan'],
  },
  {
    step: 's09',
    what: 'Permohonan dijawab',
    basis: `${HURUF_B} angka 2`,
    kind: 'bpmn:SendTask',
    before: ['ditugaskan'],
  },
  {
    step: 's10-terima',
    what: 'Pejabat Fungsional dan Pejabat Pelaksana menerima Surat Penugasan',
    basis: `${HURUF_B} angka 5`,
    kind: 'bpmn:UserTask',
    performer: '=penerima.pegawai',
    before: ['ditugaskan'],
  },
  {
    step: 's11-keputusan',
    what: 'Kepala Perangkat Daerah menetapkan Keputusan tim kerja',
    basis: 'Pasal 10 ayat (4)',
    kind: 'bpmn:UserTask',
    performer: '=[pejabat.kepalaPerangkatDaerah]',
    before: [],
  },
];
