import { type TSchema, Type } from 'typebox';
import { defineRule, type Rule } from '../rule.ts';
import { isTanggal } from '../tanggal.ts';

/**
 * What the regulations on Mekanisme Kerja ask alike of every Penugasan. Each regulation says it with an id, an article and
 * words of its own; severity too may differ.
 */

/** What a regulation says in its own way. */
export type Wording = Pick<Rule, 'id' | 'basis' | 'severity' | 'inForce' | 'message'>;

/** A rule that waits for the words of a regulation. */
const inWords =
  <S extends TSchema>(rule: Pick<Rule<S>, 'facts' | 'evaluate'>) =>
  (wording: Wording): Rule<S> =>
    defineRule({ ...rule, ...wording });

type Shared = typeof import('./rules.ts');

/** A shared rule in the words of a regulation, by the name it has here. */
export type RuleOf<Name extends keyof Shared> = Shared[Name] extends (wording: Wording) => infer R ? R : never;

export const Cakupan = Type.Union([
  Type.Literal('internal'),
  Type.Literal('lintas-unit'),
  Type.Literal('lintas-instansi'),
]);
export const TextOrNull = Type.Union([Type.String(), Type.Null()]);
export const BooleanOrNull = Type.Union([Type.Boolean(), Type.Null()]);

export const jangkaWaktu = inWords({
  facts: Type.Object({ mulai: TextOrNull, selesai: TextOrNull }),
  // A single day is a period too.
  evaluate: ({ mulai, selesai }) => (isTanggal(mulai) && isTanggal(selesai) && selesai >= mulai ? 'pass' : 'fail'),
});

export const caraPenugasan = inWords({
  facts: Type.Object({ cara: Type.String(), jenisPegawai: Type.String() }),
  evaluate: ({ cara, jenisPegawai }) =>
    ['penunjukan', 'pengajuan-sukarela'].includes(cara) && ['pejabat-fungsional', 'pelaksana'].includes(jenisPegawai)
      ? 'pass'
      : 'fail',
});

/** 'Diutamakan': within one unit there is nobody from elsewhere to lead. */
export const ketuaPemilikKinerja = inWords({
  facts: Type.Object({ cakupan: Cakupan, unitKetua: Type.String(), unitPemilikKinerja: Type.String() }),
  evaluate: ({ cakupan, unitKetua, unitPemilikKinerja }) => {
    if (cakupan === 'internal') return 'na';
    return unitKetua === unitPemilikKinerja ? 'pass' : 'fail';
  },
});

export const permohonanLengkap = inWords({
  facts: Type.Object({ maksudTujuan: Type.Boolean(), kompetensi: Type.Boolean(), ekspektasi: Type.Boolean() }),
  evaluate: ({ maksudTujuan, kompetensi, ekspektasi }) => (maksudTujuan && kompetensi && ekspektasi ? 'pass' : 'fail'),
});

/** Another unit of the same agency, with someone at its head. */
export const unitDituju = inWords({
  facts: Type.Object({ unitPemilikKinerja: Type.String(), unitDituju: Type.String(), adaPimpinan: Type.Boolean() }),
  evaluate: (facts) => (facts.unitPemilikKinerja !== facts.unitDituju && facts.adaPimpinan ? 'pass' : 'fail'),
});

export const asalPegawai = inWords({
  facts: Type.Object({ unitAsal: Type.String(), unitYangBersangkutan: Type.Array(Type.String()) }),
  evaluate: ({ unitAsal, unitYangBersangkutan }) => (unitYangBersangkutan.includes(unitAsal) ? 'pass' : 'fail'),
});

export const susunanTim = inWords({
  facts: Type.Object({
    bentuk: Type.String(),
    ketua: Type.Integer(),
    anggota: Type.Integer(),
    individu: Type.Integer(),
    ganda: Type.Boolean({ description: 'ada yang disebut lebih dari satu kali' }),
  }),
  evaluate: ({ bentuk, ketua, anggota, individu, ganda }) => {
    if (ganda) return 'fail';
    if (bentuk === 'tim') return ketua === 1 && anggota >= 1 && individu === 0 ? 'pass' : 'fail';
    return ketua === 0 && anggota === 0 && individu >= 1 ? 'pass' : 'fail';
  },
});

export const kompetensi = inWords({
  facts: Type.Object({
    dibutuhkan: Type.Array(Type.String(), { description: 'kompetensi yang dibutuhkan' }),
    dimiliki: Type.Array(Type.String(), { description: 'kompetensi yang dimiliki' }),
  }),
  evaluate: ({ dibutuhkan, dimiliki }) => {
    if (dibutuhkan.length === 0) return 'na';
    const held = new Set(dimiliki.map((item) => item.toLowerCase()));
    return dibutuhkan.some((item) => held.has(item.toLowerCase())) ? 'pass' : 'fail';
  },
});

export const penugasanLain = inWords({
  facts: Type.Object({
    mulai: Type.String(),
    selesai: Type.String(),
    penugasan: Type.Array(Type.Object({ nomor: Type.String(), mulai: Type.String(), selesai: Type.String() })),
  }),
  evaluate: ({ mulai, selesai, penugasan }) => {
    const overlapping = penugasan.filter((other) => other.mulai <= selesai && mulai <= other.selesai);
    return { outcome: overlapping.length === 0 ? 'pass' : 'fail', value: overlapping.map(({ nomor }) => nomor) };
  },
});

/** Shortest reason that says anything, in characters. */
export const ALASAN_TERPENDEK = 10;

export const alasanPenolakan = inWords({
  facts: Type.Object({ keputusan: Type.String(), alasan: TextOrNull }),
  evaluate: ({ keputusan, alasan }) => {
    if (keputusan === 'disetujui') return 'na';
    return (alasan ?? '').trim().length >= ALASAN_TERPENDEK ? 'pass' : 'fail';
  },
});

/** Whoever brings a problem brings a way out of it, too. */
export const alternatifRekomendasi = inWords({
  facts: Type.Object({ jumlah: Type.Integer() }),
  evaluate: ({ jumlah }) => (jumlah >= 1 ? 'pass' : 'fail'),
});

/** Who may speak for an assignment: one of the parts people have in it, from its first to its last day. */
export const peranDalamPenugasan = inWords({
  facts: Type.Object({
    peran: TextOrNull,
    berhak: Type.Array(Type.String(), { description: 'peran yang berhak melapor' }),
    berjalan: Type.Boolean({ description: 'Penugasan masih berjalan' }),
  }),
  evaluate: ({ peran, berhak, berjalan }) => (berjalan && peran !== null && berhak.includes(peran) ? 'pass' : 'fail'),
});

/** Everything a decision must weigh was weighed; nobody knows it for the one who decides. */
export const pertimbanganLengkap = inWords({
  facts: Type.Object({ dipertimbangkan: BooleanOrNull }),
  evaluate: ({ dipertimbangkan }) => {
    if (dipertimbangkan === null) return 'manual';
    return dipertimbangkan ? 'pass' : 'fail';
  },
});

/** Nobody decides on what they asked for themselves, in whatever post. */
export const permohonanSendiri = inWords({
  facts: Type.Object({ pemohon: Type.String(), pemutus: Type.String() }),
  evaluate: ({ pemohon, pemutus }) => (pemohon === pemutus ? 'fail' : 'pass'),
});

export const pegawaiDisediakan = inWords({
  facts: Type.Object({
    keputusan: Type.String(),
    jumlah: Type.Integer(),
    ganda: Type.Boolean({ description: 'ada yang disebut lebih dari satu kali' }),
  }),
  evaluate: ({ keputusan, jumlah, ganda }) => {
    if (keputusan !== 'disetujui') return 'na';
    return jumlah >= 1 && !ganda ? 'pass' : 'fail';
  },
});

export const pegawaiDisetujui = inWords({
  facts: Type.Object({
    diusulkan: Type.Array(Type.String(), { description: 'pegawai yang diusulkan' }),
    disediakan: Type.Array(Type.String(), { description: 'pegawai yang disediakan' }),
  }),
  evaluate: ({ diusulkan, disediakan }) => (diusulkan.every((id) => disediakan.includes(id)) ? 'pass' : 'fail'),
});
