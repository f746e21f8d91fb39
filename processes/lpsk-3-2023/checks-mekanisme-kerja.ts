import { Type } from 'typebox';
import * as penugasan from '../penugasan/rules.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';

/** What the planning of a kegiatan asks for besides the rules of the catalogue: Lampiran BAB III huruf A. */
const inForce = { from: tanggal('2023-07-31') };

export const penanggungJawab = defineRule({
  id: 'lpsk-3-2023/lampiran-a-1-penanggung-jawab',
  basis: 'Lampiran Bab III A angka 1',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Target kinerja dibagikan kepada Unit Kerja yang ada pimpinannya (Lampiran Bab III A angka 1).',
    en: 'A target is given to a unit that has a head (Annex III.A.1).',
  },
  facts: Type.Object({ adaPimpinan: Type.Boolean() }),
  evaluate: ({ adaPimpinan }) => (adaPimpinan ? 'pass' : 'fail'),
});

export const ketuaSebelumRencana = defineRule({
  id: 'lpsk-3-2023/lampiran-a-3-ketua-tim',
  basis: 'Lampiran Bab III A angka 3',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Ketua tim kerja ditentukan sebelum rencana kegiatan tim kerja disusun (Lampiran Bab III A angka 3).',
    en: 'The leader is named before the plan of a team activity is drawn up (Annex III.A.3).',
  },
  facts: Type.Object({ cara: Type.String(), ketua: Type.String() }),
  evaluate: ({ cara, ketua }) => {
    if (cara !== 'tim') return 'na';
    return ketua === '' ? 'fail' : 'pass';
  },
});

export const penugasanKegiatan = defineRule({
  id: 'lpsk-3-2023/lampiran-a-2-penugasan-kegiatan',
  basis: 'Lampiran Bab III A angka 2',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Penugasan yang dipilih harus sesuai dengan rencana: pemilik kinerja, bentuk (individu atau tim kerja), dan pelibatannya (Lampiran Bab III A angka 2).',
    en: 'The assignment chosen fits the plan: owner, form (individual or team) and whose staff take part (Annex III.A.2).',
  },
  facts: Type.Object({
    unit: Type.String(),
    bentuk: Type.String(),
    cakupan: Type.String(),
    rencana: Type.Object({ unit: Type.String(), bentuk: Type.String(), cakupan: Type.String() }),
  }),
  evaluate: ({ unit, bentuk, cakupan, rencana }) =>
    unit === rencana.unit && bentuk === rencana.bentuk && cakupan === rencana.cakupan ? 'pass' : 'fail',
});

export const alasanPengembalianRencana = penugasan.alasanPenolakan({
  id: 'lpsk-3-2023/lampiran-a-3-alasan-pengembalian',
  basis: 'Lampiran Bab III A angka 3',
  severity: 'blocking',
  inForce,
  message: {
    id: `Rencana dikembalikan dengan alasan, paling sedikit ${penugasan.ALASAN_TERPENDEK} huruf (Lampiran Bab III A angka 3).`,
    en: `A plan is returned with a reason of at least ${penugasan.ALASAN_TERPENDEK} characters (Annex III.A.3).`,
  },
});
