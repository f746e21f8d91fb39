import { type TProperties, Type } from 'typebox';
import { type CaseContext, type Check, check, type PejabatResolver } from '../mechanism.ts';
import { ownApplicationCheck, periodCheck } from '../penugasan/checks.ts';
import { pegawaiOf, pimpinanOf, unitOf, usulanFields, usulanOf, usulanOptions } from '../penugasan/usulan.ts';
import { textOf } from '../read.ts';
import { isTanggal } from '../tanggal.ts';
import { pengajuanLisan, permohonanSendiri, tugasDitetapkan } from './checks.ts';
import { nomineeChecks } from './nominees.ts';
import { reasonCheck } from './process-checks.ts';
import { caraPenugasan, jangkaWaktu, sukarelaLingkup } from './rules.ts';

/** What the two mechanisms of pengajuan sukarela share. */

/** Whoever offers themselves, in their own unit. */
export const unitPemohon = (context: CaseContext): string => pegawaiOf(context, usulanOf(context).pemohon).unit;
export const jabatanPemohon: PejabatResolver = (context) => pegawaiOf(context, usulanOf(context).pemohon).jabatan;
export const pimpinanPemohon: PejabatResolver = (context) =>
  pimpinanOf(context, context.organisasi.pegawai(usulanOf(context).pemohon)?.unit ?? '');
export const penilaiPemohon: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(usulanOf(context).pemohon);
export const kePemohon = (context: CaseContext): string[] => [`pegawai:${usulanOf(context).pemohon}`];

/** What a pengajuan says: what is offered, for what, and whether it is a duty already. */
export const pengajuanFacts = <P extends TProperties>(more: P) =>
  Type.Object(
    {
      targetKinerja: usulanFields.targetKinerja,
      mulai: usulanFields.mulai,
      selesai: usulanFields.selesai,
      unitPemilikKinerja: usulanOptions.unitPemilikKinerja,
      maksudTujuan: usulanOptions.maksudTujuan,
      kompetensiDibutuhkan: usulanOptions.kompetensiDibutuhkan,
      lampiran: usulanOptions.lampiran,
      sudahDitetapkan: Type.Union([Type.Literal('ya'), Type.Literal('tidak')]),
      ...more,
    },
    { additionalProperties: false },
  );

/** What is asked of every pengajuan and of whoever makes it. */
export const applicationChecks = (cakupan: 'internal' | 'lintas-unit'): Check[] => [
  periodCheck(jangkaWaktu),
  check(
    sukarelaLingkup,
    (context) => ({
      cakupan,
      instansiPegawai: unitOf(context, unitPemohon(context)).instansi,
      instansiTujuan: context.organisasi.unit(usulanOf(context).unitPemilikKinerja)?.instansi ?? 'tidak-dikenal',
    }),
    'unitPemilikKinerja',
  ),
  check(
    tugasDitetapkan,
    ({ variables }) => ({ sudahDitetapkan: variables['sudahDitetapkan'] === 'ya' }),
    'sudahDitetapkan',
  ),
];

/** As for those who are appointed, but about the one who offers themselves. */
export const applicantChecks = (cakupan: 'internal' | 'lintas-unit'): Check[] =>
  nomineeChecks({
    cara: 'pengajuan-sukarela',
    who: ({ pemohon }) => [pemohon],
    units: ({ unitPemilikKinerja }) => [unitPemilikKinerja],
  })
    .filter(({ rule }) => cakupan === 'internal' || !rule.id.endsWith('asal-pegawai'))
    .map((one) => ({
      ...one,
      ...(one.rule === caraPenugasan && { keptBy: 'Only a Pejabat Fungsional or a Pejabat Pelaksana can start it.' }),
    }));

/** An oral wish is on record with its day and with who heard it. */
export const oralCheck: Check = check(
  pengajuanLisan,
  ({ variables, tanggal }) => ({
    tanggalLisan: isTanggal(variables['tanggalLisan']) ? variables['tanggalLisan'] : null,
    pendengar: textOf(variables['pendengar']),
    hariIni: tanggal,
  }),
  'tanggalLisan',
);

/** What is asked of every decision on a pengajuan. */
export const decisionChecks = (keputusan: string, alasan: string, pemutus: string): Check[] => [
  reasonCheck(keputusan, alasan),
  ownApplicationCheck(permohonanSendiri, pemutus),
];
