import type { JenisJabatan } from '../../processes/organisasi.ts';
import type { Pilihan } from '../../processes/pilihan.ts';

/** What the API answers about forms. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface Form {
  readonly formId: string;
  readonly formKey: string;
  readonly tenantId: string;
  readonly version: number;
  readonly schema: { readonly [property: string]: unknown };
}

/**
 * A choice of a form's list; `unit` says whose people and units it belongs to, `unitOrganisasi` the nearest boundary above,
 * `jenis` of a vacant post which kind it is.
 */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly unit?: string;
  readonly unitOrganisasi?: string;
  readonly jenis?: JenisJabatan;
}

/** What the lists of a form offer, by the name its expressions use. */
export type Choices = { readonly [name in Pilihan]: readonly Choice[] };
