import { Type } from 'typebox';
import { BooleanOrNull, TextOrNull } from '../../penugasan/rules.ts';
import { defineRule } from '../../rule.ts';
import { inForce } from '../in-force.ts';

export const pelaporan = defineRule({
  id: 'banten-19-2023/pasal-14-pelaporan',
  basis: 'Pasal 14 ayat (1), (2) dan (3), Lampiran huruf B angka 4',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Laporan {peran} dikirim kepada pejabat yang keliru (Pasal 14).',
    en: 'The {peran} report goes to the wrong recipient (art. 14).',
  },
  facts: Type.Object({
    peran: Type.Union([Type.Literal('anggota'), Type.Literal('ketua'), Type.Literal('individu')]),
    penerima: Type.String(),
    melalui: TextOrNull,
  }),
  evaluate: ({ peran, penerima, melalui }) => {
    if (peran === 'anggota') return penerima === 'ketua-tim' ? 'pass' : 'fail';
    // The body says Pejabat Pemilik Kinerja, the Lampiran Pejabat Penilai Kinerja: both are accepted.
    if (peran === 'ketua')
      return ['pejabat-pemilik-kinerja', 'pejabat-penilai-kinerja'].includes(penerima) ? 'pass' : 'fail';
    return penerima === 'pimpinan-unit-organisasi' && melalui === 'pejabat-penilai-kinerja' ? 'pass' : 'fail';
  },
});

export const selesai = defineRule({
  id: 'banten-19-2023/lampiran-a3-selesai',
  basis: 'Lampiran huruf A angka 3',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Kegiatan baru selesai setelah pejabat JPT menerima hasil dan menyatakan sesuai target (Lampiran A angka 3).',
    en: 'Work is done only when a JPT accepts it as meeting the target (Annex A.3).',
  },
  facts: Type.Object({ diterimaOleh: Type.String(), sesuaiTarget: BooleanOrNull }),
  evaluate: ({ diterimaOleh, sesuaiTarget }) => {
    if (!['jpt-madya', 'jpt-pratama'].includes(diterimaOleh)) return 'fail';
    if (sesuaiTarget === null) return 'manual';
    return sesuaiTarget ? 'pass' : 'fail';
  },
});
