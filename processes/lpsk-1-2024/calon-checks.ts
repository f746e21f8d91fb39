import type { Static, TSchema } from 'typebox';
import { type CaseContext, type Check, check, checkEach } from '../mechanism.ts';
import { textOf } from '../read.ts';
import type { Rule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';
import {
  belumDiketahui,
  type Calon,
  jawabanOf,
  memenuhiSyarat,
  pegawaiDi,
  riwayatOf,
  semuaCalon,
  semuaPenilaian,
  sesuai,
} from './calon.ts';
import { calonTerpilih, daftarCalon, jabatanLowong, penegasanLengkap, penilaianLengkap } from './checks-jpt.ts';
import { rencanaPengangkatan, terpilih } from './lowongan.ts';
import * as aturan from './rules.ts';
import { kodeJabatan } from './settings.ts';

/** How the facts of the rules on filling a JPT Pratama are read from a case. */

/** A post on the list of Pasal 7 that is vacant; `mekanisme` is how it is filled. */
export const lowonganChecks = (mekanisme: 'mutasi' | 'seleksi-terbuka'): readonly Check[] => [
  check(
    aturan.jabatanDalamDaftar,
    ({ organisasi, variables }) => ({
      jenisJabatan: 'jpt-pratama' as const,
      kodeJabatan: kodeJabatan(organisasi.jabatan(textOf(variables['jabatan']))?.nama ?? 'tidak-ada'),
    }),
    'jabatan',
  ),
  check(
    jabatanLowong,
    (context) => {
      const pemangku = context.organisasi.jabatan(textOf(context.variables['jabatan']))?.pemangku;
      // A Plh. stands for a holder who is away; a Plt. or Pj. for one the post lacks.
      const adaPemangku = pemangku?.kapasitas === 'definitif' || pemangku?.kapasitas === 'plh';
      return {
        adaPemangku,
        pemangkuSampai: pemangku?.kapasitas === 'definitif' ? (pemangku.selesai ?? null) : null,
        rencanaPengangkatan: rencanaPengangkatan(context),
      };
    },
    'jabatan',
  ),
  {
    ...check(aturan.mekanismeJpt, () => ({ mekanisme })),
    keptBy: 'Each of the two ways is a mechanism of its own.',
  },
];

/** A rule about each candidate of a list. */
export const eachOf = <S extends TSchema>(
  rule: Rule<S>,
  facts: (calon: Calon, context: CaseContext) => Static<S>,
  list: (context: CaseContext) => readonly Calon[] = semuaCalon,
): Check =>
  checkEach(rule, (context) =>
    list(context).map((calon) => ({ subject: calon.pegawai, facts: facts(calon, context) })),
  );

/** As {@link eachOf}, where the form offers to choose just what the rule takes. */
const asTold = <S extends TSchema>(
  rule: Rule<S>,
  names: readonly string[],
  list: (context: CaseContext) => readonly Calon[] = semuaCalon,
): Check => eachOf(rule, ({ told }) => Object.fromEntries(names.map((name) => [name, told[name]])) as Static<S>, list);

/** Pasal 8 without huruf c, which is assessed. */
export const persyaratanJpt: readonly Check[] = [
  asTold(aturan.jptStatus, ['status']),
  asTold(aturan.jptPendidikan, ['pendidikanTertinggi']),
  eachOf(aturan.jptPengalaman, (calon, context) => ({
    riwayat: riwayatOf(calon).map(({ jabatan, bidangTerkait, mulai, selesai }) => ({
      jabatan,
      bidangTerkait,
      mulai,
      selesai,
    })),
    tanggalAcuan: rencanaPengangkatan(context),
  })),
  eachOf(aturan.jptRiwayatJabatan, (calon, context) => ({
    riwayat: riwayatOf(calon).map(({ jenis, jenjang, mulai, selesai }) => ({
      jenis,
      jenjang,
      mulai,
      selesai,
    })) as Static<typeof aturan.jptRiwayatJabatan.facts>['riwayat'],
    tanggalAcuan: rencanaPengangkatan(context),
  })),
  eachOf(aturan.jptRekamJejak, ({ told }) => ({
    rekamJejakBaik: jawabanOf(told['rekamJejakBaik']),
    integritasBaik: jawabanOf(told['integritasBaik']),
    moralitasBaik: jawabanOf(told['moralitasBaik']),
  })),
  eachOf(aturan.jptUsia, ({ told }, context) => ({
    tanggalLahir: tanggal(textOf(told['tanggalLahir'])),
    tanggalAcuan: rencanaPengangkatan(context),
  })),
  eachOf(aturan.jptKesehatan, ({ told }) => ({
    sehatJasmani: jawabanOf(told['sehatJasmani']),
    sehatRohani: jawabanOf(told['sehatRohani']),
  })),
];

/** Pasal 8 huruf c, by what was assessed. */
export const kompetensiJpt: Check = asTold(
  aturan.jptKompetensi,
  ['teknis', 'manajerial', 'sosialKultural'],
  semuaPenilaian,
);

/** Who is on the list, and that nobody who assesses is: `penilai` are the variables with those. */
export const daftarCheck = (penilai: (context: CaseContext) => readonly string[]): Check =>
  check(
    daftarCalon,
    (context) => ({ calon: semuaCalon(context).map(({ pegawai }) => pegawai), penilai: [...penilai(context)] }),
    'daftarCalon',
  );

export const penegasanCheck: Check = check(
  penegasanLengkap,
  (context) => ({ diminta: belumDiketahui(context), disebut: pegawaiDi(context, 'penegasanCalon') }),
  'penegasanCalon',
);

export const penilaianCheck: Check = check(
  penilaianLengkap,
  (context) => ({ diminta: memenuhiSyarat(context), disebut: pegawaiDi(context, 'penilaian') }),
  'penilaian',
);

/** Of those who were chosen; where nobody was, there is nothing to look at. */
export const pilihanCheck: Check = {
  rule: calonTerpilih,
  subjects: (context) =>
    context.variables['keputusanPpk'] === 'ditetapkan'
      ? [{ facts: { sesuai: sesuai(context), dipilih: [terpilih(context)] } }]
      : [],
  field: 'calonTerpilih',
};
