import type { Key, Variables } from './basics.ts';

export interface ProcessEventValue {
  readonly scopeKey: Key;
  readonly targetElementId: string;
  readonly variables: Variables;
  readonly processDefinitionKey: Key;
  readonly processInstanceKey: Key;
  readonly tenantId: string;
}
