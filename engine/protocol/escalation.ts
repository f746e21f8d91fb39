import type { Key } from './basics.ts';

export interface EscalationValue {
  readonly processInstanceKey: Key;
  readonly escalationCode: string;
  readonly throwElementId: string;
  /** Empty where nothing catches it. */
  readonly catchElementId: string;
  readonly tenantId: string;
}
