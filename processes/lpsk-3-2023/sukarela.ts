import { type TProperties, Type } from 'typebox';
import type { CaseContext, Letter, PejabatResolver } from '../mechanism.ts';
import { namaJabatan, orang, pokokTugas, rujukan, surat, unitPemilikKinerja } from '../penugasan/letters.ts';
import { pegawaiOf, pimpinanOf, unitOf, usulanFields, usulanOf, usulanOptions } from '../penugasan/usulan.ts';
import { contextOf, textOf } from '../read.ts';
import { KOP } from './letters.ts';

/** What the two mechanisms of pengajuan sukarela share: Lampiran BAB III angka 2 huruf B. */

/** Whoever offers themselves, in their own unit. */
export const unitPemohon = (context: CaseContext): string => pegawaiOf(context, usulanOf(context).pemohon).unit;
export const pimpinanPemohon: PejabatResolver = (context) =>
  pimpinanOf(context, context.organisasi.pegawai(usulanOf(context).pemohon)?.unit ?? '');
export const kePemohon = (context: CaseContext): string[] => [`pegawai:${usulanOf(context).pemohon}`];

/** What a permohonan says: what is offered, for what, and why. */
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
      motivasi: Type.Optional(Type.String({ maxLength: 2000 })),
      ...more,
    },
    { additionalProperties: false },
  );

/** D-L11: the application, signed in person by whoever submits it. */
export const permohonanSukarela = (kepada: PejabatResolver, melalui: PejabatResolver = () => undefined): Letter =>
  surat({
    jenis: 'Permohonan Pengajuan Sukarela',
    kode: 'PS',
    kop: KOP,
    template: 'permohonan-sukarela.typ',
    penandaTangan: (context) => pegawaiOf(context, usulanOf(context).pemohon).jabatan,
    unit: unitPemohon,
    hal: () => 'Permohonan Pengajuan Sukarela untuk Melaksanakan Tugas',
    fields: (context) => ({
      ...pokokTugas(context),
      bentuk: 'individu',
      kepada: namaJabatan(context, kepada(context)),
      melalui: namaJabatan(context, melalui(context)),
      pemohon: orang(context, usulanOf(context).pemohon),
      motivasi: textOf(context.variables['motivasi']),
      tembusan: [],
    }),
  });

const WORDS: { readonly [value: string]: string } = {
  sesuai: 'selaras',
  'tidak-sesuai': 'tidak selaras',
  memadai: 'memadai',
  'tidak-memadai': 'tidak memadai',
  tersedia: 'tersedia',
  'tidak-tersedia': 'tidak tersedia',
  cukup: 'cukup',
  'tidak-cukup': 'tidak cukup',
};

const JUDUL: { readonly [key: string]: string } = {
  tugasPokok: 'tugas pokok',
  keahlian: 'keahlian dan/atau keterampilan',
  ketersediaan: 'ketersediaan',
  kecukupan: 'kecukupan',
};

/** 'tugas pokok (selaras) dan keahlian dan/atau keterampilan (memadai)'. */
export const pertimbanganDalamKata = (pertimbangan: unknown): string =>
  Object.entries(contextOf(pertimbangan))
    .map(([key, answer]) => `${JUDUL[key] ?? key} (${WORDS[textOf(answer)] ?? textOf(answer)})`)
    .join(' serta ');

/** D-L04: an application is refused, with reason. */
export const penolakanSukarela = (letter: {
  readonly penandaTangan: PejabatResolver;
  readonly unit: (context: CaseContext) => string;
  /** Variables with what was weighed, and why it was refused. */
  readonly pertimbangan: string;
  readonly alasan: string;
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter =>
  surat({
    jenis: 'Jawaban Pengajuan Sukarela',
    kode: 'JS',
    kop: KOP,
    template: 'penolakan-sukarela.typ',
    penandaTangan: letter.penandaTangan,
    unit: letter.unit,
    hal: () => 'Jawaban atas Permohonan Pengajuan Sukarela',
    fields: (context) => ({
      kepada: orang(context, usulanOf(context).pemohon)['nama']!,
      rujukan: rujukan(context.letters, 'permohonan-sukarela'),
      uraianTugas: usulanOf(context).uraianTugas,
      unitPemilikKinerja: unitOf(context, unitPemilikKinerja(context)).nama,
      pertimbangan: pertimbanganDalamKata(context.variables[letter.pertimbangan]),
      alasan: textOf(context.variables[letter.alasan]),
      tembusan: [...letter.tembusan(context)],
    }),
  });
