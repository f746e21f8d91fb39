import type { Key } from './basics.ts';

export interface ResourceDeletionValue {
  readonly resourceKey: Key;
  readonly tenantId: string;
}
