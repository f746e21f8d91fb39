import type { Check } from '../mechanism.ts';
import { check, checkEach } from '../mechanism.ts';
import { asalPegawai, kompetensi, penugasanLain, susunanTim } from './checks.ts';
import { caraPenugasan, ketuaPemilikKinerja, ketuaTim } from './rules.ts';
import { hasTwice, type Usulan, usulanOf } from './usulan.ts';

/** Which people of a request a check looks at, and the units they may come from. */
interface Nominees {
  readonly who: (usulan: Usulan) => readonly string[];
  readonly units: (usulan: Usulan) => readonly string[];
}

const FIELD = 'penerimaTugas';

/** What is asked of everyone who is to be assigned: Pasal 9 and Lampiran angka 2. */
export function nomineeChecks({ who, units }: Nominees): Check[] {
  return [
    checkEach(
      caraPenugasan,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          // Whoever holds no post today is no official who could be assigned.
          facts: { cara: 'penunjukan', jenisPegawai: context.organisasi.pegawai(id)?.jenis ?? 'tidak-dikenal' },
        })),
      FIELD,
    ),
    checkEach(
      asalPegawai,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          facts: {
            unitAsal: context.organisasi.pegawai(id)?.unit ?? 'tidak-dikenal',
            unitYangBersangkutan: [...units(usulanOf(context))],
          },
        })),
      FIELD,
    ),
    checkEach(
      kompetensi,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          facts: {
            dibutuhkan: [...usulanOf(context).kompetensiDibutuhkan],
            dimiliki: [...(context.organisasi.pegawai(id)?.kompetensi ?? [])],
          },
        })),
      FIELD,
    ),
    checkEach(
      penugasanLain,
      (context) =>
        who(usulanOf(context)).map((id) => ({
          subject: id,
          facts: {
            mulai: usulanOf(context).mulai ?? '',
            selesai: usulanOf(context).selesai ?? '',
            penugasan: [...(context.organisasi.pegawai(id)?.penugasan ?? [])],
          },
        })),
      FIELD,
    ),
  ];
}

/** What is asked of a team as a whole, and of its leader. */
export function teamChecks(cakupan: 'internal' | 'lintas-unit'): Check[] {
  return [
    check(
      susunanTim,
      (context) => {
        const { bentuk, penerimaTugas } = usulanOf(context);
        const count = (peran: string): number => penerimaTugas.filter((penerima) => penerima.peran === peran).length;
        return {
          bentuk,
          ketua: count('ketua'),
          anggota: count('anggota'),
          individu: count('individu'),
          ganda: hasTwice(penerimaTugas.map(({ pegawai }) => pegawai)),
        };
      },
      FIELD,
    ),
    checkEach(
      ketuaTim,
      (context) =>
        leadersOf(usulanOf(context)).map((id) => ({
          subject: id,
          facts: {
            jabatanKetua: context.organisasi.pegawai(id)?.jenis ?? 'tidak-dikenal',
            unitSendiri: context.organisasi.pegawai(id)?.unit === usulanOf(context).unitPemilikKinerja,
          },
        })),
      FIELD,
    ),
    {
      ...checkEach(
        ketuaPemilikKinerja,
        (context) =>
          leadersOf(usulanOf(context)).map((id) => ({
            subject: id,
            facts: {
              cakupan,
              unitKetua: context.organisasi.pegawai(id)?.unit ?? 'tidak-dikenal',
              unitPemilikKinerja: usulanOf(context).unitPemilikKinerja,
            },
          })),
        FIELD,
      ),
      reason: 'alasanKetua',
      ...(cakupan === 'internal' && {
        keptBy: 'Within one unit nobody comes from elsewhere: the rule does not apply.',
      }),
    },
  ];
}

const leadersOf = ({ penerimaTugas }: Usulan): string[] =>
  penerimaTugas.filter(({ peran }) => peran === 'ketua').map(({ pegawai }) => pegawai);
