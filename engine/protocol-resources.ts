import type { Key } from './protocol.ts';

/** Values of the records about decisions, forms, the removal of resources, and compensation. */

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

export interface EvaluatedInput {
  readonly inputId: string;
  readonly inputName: string;
  /** JSON text, as every value of an evaluation. */
  readonly inputValue: string;
}

export interface EvaluatedOutput {
  readonly outputId: string;
  readonly outputName: string;
  readonly outputValue: string;
}

export interface MatchedRule {
  readonly ruleId: string;
  /** From 1. */
  readonly ruleIndex: number;
  readonly evaluatedOutputs: readonly EvaluatedOutput[];
}

export interface EvaluatedDecisionValue {
  readonly decisionId: string;
  readonly decisionName: string;
  readonly decisionKey: Key;
  readonly decisionVersion: number;
  readonly decisionType: 'DECISION_TABLE' | 'LITERAL_EXPRESSION';
  readonly decisionOutput: string;
  readonly evaluatedInputs: readonly EvaluatedInput[];
  readonly matchedRules: readonly MatchedRule[];
  readonly tenantId: string;
}

export interface DecisionEvaluationValue {
  readonly decisionKey: Key;
  readonly decisionId: string;
  readonly decisionName: string;
  readonly decisionVersion: number;
  readonly decisionRequirementsId: string;
  readonly decisionRequirementsKey: Key;
  readonly decisionOutput: string;
  readonly evaluatedDecisions: readonly EvaluatedDecisionValue[];
  readonly evaluationFailureMessage: string;
  readonly failedDecisionId: string;
  readonly variables: Record<string, never>;
  readonly bpmnProcessId: string;
  readonly processDefinitionKey: Key;
  readonly processInstanceKey: Key;
  readonly elementId: string;
  readonly elementInstanceKey: Key;
  readonly tenantId: string;
}

export interface FormMetadata {
  readonly formId: string;
  readonly version: number;
  readonly formKey: Key;
  readonly resourceName: string;
  readonly checksum: string;
  readonly duplicate: boolean;
  readonly tenantId: string;
}

export interface FormValue extends FormMetadata {
  /** The form's JSON, base64 as Zeebe exports it. */
  readonly resource: string;
}

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

export interface ResourceDeletionValue {
  readonly resourceKey: Key;
  readonly tenantId: string;
}
