import type { Key, Variables } from './basics.ts';

export interface SignalValue {
  readonly signalName: string;
  readonly variables: Variables;
  readonly tenantId: string;
}

export interface SignalSubscriptionValue {
  readonly processDefinitionKey: Key;
  readonly bpmnProcessId: string;
  readonly signalName: string;
  readonly catchEventId: string;
  /** The element instance the signal may happen to; -1 where it starts a process. */
  readonly catchEventInstanceKey: Key;
  readonly tenantId: string;
}
