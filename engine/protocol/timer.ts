import type { Key } from './basics.ts';

export interface TimerValue {
  readonly elementInstanceKey: Key;
  readonly processInstanceKey: Key;
  readonly processDefinitionKey: Key;
  readonly targetElementId: string;
  /** Milliseconds since 1970. */
  readonly dueDate: number;
  /** How often the timer may still fire; -1 = without end. */
  readonly repetitions: number;
  readonly tenantId: string;
}
