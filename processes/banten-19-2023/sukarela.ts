import { type TProperties, Type } from 'typebox';
import type { PejabatResolver } from '../mechanism.ts';
import { type CaseContext, type Check, check } from '../mechanism.ts';
import { periodCheck } from '../penugasan/checks.ts';
import { pimpinanOf, type Usulan, usulanFields, usulanOf, usulanOptions } from '../penugasan/usulan.ts';
import { kindCheck, placementCheck, suitability } from './nominees.ts';
import { unitOrganisasiOf } from './pejabat.ts';
import { jangkaWaktu, sukarelaLingkup } from './rules.ts';

/** What the two mechanisms of pengajuan sukarela share: Lampiran huruf B angka 2 huruf b. */

export const pemohonOf = (context: CaseContext): string => usulanOf(context).pemohon;
export const kePemohon = (context: CaseContext): string[] => [`pegawai:${pemohonOf(context)}`];
export const jabatanPemohon: PejabatResolver = (context) => context.organisasi.pegawai(pemohonOf(context))?.jabatan;

/** The Unit Organisasi of whoever offers themselves, its head, and who appraises them. */
export const unitOrganisasiPemohon = (context: CaseContext): string =>
  unitOrganisasiOf(context, context.organisasi.pegawai(pemohonOf(context))?.unit ?? '');
export const pimpinanPemohon: PejabatResolver = (context) => pimpinanOf(context, unitOrganisasiPemohon(context));
export const penilaiPemohon: PejabatResolver = (context) => context.organisasi.penilaiKinerja(pemohonOf(context));

/** What an application says: what is offered, for what, and when. */
export const pengajuanFacts = <P extends TProperties>(more: P) =>
  Type.Object(
    {
      targetKinerja: usulanFields.targetKinerja,
      mulai: usulanFields.mulai,
      selesai: usulanFields.selesai,
      unitPemilikKinerja: usulanOptions.unitPemilikKinerja,
      kompetensiDibutuhkan: usulanOptions.kompetensiDibutuhkan,
      lampiran: usulanOptions.lampiran,
      motivasi: Type.Optional(Type.String({ maxLength: 2000 })),
      ...more,
    },
    { additionalProperties: false },
  );

const applicant = ({ pemohon }: Usulan): string[] => [pemohon];

/** What is asked of everyone who offers themselves. */
export const applicationChecks = (cakupan: 'internal' | 'lintas-unit'): Check[] => [
  periodCheck(jangkaWaktu),
  {
    ...kindCheck('pengajuan-sukarela', applicant),
    keptBy: 'Only a Pejabat Fungsional or a pelaksana can start it.',
  },
  placementCheck(applicant),
  {
    ...check(sukarelaLingkup, (context) => ({
      cakupan,
      instansiPegawai: instansiOf(context, context.organisasi.pegawai(pemohonOf(context))?.unit ?? ''),
      instansiTujuan: instansiOf(context, usulanOf(context).unitPemilikKinerja),
    })),
    keptBy: 'The office takes only units of the agencies in which the applicant holds a post.',
  },
  ...suitability(applicant),
];

const instansiOf = ({ organisasi }: CaseContext, unit: string): string =>
  organisasi.unit(unit)?.instansi ?? 'tidak-dikenal';
