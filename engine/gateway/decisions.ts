import type { Engine } from '../engine.ts';
import { DEFAULT_TENANT } from '../protocol/basics.ts';
import type { DecisionEvaluationValue } from '../protocol/decision-evaluation.ts';
import { accepted } from './errors.ts';
import { parseVariables } from './values.ts';
import type { Call } from './wire.ts';

export async function evaluateDecision(engine: Engine, call: Call<'EvaluateDecision'>): Promise<object> {
  const decisionKey = Number(call.decisionKey) > 0 ? call.decisionKey : undefined;
  // As in Zeebe's gateway, a key is taken before an id.
  const decisionId = decisionKey === undefined ? call.decisionId : '';
  const input = { decisionKey, decisionId, variables: parseVariables(call.variables) };
  return toWire(accepted(await engine.submit('evaluateDecision', input)));
}

const toWire = (evaluation: DecisionEvaluationValue): object => ({
  decisionKey: evaluation.decisionKey,
  decisionId: evaluation.decisionId,
  decisionName: evaluation.decisionName,
  decisionVersion: evaluation.decisionVersion,
  decisionRequirementsId: evaluation.decisionRequirementsId,
  decisionRequirementsKey: evaluation.decisionRequirementsKey,
  decisionOutput: evaluation.decisionOutput,
  evaluatedDecisions: evaluation.evaluatedDecisions,
  failedDecisionId: evaluation.failedDecisionId,
  failureMessage: evaluation.evaluationFailureMessage,
  tenantId: DEFAULT_TENANT,
});
