import type { Key } from './basics.ts';

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
