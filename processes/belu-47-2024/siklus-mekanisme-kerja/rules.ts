import { type Check, check } from '../../mechanism.ts';
import { penugasanOf } from '../../penugasan/tercatat.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { contextsOf, textOf } from '../../read.ts';
import { penugasanKegiatan, rekomendasiKebutuhan, susunanLengkap } from '../checks.ts';
import { reasonCheck } from '../process-checks.ts';
import { selesai } from '../rules.ts';
import { peranOf, unitKegiatan } from './alur.ts';

/** s01: the unit has a structure with all its posts, and its Pejabat Level 1 begins. */
export const target: readonly Check[] = [
  check(
    susunanLengkap,
    (context) => {
      const peran = peranOf(context);
      const pemrakarsa = context.organisasi.pegawai(usulanOf(context).pemohon);
      return { lengkap: peran !== undefined, olehLevel1: peran !== undefined && pemrakarsa?.jabatan === peran.level1 };
    },
    'unitPemilikKinerja',
  ),
];

/** s04: a recommendation says who is needed. */
export const rekomendasi: readonly Check[] = [
  check(
    rekomendasiKebutuhan,
    ({ variables }) => ({
      jabatan: contextsOf(variables['jabatanDibutuhkan']).length,
      lintasUnit: textOf(variables['kebutuhanLintasUnit']),
    }),
    'jabatanDibutuhkan',
  ),
];

/** s05, s07: the Penugasan is one of the unit's own, and runs. */
export const penugasan: readonly Check[] = [
  check(
    penugasanKegiatan,
    (context) => {
      const { unitPemilikKinerja, selesai: sampai } = penugasanOf(context);
      return { milikUnit: unitPemilikKinerja === unitKegiatan(context), berakhir: sampai < context.tanggal };
    },
    'penugasan',
  ),
];

/** s08, s13, s14, s15: whoever returns something says why. */
export const tinjauan: readonly Check[] = [reasonCheck('keputusanTinjauan', 'alasanTinjauan')];

/** The activity is done once Pejabat Level 1 has taken its result as conforming. */
export const penyelesaian: readonly Check[] = [
  {
    ...check(selesai, ({ variables }) => ({
      diterimaOleh: 'pejabat-level-1',
      sesuaiTarget: variables['keputusanTinjauan'] === 'disetujui',
    })),
    keptBy: 'The diagram leads to the end only from an acceptance by Pejabat Level 1.',
  },
];
