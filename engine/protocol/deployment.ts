import type { Key } from './basics.ts';
import type { DecisionRequirementsMetadata, DecisionValue } from './decision.ts';
import type { FormMetadata } from './form.ts';

export interface ProcessValue {
  readonly bpmnProcessId: string;
  readonly version: number;
  readonly processDefinitionKey: Key;
  readonly resourceName: string;
  /** The BPMN XML, base64 as Zeebe exports it. */
  readonly resource: string;
  readonly checksum: string;
  readonly duplicate: boolean;
  readonly tenantId: string;
}

export interface DeploymentValue {
  readonly processesMetadata: readonly Omit<ProcessValue, 'resource'>[];
  readonly decisionsMetadata: readonly DecisionValue[];
  readonly decisionRequirementsMetadata: readonly DecisionRequirementsMetadata[];
  readonly formMetadata: readonly FormMetadata[];
  readonly tenantId: string;
}
