import { type Check, check } from '../../mechanism.ts';
import { reasonCheck } from '../../penugasan/checks.ts';
import { pimpinanPemilikKinerja, unitPemilikKinerja } from '../../penugasan/letters.ts';
import { jenisOf } from '../../penugasan/nominees.ts';
import { tercatat } from '../../penugasan/tercatat.ts';
import { contextOf, textOf } from '../../read.ts';
import {
  alasanPengembalianRencana,
  ketuaSebelumRencana,
  penanggungJawab,
  penugasanKegiatan,
} from '../checks-mekanisme-kerja.ts';
import { ketuaTim, selesai } from '../rules.ts';

/** s01: before the target goes to a unit. */
export const target: readonly Check[] = [
  check(
    penanggungJawab,
    (context) => ({ adaPimpinan: pimpinanPemilikKinerja(context) !== undefined }),
    'unitPemilikKinerja',
  ),
];

/** s06: before the plan is agreed on. */
export const usulan: readonly Check[] = [
  {
    ...check(
      ketuaSebelumRencana,
      ({ variables }) => ({ cara: textOf(variables['caraKegiatan']), ketua: textOf(variables['ketuaKegiatan']) }),
      'ketuaKegiatan',
    ),
    keptBy: 'The form asks for the leader of a team.',
  },
  {
    rule: ketuaTim,
    subjects: (context) => {
      const { caraKegiatan, ketuaKegiatan } = context.variables;
      const ketua = textOf(ketuaKegiatan);
      if (caraKegiatan !== 'tim' || ketua === '') return [];
      const unitSendiri = context.organisasi.pegawai(ketua)?.unit === unitPemilikKinerja(context);
      return [{ subject: ketua, facts: { jabatanKetua: jenisOf(context, ketua), unitSendiri } }];
    },
    field: 'ketuaKegiatan',
  },
];

/** s09: whoever returns a plan says why. */
export const persetujuan: readonly Check[] = [
  reasonCheck(alasanPengembalianRencana, 'keputusanRencana', 'alasanRencana'),
];

/** s07: the Penugasan is the one that was planned. */
export const penugasan: readonly Check[] = [
  check(
    penugasanKegiatan,
    (context) => {
      const { variables } = context;
      const found = tercatat(context);
      return {
        unit: found?.unitPemilikKinerja ?? '',
        bentuk: found?.bentuk ?? '',
        cakupan: found?.cakupan ?? '',
        rencana: {
          unit: unitPemilikKinerja(context),
          bentuk: textOf(variables['caraKegiatan']),
          cakupan: textOf(variables['pelibatan']),
        },
      };
    },
    'penugasan',
  ),
];

/** s19: a kegiatan is done when the head of the unit has its result and says that it is as expected. */
export const penyelesaian: readonly Check[] = [
  {
    rule: selesai,
    subjects: ({ variables }) => {
      if (variables['keputusanPenyelesaian'] !== 'selesai') return [];
      const { jabatan } = contextOf(variables['pernyataan']);
      const isHead = jabatan !== undefined && jabatan === contextOf(variables['pejabat'])['pimpinanUnit'];
      const diterimaOleh = isHead ? 'pimpinan-unit-kerja' : textOf(jabatan);
      return [{ facts: { diterimaOleh, sesuaiTarget: variables['keputusanHasil'] === 'sesuai' } }];
    },
    keptBy: 'The diagram asks no other post, and only after the result was found to be on target.',
  },
];
