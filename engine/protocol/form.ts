import type { Key } from './basics.ts';

export interface FormMetadata {
  readonly formId: string;
  readonly version: number;
  readonly formKey: Key;
  readonly resourceName: string;
  readonly checksum: string;
  readonly duplicate: boolean;
  readonly tenantId: string;
}

export interface FormValue extends FormMetadata {
  /** The form's JSON, base64 as Zeebe exports it. */
  readonly resource: string;
}
