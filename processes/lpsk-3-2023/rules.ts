import { Type } from 'typebox';
import * as penugasan from '../penugasan/rules.ts';
import { BooleanOrNull, Cakupan, TextOrNull } from '../penugasan/rules.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';

const inForce = { from: tanggal('2023-07-31') };

export const jangkaWaktu = penugasan.jangkaWaktu({
  id: 'lpsk-3-2023/pasal-1-14-jangka-waktu',
  basis: 'Pasal 1 angka 14',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Penugasan harus menyebut periode waktu tertentu (Pasal 1 angka 14).',
    en: 'The assignment must state a definite period (art. 1(14)).',
  },
});

export const caraPenugasan = penugasan.caraPenugasan({
  id: 'lpsk-3-2023/pasal-9-1-cara-penugasan',
  basis: 'Pasal 9 ayat (1)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Penugasan pejabat fungsional/pelaksana hanya lewat penunjukan atau pengajuan sukarela (Pasal 9 ayat (1)).',
    en: 'Assignment is by appointment or voluntary application only (art. 9(1)).',
  },
});

export const ketuaPemilikKinerja = penugasan.ketuaPemilikKinerja({
  id: 'lpsk-3-2023/pasal-9-4-ketua-pemilik-kinerja',
  basis: 'Pasal 9 ayat (4)',
  // 'Diutamakan' does not block; the Lampiran is stricter, the body of the regulation governs.
  severity: 'advisory',
  inForce,
  message: {
    id: 'Ketua tim diutamakan dari unit pemilik kinerja; catat alasan bila dari unit lain (Pasal 9 ayat (4)).',
    en: 'The leader should preferably come from the performance-owning unit (art. 9(4)).',
  },
});

export const atasan = defineRule({
  id: 'lpsk-3-2023/pasal-6-atasan',
  basis: 'Pasal 6 ayat (1), (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Atasan pejabat fungsional/pelaksana tidak sesuai struktur (Pasal 6).',
    en: 'The superior does not match the structure (art. 6).',
  },
  facts: Type.Object({ unitJabatanAdministrasi: Type.Boolean(), atasan: Type.String() }),
  evaluate: (facts) =>
    facts.atasan === (facts.unitJabatanAdministrasi ? 'administrator' : 'kepala-biro') ? 'pass' : 'fail',
});

export const arahanTenagaAhli = defineRule({
  id: 'lpsk-3-2023/pasal-7-2-arahan-tenaga-ahli',
  basis: 'Pasal 7 ayat (2)',
  // The relation is one of coordination, so this only advises.
  severity: 'advisory',
  inForce,
  message: {
    id: 'Minta arahan/pertimbangan Tenaga Ahli terkait (Pasal 7 ayat (2)).',
    en: "Seek the related expert's guidance (art. 7(2)).",
  },
  facts: Type.Object({ adaTenagaAhliTerkait: Type.Boolean(), arahanDiminta: Type.Boolean() }),
  evaluate: ({ adaTenagaAhliTerkait, arahanDiminta }) => {
    if (!adaTenagaAhliTerkait) return 'na';
    return arahanDiminta ? 'pass' : 'fail';
  },
});

const keputusanSekretarisJenderal = (id: string) =>
  defineRule({
    id,
    basis:
      'Pasal 10 ayat (1), (3), Pasal 11 ayat (1), Lampiran BAB III angka 2 huruf A, Lampiran BAB III angka 2 huruf B',
    severity: 'blocking',
    inForce,
    message: {
      id: 'Penugasan ditetapkan dengan Keputusan Sekretaris Jenderal; surat Pimpinan Unit Kerja hanya dikenal Lampiran untuk lingkup unit sendiri (Pasal 10 ayat (1), Pasal 11 ayat (1)).',
      en: "Assignments are set by decision of the Secretary General; a unit head's letter is known only in the Annex for in-unit cases (arts. 10(1), 11(1)).",
    },
    facts: Type.Object({
      cakupan: Cakupan,
      jenisDokumen: Type.Union([Type.Literal('keputusan'), Type.Literal('surat-penugasan')]),
      penetap: Type.String(),
    }),
    evaluate: ({ cakupan, jenisDokumen, penetap }) => {
      if (penetap === 'sekretaris-jenderal') return 'pass';
      // The body (Keputusan) and the Lampiran (letter of the unit's head) contradict each other: a person decides.
      const knownToLampiran =
        cakupan === 'internal' && jenisDokumen === 'surat-penugasan' && penetap === 'pimpinan-unit-kerja';
      return knownToLampiran ? 'manual' : 'fail';
    },
  });

export const keputusanPenunjukan = keputusanSekretarisJenderal('lpsk-3-2023/pasal-10-1-keputusan-sekjen');
export const keputusanSukarela = keputusanSekretarisJenderal('lpsk-3-2023/pasal-11-1-keputusan-sekjen');

export const permohonanPelibatan = defineRule({
  id: 'lpsk-3-2023/pasal-10-2-permohonan-pelibatan',
  basis: 'Pasal 10 ayat (2), Lampiran BAB III angka 2 huruf A angka 2, Lampiran BAB III angka 2 huruf A angka 3',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Permohonan pelibatan salah jalur (Pasal 10 ayat (2), Lampiran).',
    en: 'The involvement request is wrongly routed (art. 10(2), Annex).',
  },
  facts: Type.Object({ cakupan: Cakupan, pengirim: Type.String(), penerima: Type.String(), tertulis: Type.Boolean() }),
  evaluate: ({ cakupan, pengirim, penerima, tertulis }) => {
    if (cakupan === 'internal') return 'na';
    const [from, to] =
      cakupan === 'lintas-unit'
        ? ['pimpinan-unit-kerja-pengusul', 'pimpinan-unit-kerja-dituju']
        : ['sekretaris-jenderal', 'pimpinan-instansi-dituju'];
    return pengirim === from && penerima === to && tertulis ? 'pass' : 'fail';
  },
});

export const sukarelaLintas = defineRule({
  id: 'lpsk-3-2023/pasal-11-2-sukarela-lintas',
  basis: 'Pasal 11 ayat (2), Lampiran BAB III angka 2 huruf B angka 2',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pengajuan sukarela lintas unit/instansi harus melalui dan disetujui atasan (Pasal 11 ayat (2)).',
    en: "Cross-unit/agency voluntary applications go through and need the superior's approval (art. 11(2)).",
  },
  facts: Type.Object({ cakupan: Cakupan, melaluiAtasan: Type.Boolean(), persetujuanAtasan: Type.Boolean() }),
  evaluate: ({ cakupan, melaluiAtasan, persetujuanAtasan }) => {
    if (cakupan === 'internal') return 'na';
    // Granted across agencies too, but the Lampiran describes no way to go.
    if (cakupan === 'lintas-instansi') return 'manual';
    return melaluiAtasan && persetujuanAtasan ? 'pass' : 'fail';
  },
});

export const pelaporan = defineRule({
  id: 'lpsk-3-2023/pasal-12-13-pelaporan',
  basis: 'Pasal 12, Pasal 13, Lampiran BAB III angka 4',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Laporan {peran} dikirim kepada pejabat yang keliru (Pasal 12-13).',
    en: 'The {peran} report goes to the wrong recipient (arts. 12-13).',
  },
  facts: Type.Object({
    peran: Type.Union([Type.Literal('anggota'), Type.Literal('ketua'), Type.Literal('individu')]),
    unitJabatanAdministrasi: Type.Boolean(),
    penerima: Type.String(),
    diteruskanKe: TextOrNull,
  }),
  evaluate: ({ peran, unitJabatanAdministrasi, penerima, diteruskanKe }) => {
    if (peran === 'anggota') return penerima === 'ketua-tim' ? 'pass' : 'fail';
    if (unitJabatanAdministrasi)
      return penerima === 'administrator' && diteruskanKe === 'sekretaris-jenderal' ? 'pass' : 'fail';
    return ['atasan-langsung', 'pimpinan-unit-kerja'].includes(penerima) ? 'pass' : 'fail';
  },
});

export const penilaianLintas = defineRule({
  id: 'lpsk-3-2023/pasal-14-2-penilaian-lintas',
  basis: 'Pasal 14 ayat (2)',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Pemilik kinerja harus menilai dan menyampaikan penilaian kepada pimpinan unit asal (Pasal 14 ayat (2)).',
    en: 'The performance owner must evaluate and send it to the home unit head (art. 14(2)).',
  },
  facts: Type.Object({ cakupan: Cakupan, penilai: TextOrNull, disampaikanKe: TextOrNull }),
  evaluate: ({ cakupan, penilai, disampaikanKe }) => {
    if (cakupan !== 'lintas-unit') return 'na';
    const isOwner = penilai === 'pimpinan-unit-kerja-pemilik-kinerja' || penilai === 'sekretaris-jenderal';
    return isOwner && disampaikanKe === 'pimpinan-unit-kerja-asal' ? 'pass' : 'fail';
  },
});

export const penunjukanInternal = defineRule({
  id: 'lpsk-3-2023/lampiran-a1-penunjukan-internal',
  basis: 'Lampiran BAB III angka 2 huruf A angka 1',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Penunjukan dalam unit dilakukan Pimpinan Unit Kerja; tim harus punya satu ketua dan surat penugasan tim (Lampiran A.1).',
    en: 'In-unit appointment by the unit head; a team needs one leader and a team order (Annex A.1).',
  },
  facts: Type.Object({
    penunjuk: Type.String(),
    jumlahDitunjuk: Type.Integer(),
    timKerja: Type.Boolean(),
    ketua: Type.Integer(),
    suratPenugasanTim: Type.Boolean(),
  }),
  evaluate: ({ penunjuk, jumlahDitunjuk, timKerja, ketua, suratPenugasanTim }) => {
    if (penunjuk !== 'pimpinan-unit-kerja' || jumlahDitunjuk < 1) return 'fail';
    return !timKerja || (ketua === 1 && suratPenugasanTim) ? 'pass' : 'fail';
  },
});

export const ketuaTim = defineRule({
  id: 'lpsk-3-2023/lampiran-ketua-tim',
  basis: 'Lampiran BAB III angka 3 huruf a angka 2 huruf b, Lampiran BAB III angka 1 catatan huruf b',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Ketua tim ditunjuk dari pejabat fungsional atau pelaksana; administrator hanya di unitnya sendiri (Lampiran).',
    en: 'Leaders are functional or staff officials; administrators only within their own unit (Annex).',
  },
  facts: Type.Object({
    jabatanKetua: Type.String(),
    unitSendiri: Type.Boolean({ description: 'ketua dari unit itu sendiri' }),
  }),
  evaluate: ({ jabatanKetua, unitSendiri }) => {
    if (jabatanKetua === 'administrator') return unitSendiri ? 'pass' : 'fail';
    return ['pejabat-fungsional', 'pelaksana'].includes(jabatanKetua) ? 'pass' : 'fail';
  },
});

export const jawabanTertulis = defineRule({
  id: 'lpsk-3-2023/lampiran-a2-a3-a4-jawaban-tertulis',
  basis:
    'Lampiran BAB III angka 2 huruf A angka 2 huruf b, Lampiran BAB III angka 2 huruf A angka 3 huruf c, Lampiran BAB III angka 2 huruf A angka 4 huruf c dan d',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Jawaban atas permintaan pelibatan harus mempertimbangkan ketersediaan pegawai dan, lintas instansi, disampaikan tertulis (Lampiran A.2-A.4).',
    en: 'Replies must weigh staff availability and, across agencies, be in writing (Annex A.2-A.4).',
  },
  facts: Type.Object({ cakupan: Cakupan, jawabanTertulis: Type.Boolean(), pertimbanganKetersediaan: BooleanOrNull }),
  evaluate: (facts) => {
    if (facts.cakupan === 'internal') return 'na';
    if (facts.cakupan === 'lintas-instansi' && !facts.jawabanTertulis) return 'fail';
    return facts.pertimbanganKetersediaan === null ? 'manual' : 'pass';
  },
});

export const selesai = defineRule({
  id: 'lpsk-3-2023/lampiran-c-selesai',
  basis: 'Lampiran BAB III huruf C',
  severity: 'blocking',
  inForce,
  message: {
    id: 'Kegiatan selesai setelah Pimpinan Unit Kerja menerima hasil yang sesuai target (Lampiran Bab III C).',
    en: 'Work is done when the unit head accepts it (Annex III.C).',
  },
  facts: Type.Object({ diterimaOleh: Type.String(), sesuaiTarget: BooleanOrNull }),
  evaluate: ({ diterimaOleh, sesuaiTarget }) => {
    if (diterimaOleh !== 'pimpinan-unit-kerja') return 'fail';
    if (sesuaiTarget === null) return 'manual';
    return sesuaiTarget ? 'pass' : 'fail';
  },
});
