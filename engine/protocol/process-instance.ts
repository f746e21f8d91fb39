import type { Key, Variables } from './basics.ts';
import type { ElementType, EventType } from './element-type.ts';

/** Fields every record of a running instance carries. */
export interface OfProcess {
  readonly bpmnProcessId: string;
  readonly processDefinitionKey: Key;
  readonly processInstanceKey: Key;
  readonly tenantId: string;
}

export interface ProcessInstanceValue extends OfProcess {
  readonly version: number;
  readonly elementId: string;
  readonly flowScopeKey: Key;
  readonly bpmnElementType: ElementType;
  readonly bpmnEventType: EventType;
  readonly parentProcessInstanceKey: Key;
  readonly parentElementInstanceKey: Key;
}

export interface ProcessInstanceCreationValue extends OfProcess {
  readonly version: number;
  readonly variables: Variables;
}

export interface ProcessInstanceModificationValue {
  readonly processInstanceKey: Key;
  readonly activateInstructions: readonly {
    readonly elementId: string;
    readonly ancestorScopeKey: Key;
    /** The scopes the element lies in after the modification. */
    readonly ancestorScopeKeys: readonly Key[];
    readonly variableInstructions: readonly { readonly elementId: string; readonly variables: Variables }[];
  }[];
  readonly terminateInstructions: readonly { readonly elementInstanceKey: Key }[];
  readonly tenantId: string;
}

export interface ProcessInstanceMigrationValue {
  readonly processInstanceKey: Key;
  readonly targetProcessDefinitionKey: Key;
  readonly mappingInstructions: readonly { readonly sourceElementId: string; readonly targetElementId: string }[];
  readonly tenantId: string;
}
