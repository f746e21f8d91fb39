/** What the API answers to a search: a page of what was found. */

/** What the API answers: shapes shared with the screens. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface Page {
  readonly totalItems: number;
  readonly hasMoreTotalItems: boolean;
  readonly startCursor?: string;
  readonly endCursor?: string;
}

export interface Found<T> {
  readonly items: readonly T[];
  readonly page: Page;
}
