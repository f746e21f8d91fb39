import { Type } from 'typebox';
import { lacking } from '../../penugasan/daerah/rule-parts.ts';
import { Cakupan, TextOrNull } from '../../penugasan/rules.ts';
import { defineRule, type Outcome } from '../../rule.ts';
import { inForce } from '../in-force.ts';

export const susunanTim = defineRule({
  id: 'banten-19-2023/pasal-10-2-susunan-tim',
  basis: 'Pasal 10 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Tim kerja harus punya penanggung jawab, ketua dan anggota (Pasal 10 ayat (2)).',
    en: 'A team needs a person in charge, a leader and members (art. 10(2)).',
  },
  facts: Type.Object({
    penanggungJawab: Type.Integer(),
    ketua: Type.Integer(),
    anggota: Type.Integer(),
    sekretariat: Type.Integer(),
  }),
  evaluate: ({ penanggungJawab, ketua, anggota }) =>
    penanggungJawab >= 1 && ketua === 1 && anggota >= 1 ? 'pass' : 'fail',
});

const SARJANA = ['s1', 's2', 's3'];

/** Golongan ruang of a PNS in their order, from 'I/a' to 'IV/e'. */
const GOLONGAN = ['I', 'II', 'III', 'IV'].flatMap((golongan) =>
  (golongan === 'IV' ? ['a', 'b', 'c', 'd', 'e'] : ['a', 'b', 'c', 'd']).map((ruang) => `${golongan}/${ruang}`),
);

const isAtLeast = (golongan: string, least: string): boolean => GOLONGAN.indexOf(golongan) >= GOLONGAN.indexOf(least);

export const pelaksanaKetua = defineRule({
  id: 'banten-19-2023/pasal-10-3-pelaksana-ketua',
  basis: 'Pasal 10 ayat (3)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pelaksana belum memenuhi syarat menjadi Ketua Tim: {daftar} (minimal sarjana, golongan III/b, pengalaman di bidangnya) (Pasal 10 ayat (3)).',
    en: 'This staff member cannot lead the team: {daftar} (bachelor, grade III/b, field experience) (art. 10(3)).',
  },
  facts: Type.Object({
    jenisJabatanKetua: Type.String(),
    pendidikanTertinggi: Type.String(),
    golongan: TextOrNull,
    bulanPengalamanBidang: Type.Integer(),
  }),
  evaluate: ({ jenisJabatanKetua, pendidikanTertinggi, golongan, bulanPengalamanBidang }) => {
    if (jenisJabatanKetua !== 'pelaksana') return 'na';
    // 'Sarjana' does not say whether diploma IV counts, and the golongan of a PPPK cannot be compared: a person decides.
    const isOpen = pendidikanTertinggi === 'd4' || golongan === null;
    const missing = [
      ...(SARJANA.includes(pendidikanTertinggi) || pendidikanTertinggi === 'd4' ? [] : ['pendidikan']),
      ...(golongan === null || isAtLeast(golongan, 'III/b') ? [] : ['golongan']),
      ...(bulanPengalamanBidang > 0 ? [] : ['pengalaman']),
    ];
    return isOpen && missing.length === 0
      ? { outcome: 'manual', value: { daftar: 'diploma IV atau golongan PPPK perlu diputuskan' } }
      : lacking(missing);
  },
});

/** Lampiran huruf A huruf a, b, c: who sets the decision, and who designates the leader. */
const PENETAP: { readonly [cakupan: string]: readonly string[] } = {
  'lintas-instansi': ['kepala-daerah'],
  'lintas-unit': ['sekretaris-daerah'],
  internal: ['kepala-unit-organisasi'],
};

const PENUNJUK: { readonly [cakupan: string]: readonly string[] } = {
  'lintas-instansi': ['kepala-daerah'],
  'lintas-unit': ['jpt-madya', 'jpt-pratama'],
  internal: ['jpt-pratama'],
};

const SEBUTAN: { readonly [cakupan: string]: { readonly penetap: string; readonly penunjuk: string } } = {
  'lintas-instansi': { penetap: 'Kepala Daerah', penunjuk: 'Kepala Daerah' },
  'lintas-unit': { penetap: 'Sekretaris Daerah', penunjuk: 'Pejabat Pimpinan Tinggi' },
  internal: { penetap: 'Kepala Unit Organisasi', penunjuk: 'Pejabat Pimpinan Tinggi Pratama' },
};

export const penetapKeputusan = defineRule({
  id: 'banten-19-2023/lampiran-a-penetap-keputusan',
  basis: 'Lampiran huruf A huruf a, b dan c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Keputusan tim {cakupan} harus ditetapkan {seharusnya} (Lampiran A).',
    en: 'A {cakupan} team must be set by decision of {seharusnya} (Annex A).',
  },
  facts: Type.Object({ cakupan: Cakupan, penandatangan: Type.String() }),
  evaluate: ({ cakupan, penandatangan }) => ({
    outcome: PENETAP[cakupan]!.includes(penandatangan) ? 'pass' : 'fail',
    value: { seharusnya: SEBUTAN[cakupan]!.penetap },
  }),
});

export const penunjukKetua = defineRule({
  id: 'banten-19-2023/lampiran-a-penunjuk-ketua',
  basis: 'Lampiran huruf A huruf a, b dan c',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Ketua tim {cakupan} harus ditunjuk {seharusnya} (Lampiran A).',
    en: 'The leader of a {cakupan} team must be appointed by {seharusnya} (Annex A).',
  },
  facts: Type.Object({ cakupan: Cakupan, penunjuk: Type.String() }),
  evaluate: ({ cakupan, penunjuk }) => ({
    outcome: PENUNJUK[cakupan]!.includes(penunjuk) ? 'pass' : 'fail',
    value: { seharusnya: SEBUTAN[cakupan]!.penunjuk },
  }),
});

const ADMINISTRASI_DAN_FUNGSIONAL = ['administrator', 'pengawas', 'pelaksana', 'pejabat-fungsional'];

export const jabatanKetua = defineRule({
  id: 'banten-19-2023/lampiran-a-jabatan-ketua',
  basis: 'Lampiran huruf A huruf a, b dan c, Pasal 1 angka 20',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Jabatan {jabatanKetua} belum tentu dapat memimpin tim {cakupan} (Lampiran A; Pasal 1 angka 20).',
    en: 'A {jabatanKetua} may not lead a {cakupan} team (Annex A; art. 1(20)).',
  },
  facts: Type.Object({ cakupan: Cakupan, jabatanKetua: Type.String() }),
  evaluate: ({ cakupan, jabatanKetua: jabatan }): Outcome => {
    const isJpt = jabatan === 'jpt-pratama';
    if (!isJpt && !ADMINISTRASI_DAN_FUNGSIONAL.includes(jabatan)) return 'fail';
    if (cakupan === 'lintas-unit') return 'pass';
    // Huruf a knows only a JPT Pratama, Pasal 10 ayat (6) takes others for granted; huruf c does not know a JPT Pratama.
    return isJpt === (cakupan === 'lintas-instansi') ? 'pass' : 'manual';
  },
});
