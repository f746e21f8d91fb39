import type { Commands, Reply } from '../commands.ts';
import { evaluateDecision as evaluate, latestDecision } from '../elements/decisions.ts';
import { type Processing, refuse } from '../processing.ts';
import { NO_KEY } from '../protocol/basics.ts';
import type { Rejection } from '../protocol/rejection.ts';
import type { Decision } from '../state/entities.ts';

type Input = Commands['evaluateDecision']['input'];

/** Evaluates a decision outside of any process; a failed evaluation is an answer, not a refusal. */
export function evaluateDecision(processing: Processing, input: Input): Reply<'evaluateDecision'> {
  const decision = find(processing, input);
  if ('rejected' in decision) return decision;
  return evaluate(processing, decision, input.variables, {
    bpmnProcessId: '',
    processDefinitionKey: NO_KEY,
    processInstanceKey: NO_KEY,
    elementId: '',
    elementInstanceKey: NO_KEY,
  });
}

function find({ state }: Processing, { decisionKey, decisionId }: Input): Decision | Rejection {
  if (decisionId !== '')
    return latestDecision(state, decisionId) ?? unknown(decisionId, `no decision found for id '${decisionId}'`);
  if (decisionKey !== undefined)
    return state.decisions.get(decisionKey) ?? unknown(decisionKey, `no decision found for key '${decisionKey}'`);
  return refuse(
    'EVALUATE',
    'INVALID_ARGUMENT',
    'Expected either a decision id or a valid decision key, but none provided',
  );
}

const unknown = (decision: string, reason: string): Rejection =>
  refuse('EVALUATE', 'INVALID_ARGUMENT', `Expected to evaluate decision '${decision}', but ${reason}`);
