import type { Form } from '../../processes/load.ts';
import type { Penugasan } from '../../processes/organisasi.ts';
import { organisasiOf } from '../../processes/organisasi-of.ts';
import { tanggal } from '../../processes/tanggal.ts';
import { inWords } from './words.ts';

const penugasan: Penugasan = {
  id: '7',
  nomor: '3/ST/BH/V/2026',
  tanggal: tanggal('2026-05-04'),
  uraian: 'Menelaah permohonan',
  dasar: 'penunjukan',
  cakupan: 'dalam-unit',
  bentuk: 'individu',
  unitPemilikKinerja: 'biro-hukum',
  mulai: tanggal('2026-05-05'),
  selesai: tanggal('2026-06-30'),
  penerima: [],
};
const organisasi = organisasiOf({
  instansi: [],
  unit: [],
  jabatan: [],
  pegawai: [],
  bindings: [],
  peran: [],
  penugasan: [penugasan],
});
const form: Form = {
  id: 'pilih',
  components: [{ type: 'select', key: 'penugasan', label: 'Penugasan', valuesExpression: '=pilihan.penugasanSaya' }],
};

it('tells of a chosen Penugasan by its number and what it is about', () => {
  const facts = inWords(form, { penugasan: '7' }, organisasi);

  expect(facts).toEqual([{ label: 'Penugasan', value: '3/ST/BH/V/2026: Menelaah permohonan' }]);
});
