import type { CalledDecisionModel } from '../deploy/model.ts';
import { IncidentError } from '../processing.ts';
import type { Json } from '../protocol/basics.ts';
import { type Behavior, type Current, instanceOf } from './behavior.ts';
import { evaluateDecision, latestDecision } from './decisions.ts';
import { jobWorkerTask } from './job-worker-task.ts';
import { enter } from './lifecycle.ts';
import { applyInputs } from './mappings.ts';
import { task } from './task.ts';
import { emitTriggering } from './triggers.ts';

/** Business rule tasks: the latest version of a decision, or a job. */
export const businessRuleTask: Behavior = {
  activate: (current) => {
    const { processing, key, element } = current;
    if (!element.decision) return jobWorkerTask.activate(current);
    applyInputs(current);
    const result = decide(current, element.decision);
    emitTriggering(current, element, { [element.decision.resultVariable]: result });
    enter(current, 'ELEMENT_ACTIVATED');
    processing.followUp({ type: 'complete', key });
  },
  complete: task.complete,
  terminate: jobWorkerTask.terminate,
};

function decide(current: Current, called: CalledDecisionModel): Json {
  const { processing, key } = current;
  const decisionId = processing.evaluateText(called.decisionId, key);
  const decision = latestDecision(processing.state, decisionId);
  if (!decision)
    throw new IncidentError(
      'CALLED_DECISION_ERROR',
      `Expected to evaluate decision '${decisionId}', but no decision found for id '${decisionId}'`,
    );
  const { bpmnProcessId, processDefinitionKey, processInstanceKey, elementId } = instanceOf(current).value;
  const caller = { bpmnProcessId, processDefinitionKey, processInstanceKey, elementId, elementInstanceKey: key };
  const evaluation = evaluateDecision(processing, decision, processing.visibleVariables(key), caller);
  if (evaluation.failedDecisionId !== '')
    throw new IncidentError('DECISION_EVALUATION_ERROR', evaluation.evaluationFailureMessage);
  return JSON.parse(evaluation.decisionOutput) as Json;
}
