import type { Key, Variables } from './basics.ts';

export interface MessageValue {
  readonly name: string;
  readonly correlationKey: string;
  readonly messageId: string;
  readonly timeToLive: number;
  readonly deadline: number;
  readonly variables: Variables;
  readonly tenantId: string;
}

export interface MessageSubscriptionValue {
  readonly processInstanceKey: Key;
  readonly elementInstanceKey: Key;
  readonly messageName: string;
  readonly correlationKey: string;
  readonly messageKey: Key;
  readonly variables: Variables;
  readonly bpmnProcessId: string;
  readonly interrupting: boolean;
  readonly tenantId: string;
}

export interface ProcessMessageSubscriptionValue extends MessageSubscriptionValue {
  readonly elementId: string;
}

export interface MessageStartEventSubscriptionValue {
  readonly processDefinitionKey: Key;
  readonly bpmnProcessId: string;
  readonly startEventId: string;
  readonly messageName: string;
  readonly messageKey: Key;
  readonly correlationKey: string;
  readonly processInstanceKey: Key;
  readonly variables: Variables;
  readonly tenantId: string;
}
