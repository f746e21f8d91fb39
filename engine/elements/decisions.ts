import type { DecisionResult } from '../decisions/evaluate.ts';
import type { Processing } from '../processing.ts';
import { DEFAULT_TENANT, type Variables } from '../protocol/basics.ts';
import type { DecisionEvaluationValue, EvaluatedDecisionValue } from '../protocol/decision-evaluation.ts';
import type { Decision, DecisionRequirements } from '../state/entities.ts';
import type { State } from '../state/state.ts';

export function latestDecision(state: State, decisionId: string): Decision | undefined {
  const decisions = state.decisionsOf.find(decisionId).map((key) => state.decisions.get(key)!);
  return decisions.toSorted((a, b) => a.value.version - b.value.version).at(-1);
}

export function latestRequirements(state: State, decisionRequirementsId: string): DecisionRequirements | undefined {
  return state.requirementsOf
    .find(decisionRequirementsId)
    .map((key) => state.decisionRequirements.get(key)!)
    .toSorted((a, b) => a.value.decisionRequirementsVersion - b.value.decisionRequirementsVersion)
    .at(-1);
}

/** Where in a process a decision is evaluated. */
export type DecisionCaller = Pick<
  DecisionEvaluationValue,
  'bpmnProcessId' | 'processDefinitionKey' | 'processInstanceKey' | 'elementId' | 'elementInstanceKey'
>;

/** Evaluates a decision and tells of it; whether it failed is in what it returns. */
export function evaluateDecision(
  processing: Processing,
  { value: decision }: Decision,
  variables: Variables,
  caller: DecisionCaller,
): DecisionEvaluationValue {
  const { state } = processing;
  const { decisionId, decisionName, decisionKey, version, decisionRequirementsId, decisionRequirementsKey } = decision;
  const graph = state.models.graph(decisionRequirementsKey);
  const result = processing.decide(graph, decisionRequirementsKey, decisionId, variables);
  const value: DecisionEvaluationValue = {
    decisionKey,
    decisionId,
    decisionName,
    decisionVersion: version,
    decisionRequirementsId,
    decisionRequirementsKey,
    decisionOutput: result.output,
    evaluatedDecisions: result.evaluated.map((evaluated) =>
      withVersion(state, decision.decisionRequirementsKey, evaluated),
    ),
    ...failureOf(decisionId, result),
    variables: {},
    ...caller,
    tenantId: DEFAULT_TENANT,
  };
  const intent = result.failure === undefined ? 'EVALUATED' : 'FAILED';
  processing.emit('DECISION_EVALUATION', intent, state.nextKey(), value);
  return value;
}

function withVersion(
  state: State,
  requirementsKey: string,
  evaluated: DecisionResult['evaluated'][number],
): EvaluatedDecisionValue {
  const deployed = state.decisionsIn
    .find(requirementsKey)
    .map((key) => state.decisions.get(key)!.value)
    .find(({ decisionId }) => decisionId === evaluated.decisionId);
  return {
    ...evaluated,
    decisionKey: deployed?.decisionKey ?? '-1',
    decisionVersion: deployed?.version ?? -1,
    tenantId: DEFAULT_TENANT,
  };
}

/** The decision that failed is the last one that was looked at. */
function failureOf(
  decisionId: string,
  { failure, evaluated }: DecisionResult,
): Pick<DecisionEvaluationValue, 'evaluationFailureMessage' | 'failedDecisionId'> {
  if (failure === undefined) return { evaluationFailureMessage: '', failedDecisionId: '' };
  return {
    evaluationFailureMessage: `Expected to evaluate decision '${decisionId}', but ${failure}`,
    failedDecisionId: evaluated.at(-1)?.decisionId ?? decisionId,
  };
}
