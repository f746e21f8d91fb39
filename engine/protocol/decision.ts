import type { Key } from './basics.ts';

export interface DecisionValue {
  readonly decisionId: string;
  readonly decisionName: string;
  readonly version: number;
  readonly decisionKey: Key;
  readonly decisionRequirementsId: string;
  readonly decisionRequirementsKey: Key;
  readonly duplicate: boolean;
  readonly tenantId: string;
}

export interface DecisionRequirementsMetadata {
  readonly decisionRequirementsId: string;
  readonly decisionRequirementsName: string;
  readonly decisionRequirementsVersion: number;
  readonly decisionRequirementsKey: Key;
  readonly namespace: string;
  readonly resourceName: string;
  readonly checksum: string;
  readonly duplicate: boolean;
  readonly tenantId: string;
}

export interface DecisionRequirementsValue extends DecisionRequirementsMetadata {
  /** The DMN XML, base64 as Zeebe exports it. */
  readonly resource: string;
}
