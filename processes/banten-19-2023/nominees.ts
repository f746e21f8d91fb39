import { type Assignment, type CaseContext, type Check, check, checkEach } from '../mechanism.ts';
import { jenisOf, semuaPenerima } from '../penugasan/nominees.ts';
import { hasTwice, type Usulan, usulanOf } from '../penugasan/usulan.ts';
import { contextOf, textOf } from '../read.ts';
import { asalPegawai, kompetensi, penugasanLain, tidakGanda } from './checks.ts';
import { unitOrganisasiOf } from './pejabat.ts';
import { caraPenugasan, kedudukanDahulu, suratPenugasan } from './rules.ts';

const FIELD = 'penerimaTugas';

type Who = (usulan: Usulan) => readonly string[];

/** Nobody is named twice. */
export const nobodyTwice: Check = check(
  tidakGanda,
  (context) => ({ ganda: hasTwice(semuaPenerima(usulanOf(context))) }),
  FIELD,
);

/** What everyone is looked at for who works, alone or in a team: competence and other assignments. */
export const suitability = (who: Who): Check[] => [
  checkEach(
    kompetensi,
    (context) => {
      const usulan = usulanOf(context);
      return who(usulan).map((id) => ({
        subject: id,
        facts: {
          dibutuhkan: [...usulan.kompetensiDibutuhkan],
          dimiliki: [...(context.organisasi.pegawai(id)?.kompetensi ?? [])],
        },
      }));
    },
    FIELD,
  ),
  checkEach(
    penugasanLain,
    (context) => {
      const usulan = usulanOf(context);
      return who(usulan).map((id) => ({
        subject: id,
        facts: {
          mulai: usulan.mulai ?? '',
          selesai: usulan.selesai ?? '',
          penugasan: [...(context.organisasi.pegawai(id)?.penugasan ?? [])],
        },
      }));
    },
    FIELD,
  ),
];

/** Pasal 11 ayat (1): only Pejabat Fungsional and pelaksana, and only in these two ways. */
export const kindCheck = (cara: Assignment['dasar'], who: Who): Check =>
  checkEach(
    caraPenugasan,
    (context) =>
      who(usulanOf(context)).map((id) => ({ subject: id, facts: { cara, jenisPegawai: jenisOf(context, id) } })),
    FIELD,
  );

/** Everyone comes from one of these Unit Organisasi. */
export const originCheck = (who: Who, units: (context: CaseContext) => readonly string[]): Check =>
  checkEach(
    asalPegawai,
    (context) =>
      who(usulanOf(context)).map((id) => ({
        subject: id,
        facts: {
          unitAsal: unitOrganisasiOf(context, context.organisasi.pegawai(id)?.unit ?? 'tidak-dikenal'),
          unitYangBersangkutan: [...units(context)],
        },
      })),
    FIELD,
  );

/** Lampiran huruf B angka 2 alinea 1: the kedudukan comes first. The register holds only decisions of whom the text names. */
export const placementCheck = (who: Who): Check =>
  checkEach(
    kedudukanDahulu,
    (context) =>
      who(usulanOf(context)).map((id) => {
        const kedudukan = context.organisasi.pegawai(id)?.kedudukan;
        return {
          subject: id,
          facts: {
            regulasi: 'banten' as const,
            tanggalKedudukan: kedudukan?.mulai ?? null,
            penetapKedudukan: kedudukan ? 'pimpinan-unit-organisasi' : '',
            tanggalPenugasan: usulanOf(context).mulai ?? '',
          },
        };
      }),
    FIELD,
  );

/**
 * Lampiran huruf B angka 2 alinea 2: whoever is assigned has a letter.
 * @param cara the variable that says how it was signed
 */
export const letterCheck = (cara: string): Check => ({
  ...check(suratPenugasan, ({ variables }) => ({
    bentuk: contextOf(variables[cara])['metode'] === 'pindaian' ? 'fisik' : 'elektronik',
    nomorSurat: textOf(contextOf(variables['suratTerakhir'])['nomor']) || null,
  })),
  keptBy: 'The diagram gets here only from a letter that was numbered.',
});
