import type { Key, Variables } from './basics.ts';
import type { OfProcess } from './process-instance.ts';

export interface VariableValue extends OfProcess {
  readonly name: string;
  /** JSON text. */
  readonly value: string;
  readonly scopeKey: Key;
}

export interface VariableDocumentValue {
  readonly scopeKey: Key;
  readonly updateSemantics: 'PROPAGATE' | 'LOCAL';
  readonly variables: Variables;
  readonly tenantId: string;
}
