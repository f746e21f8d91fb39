import { isTanggal, type Tanggal } from '../processes/tanggal.ts';
import { invalid, Problem, type Violation } from './problem.ts';

/** What reads JSON further on recurses: nothing of ours nests as deep as this. */
const MAX_DEPTH = 50;

/** U+0000 and halves of surrogate pairs: PostgreSQL stores neither. */
const UNSTORABLE = /\0|\p{Surrogate}/u;
/** Control characters but tab and line ends, private use, no characters at all: no letter can show them. */
const UNPRINTABLE = /(?![\t\n\r])\p{Control}|\p{Surrogate}|\p{Private_Use}|\p{Noncharacter_Code_Point}/u;

export const isStorable = (text: string): boolean => !UNSTORABLE.test(text);

/** Whether a text is a date of the calendar that the database stores: it knows no year 0. */
export const isStorableDate = (text: unknown): text is Tanggal => isTanggal(text) && text >= '0001-01-01';

/**
 * @param field name of the property that holds the value
 * @throws Problem where a request carries text that can be neither stored nor printed, or nests too deep
 */
export function refuseUnprintable(value: unknown, field = '', depth = 0): void {
  if (typeof value === 'string') {
    const [character] = UNPRINTABLE.exec(value) ?? [];
    if (character !== undefined)
      throw refusal(field, `memuat karakter yang tidak dapat dicetak (${codeOf(character)}). Hapus, lalu kirim ulang.`);
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return;
  if (depth > MAX_DEPTH) throw refusal(field, `bersarang lebih dari ${MAX_DEPTH} tingkat.`);
  for (const [name, item] of Object.entries(value)) {
    refuseUnprintable(name, field, depth);
    refuseUnprintable(item, Array.isArray(value) ? field : name, depth + 1);
  }
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

function refusal(field: string, what: string): Problem {
  const message = `Isian ${field === '' ? '' : `'${field}' `}${what}`;
  return invalid(message, [{ ...(field !== '' && { field }), message }]);
}

/** What a route was sent and has no place for. */
interface Unasked {
  readonly body: unknown;
  readonly query: unknown;
}

/**
 * Schemas refuse fields they do not name; of a route without one nobody asked for any.
 * @throws Problem naming the first
 */
export function refuseUnasked({ body, query }: Unasked): void {
  for (const part of [query, body]) {
    if (part === undefined || part === null) continue;
    const [field] = typeof part === 'object' ? Object.keys(part) : [''];
    if (field !== undefined) throw refusal(field, 'tidak dikenal.');
  }
}

/** An error of Fastify's about a request: how it came, not what it means. */
export interface RequestError extends Error {
  readonly code?: string;
  readonly statusCode?: number;
  readonly validation?: readonly {
    readonly keyword: string;
    readonly instancePath: string;
    readonly params: { readonly [name: string]: unknown };
  }[];
}

const REFUSED = 'Permintaan tidak dapat diterima';
const TOO_LARGE = 'Berkas terlalu besar: diagram paling besar 1 MB, berkas lain paling besar 10 MB.';
const TOO_MANY = 'Terlalu banyak berkas dalam satu permintaan.';
const NO_MULTIPART = 'Kirim berkas sebagai multipart/form-data.';

/** What Fastify and its plug-ins refuse, in the reader's language. */
const TRANSPORT: { readonly [code: string]: readonly [status: number, detail: string] } = {
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'Isi permintaan bukan JSON yang sah.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'Isi permintaan kosong, padahal jenisnya application/json.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'Jenis isi permintaan tidak dikenal. Kirim sebagai application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'Panjang isi permintaan tidak sama dengan yang disebut.'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'Isi permintaan terlalu besar: paling besar 1 MB.'],
  FST_ERR_BAD_URL: [400, 'Alamat permintaan tidak sah.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, NO_MULTIPART],
  FST_NO_FORM_DATA: [415, NO_MULTIPART],
  FST_MP_PREMATURE_CLOSE: [400, 'Berkas terputus sebelum selesai dikirim.'],
  FST_REQ_FILE_TOO_LARGE: [413, TOO_LARGE],
  FST_FILES_LIMIT: [413, TOO_MANY],
  FST_PARTS_LIMIT: [413, TOO_MANY],
  FST_FIELDS_LIMIT: [413, TOO_MANY],
};

/** The refusal that an error of the request means; undefined where the error is ours. */
export function refusalOf({ code = '', statusCode = 500, validation }: RequestError): Problem | undefined {
  if (validation) {
    const violations = validation.map(shapeViolation);
    return new Problem(
      400,
      REFUSED,
      `Permintaan tidak sesuai bentuk yang diminta. ${violations[0]!.message}`,
      violations,
    );
  }
  const [status, detail] = TRANSPORT[code] ?? [statusCode, 'Permintaan tidak dapat dibaca.'];
  return status < 500 ? new Problem(status, REFUSED, detail) : undefined;
}

const KINDS: { readonly [type: string]: string } = {
  object: 'objek',
  array: 'daftar',
  string: 'teks',
  number: 'angka',
  integer: 'bilangan bulat',
  boolean: 'ya atau tidak',
  null: 'kosong',
};

type Validation = NonNullable<RequestError['validation']>[number];

function shapeViolation({ keyword, instancePath, params }: Validation): Violation {
  const path = instancePath.slice(1).replaceAll('/', '.');
  if (keyword === 'required') return about(join(path, params['missingProperty']), 'wajib diisi.');
  if (keyword === 'additionalProperties') return about(join(path, params['additionalProperty']), 'tidak dikenal.');
  if (keyword === 'type')
    return about(
      path,
      `harus berupa ${[params['type']]
        .flat()
        .map((type) => KINDS[String(type)] ?? type)
        .join(' atau ')}.`,
    );
  const says = BOUNDS[keyword];
  return about(path, says ? says(String(params['limit'])) : 'tidak sesuai bentuk yang diminta.');
}

const BOUNDS: { readonly [keyword: string]: (limit: string) => string } = {
  minLength: (limit) => `paling sedikit ${limit} huruf.`,
  maxLength: (limit) => `paling banyak ${limit} huruf.`,
  minItems: (limit) => `paling sedikit ${limit} butir.`,
  maxItems: (limit) => `paling banyak ${limit} butir.`,
  minimum: (limit) => `paling kecil ${limit}.`,
  maximum: (limit) => `paling besar ${limit}.`,
};

const join = (path: string, name: unknown): string => (path === '' ? String(name) : `${path}.${String(name)}`);

const about = (field: string, what: string): Violation =>
  field === '' ? { message: `Isi permintaan ${what}` } : { field, message: `Isian '${field}' ${what}` };
