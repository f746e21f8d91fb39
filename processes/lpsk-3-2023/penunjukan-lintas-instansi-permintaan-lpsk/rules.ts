import { type Check, check } from '../../mechanism.ts';
import { contentsCheck, periodCheck } from '../../penugasan/checks.ts';
import { semuaPenerima } from '../../penugasan/nominees.ts';
import { hasTwice, usulanOf } from '../../penugasan/usulan.ts';
import { contextOf, textOf } from '../../read.ts';
import { permohonanLengkap } from '../checks.ts';
import { pegawaiDisediakanInstansi } from '../checks-lintas-instansi.ts';
import { nomineeChecks, teamChecks } from '../nominees.ts';
import { jangkaWaktu, jawabanTertulis, permohonanPelibatan } from '../rules.ts';

/** s01: before the need is discussed. */
export const permohonan: readonly Check[] = [
  periodCheck(jangkaWaktu),
  contentsCheck(permohonanLengkap),
  {
    ...check(permohonanPelibatan, () => ({
      cakupan: 'lintas-instansi' as const,
      pengirim: 'sekretaris-jenderal',
      penerima: 'pimpinan-instansi-dituju',
      tertulis: true,
    })),
    keptBy: 'Only the Sekretaris Jenderal signs the request, and it goes to the head of the agency as a letter.',
  },
];

/** s07: what the other agency has answered. */
export const jawaban: readonly Check[] = [
  {
    ...check(jawabanTertulis, ({ variables }) => ({
      cakupan: 'lintas-instansi' as const,
      jawabanTertulis: textOf(contextOf(variables['suratMasuk'])['nomor']) !== '',
      // Whether it weighed availability is the other agency's own affair.
      pertimbanganKetersediaan: true,
    })),
    keptBy: 'The case waits for the letter that persuratan has registered.',
  },
  check(
    pegawaiDisediakanInstansi,
    (context) => {
      const { pegawaiLuar } = usulanOf(context);
      return {
        keputusan: textOf(context.variables['keputusanInstansi']),
        jumlah: pegawaiLuar.length,
        ganda: hasTwice(pegawaiLuar.map(({ nama }) => nama)),
      };
    },
    'pegawaiLuar',
  ),
];

/** s08: the people of both agencies, and their roles. */
export const susunan: readonly Check[] = [
  ...nomineeChecks({
    cara: 'penunjukan',
    who: semuaPenerima,
    units: ({ unitPemilikKinerja }) => [unitPemilikKinerja],
  }),
  ...teamChecks('lintas-instansi'),
];
