import type { Key } from './basics.ts';

export interface CompensationSubscriptionValue {
  readonly processInstanceKey: Key;
  readonly processDefinitionKey: Key;
  readonly compensableActivityId: string;
  readonly compensableActivityInstanceKey: Key;
  readonly compensableActivityScopeKey: Key;
  /** Empty for a sub-process that only contains what can be compensated. */
  readonly compensationHandlerId: string;
  readonly compensationHandlerInstanceKey: Key;
  /** Empty until the compensation is triggered. */
  readonly throwEventId: string;
  readonly throwEventInstanceKey: Key;
  readonly variables: Record<string, never>;
  readonly tenantId: string;
}
