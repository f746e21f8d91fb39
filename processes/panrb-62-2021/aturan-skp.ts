import { fakta, hari, yaTidak } from '../kepegawaian/fakta.ts';
import { aturan } from './aturan.ts';

/** What assignments and yearly targets demand besides the catalogue: the same text, where it has no entry of its own. */

export const pelaksanaPpsk = aturan('pasal-10-pelaksana-ppsk', {
  basis: 'Pasal 10',
  message: {
    id: 'Yang ditugaskan harus PPSK pada unit kerja yang bersangkutan (Pasal 10).',
    en: 'Whoever is assigned must be a PPSK of the unit (art. 10).',
  },
  facts: fakta({ ppskPadaUnitKerja: yaTidak('yang ditugaskan PPSK pada unit kerja itu') }),
  evaluate: ({ ppskPadaUnitKerja }) => (ppskPadaUnitKerja ? 'pass' : 'fail'),
});

export const butirDikenal = aturan('pasal-8-1-butir-dikenal', {
  basis: 'Pasal 8 ayat (1)',
  message: {
    id: 'Kegiatan harus salah satu butir Pasal 8 ayat (1); pilih dari daftar.',
    en: 'The activity must be an item of art. 8(1); choose it from the list.',
  },
  facts: fakta({ butirDikenal: yaTidak('kegiatan itu butir Pasal 8 ayat (1)') }),
  evaluate: ({ butirDikenal: isDikenal }) => (isDikenal ? 'pass' : 'fail'),
});

export const hasilDalamMasa = aturan('pasal-10-masa-penugasan', {
  basis: 'Pasal 10',
  message: {
    id: 'Tanggal harus dalam masa penugasan: {mulai} sampai dengan {selesai}.',
    en: 'The date must lie within the period of the assignment: {mulai} to {selesai}.',
  },
  facts: fakta({
    mulai: hari('kegiatan dimulai'),
    selesai: hari('kegiatan selesai'),
    tanggalHasil: hari('Hasil Kerja selesai'),
  }),
  evaluate: ({ mulai, selesai, tanggalHasil }) => (mulai <= tanggalHasil && tanggalHasil <= selesai ? 'pass' : 'fail'),
});
