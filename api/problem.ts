/** One thing wrong with what was submitted, with its article where a rule says so. */
export interface Violation {
  /** Key of the form field it concerns. */
  readonly field?: string;
  readonly message: string;
  readonly rule?: string;
  readonly basis?: string;
}

/** A refusal the user caused: becomes an `application/problem+json` answer, in Indonesian. */
export class Problem extends Error {
  readonly status: number;
  readonly title: string;
  readonly violations: readonly Violation[];
  /** When the same may go well, in seconds. */
  readonly retryAfter: number | undefined;
  /** Account that somebody tried to be, where there is such an account. */
  readonly account: string | undefined;

  constructor(
    status: number,
    title: string,
    detail: string,
    violations: readonly Violation[] = [],
    retryAfter?: number,
    account?: string,
  ) {
    super(detail);
    this.status = status;
    this.title = title;
    this.violations = violations;
    this.retryAfter = retryAfter;
    this.account = account;
  }
}

/** Somebody is named whose identity is protected. The refusal repeats nothing of what was sent. */
export class NamesProtected extends Problem {
  /** @param field where they are named; empty: not in a field */
  constructor(field: string) {
    const detail =
      'Isian ini memuat nama atau NIK orang yang identitasnya dilindungi, jadi tidak disimpan. Tulis kodenya (TL, tahun, nomor). Bila yang dimaksud orang lain, hubungi pelindung identitas pada instansi Saudara.';
    super(400, 'Identitas dilindungi', detail, field === '' ? [] : [{ field, message: detail }]);
  }
}

export const notFound = (what: string): Problem =>
  new Problem(404, 'Tidak ditemukan', `${what} tidak ditemukan. Periksa kuncinya, atau muat ulang halaman.`);

export const forbidden = (detail: string): Problem => new Problem(403, 'Tidak berwenang', detail);

export const invalid = (detail: string, violations: readonly Violation[] = []): Problem =>
  new Problem(400, 'Isian tidak dapat diterima', detail, violations);

/** A submission refused for one of its fields. */
export const invalidField = (field: string, message: string): Problem => invalid(message, [{ field, message }]);

export const conflict = (detail: string): Problem => new Problem(409, 'Keadaan sudah berubah', detail);
