import { readFileSync } from 'node:fs';
import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';

const Variables = Type.Record(Type.String(), Type.Unknown());
const Tanggal = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** By element id: what whoever holds the task submits; a list where the task comes more than once, or is refused. */
const Answers = Type.Record(Type.String(), Type.Union([Variables, Type.Array(Variables, { minItems: 1 })]));

const Event = Type.Union([
  /** Nobody acts for so many working days; `answers` come only then. */
  Type.Object(
    { tungguHariKerja: Type.Integer({ minimum: 1, maximum: 365 }), answers: Type.Optional(Answers) },
    { additionalProperties: false },
  ),
  /** The initiator asks for the same once more, and is refused in these words. */
  Type.Object({ mulaiLagi: Type.String({ minLength: 1 }) }, { additionalProperties: false }),
  /** The initiator takes the case back. */
  Type.Object({ tarik: Type.String({ minLength: 1 }) }, { additionalProperties: false }),
]);

/** A letter of another agency as persuratan enters it; what is left out is as usual. */
export const SuratMasuk = Type.Object(
  {
    nomor: Type.String({ minLength: 1 }),
    tanggal: Tanggal,
    /** Absent: the agency the case has written to. */
    instansi: Type.Optional(Type.String({ minLength: 1 })),
    /** Absent: today. */
    diterima: Type.Optional(Tanggal),
    hal: Type.Optional(Type.String({ minLength: 1 })),
    /** Name of the scan's file. */
    pindaian: Type.Optional(Type.String({ minLength: 1 })),
  },
  { additionalProperties: false },
);
export type SuratMasuk = Static<typeof SuratMasuk>;

const Appointment = Type.Object(
  {
    jabatan: Type.String(),
    pegawai: Type.String(),
    kapasitas: Type.Union([Type.Literal('plt'), Type.Literal('plh'), Type.Literal('pj')]),
    nomorKeputusan: Type.String(),
    mulai: Tanggal,
    selesai: Type.Union([Tanggal, Type.Null()]),
  },
  { additionalProperties: false },
);

/** One story of a case, readable by the legal unit: what is asked for, what everyone answers, how it must end. */
export const CaseFile = Type.Object(
  {
    title: Type.String({ minLength: 1 }),
    /** When it begins, ISO 8601 with offset. */
    at: Type.String({ minLength: 20 }),
    /** Another story that happens before, in the same office: of the same mechanism, or 'process id/name'. */
    after: Type.Optional(Type.String({ minLength: 1 })),
    /** Account of the initiator. */
    starter: Type.String({ minLength: 1 }),
    settings: Type.Optional(Type.Record(Type.String(), Type.Union([Type.Boolean(), Type.Number(), Tanggal]))),
    appointments: Type.Optional(Type.Array(Appointment)),
    facts: Variables,
    answers: Answers,
    /** By id of the catch event that waits: the letter of another agency that comes in; a list where several come, or are refused. */
    suratMasuk: Type.Optional(
      Type.Record(Type.String(), Type.Union([SuratMasuk, Type.Array(SuratMasuk, { minItems: 1 })])),
    ),
    /** What happens when nobody has an answer left, in this order. */
    events: Type.Optional(Type.Array(Event)),
    expect: Type.Object(
      {
        /** Rules that were not kept, wherever that was noticed. */
        broken: Type.Array(Type.String()),
        /** End state; null where the case never began or did not end. */
        end: Type.Union([Type.String(), Type.Null()]),
        /** Keys of the letters in force in the end. */
        letters: Type.Array(Type.String()),
        /** Titles of notices begin so; each must have been sent. */
        notices: Type.Optional(Type.Array(Type.String())),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

export type CaseFile = Static<typeof CaseFile>;

/** @throws Error naming what is not as it should be */
export function parseCase(json: unknown, name: string): CaseFile {
  if (Value.Check(CaseFile, json)) return json;
  const problems = Value.Errors(CaseFile, json).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  throw new Error(`Expected '${name}' to be a case: ${problems.slice(0, 5).join('; ')}`);
}

export const readCase = (file: string): CaseFile => parseCase(JSON.parse(readFileSync(file, 'utf8')) as unknown, file);
