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

  constructor(
    status: number,
    title: string,
    detail: string,
    violations: readonly Violation[] = [],
    retryAfter?: number,
  ) {
    super(detail);
    this.status = status;
    this.title = title;
    this.violations = violations;
    this.retryAfter = retryAfter;
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
