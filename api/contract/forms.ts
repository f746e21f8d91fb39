/** What the API answers about forms. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface Form {
  readonly formId: string;
  readonly formKey: string;
  readonly tenantId: string;
  readonly version: number;
  readonly schema: { readonly [property: string]: unknown };
}

/** A choice of a form's list; `unit` says whose people and units it belongs to, `unitOrganisasi` the nearest boundary above. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly unit?: string;
  readonly unitOrganisasi?: string;
}

/** What the lists of a form offer, by the name its expressions use. */
export interface Choices {
  readonly unitSaya: readonly Choice[];
  /** Units one heads, or whose people one appraises. */
  readonly unitDinilai: readonly Choice[];
  /** Every unit that has a head, whether a Unit Organisasi or a part of one. */
  readonly unitKerja: readonly Choice[];
  /** Every unit one heads, whether a Unit Organisasi or a part of one. */
  readonly unitKerjaSaya: readonly Choice[];
  readonly unit: readonly Choice[];
  readonly pegawai: readonly Choice[];
  /** Everyone who holds a post; empty where the form does not ask for them. */
  readonly pejabat: readonly Choice[];
  readonly kompetensi: readonly Choice[];
  /** Agencies outside of this office. */
  readonly instansiLuar: readonly Choice[];
  /** Running assignments of whoever fills in the form, and of the units they head. */
  readonly penugasanSaya: readonly Choice[];
  readonly penugasanUnit: readonly Choice[];
}
