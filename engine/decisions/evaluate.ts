import type { EvaluatedDecisionValue } from '../protocol/decision-evaluation.ts';
import { DecisionFailure, type Feel, type FeelContext, type FeelValue, show, toJson } from './feel.ts';
import type { DecisionGraph, DecisionModel } from './model.ts';
import { evaluateTable, type TableAudit } from './table.ts';

/** What one decision came to, before it is known which deployed version it is. */
export type EvaluatedDecision = Omit<EvaluatedDecisionValue, 'decisionKey' | 'decisionVersion' | 'tenantId'>;

export interface DecisionResult {
  /** JSON text; "null" where the evaluation failed. */
  readonly output: string;
  /** In the order of their evaluation; the one that failed is the last. */
  readonly evaluated: readonly EvaluatedDecision[];
  readonly failure: string | undefined;
}

/** Evaluates a decision, and before it those it requires. */
export function evaluateDecision(
  graph: DecisionGraph,
  decisionId: string,
  variables: FeelContext,
  feel: Feel,
): DecisionResult {
  const evaluation = new Evaluation(graph, feel);
  try {
    return {
      output: toJson(evaluation.of(decisionId, variables)),
      evaluated: evaluation.evaluated,
      failure: undefined,
    };
  } catch (error) {
    if (!(error instanceof DecisionFailure)) throw error;
    return { output: 'null', evaluated: evaluation.evaluated, failure: error.message };
  }
}

class Evaluation {
  readonly evaluated: EvaluatedDecision[] = [];
  private readonly graph: DecisionGraph;
  private readonly feel: Feel;

  constructor(graph: DecisionGraph, feel: Feel) {
    this.graph = graph;
    this.feel = feel;
  }

  of(decisionId: string, variables: FeelContext): FeelValue {
    const decision = this.find(decisionId);
    const results = decision.requires.map((id) => [this.find(id).resultName, this.of(id, variables)] as const);
    return this.checked(decision, this.decide(decision, { ...variables, ...Object.fromEntries(results) }));
  }

  private find(decisionId: string): DecisionModel {
    const decision = this.graph.decisions.find(({ id }) => id === decisionId);
    if (decision) return decision;
    throw new DecisionFailure(`no decision found with id '${decisionId}'`);
  }

  private decide(decision: DecisionModel, context: FeelContext): FeelValue {
    const audit: TableAudit = { inputs: [], matchedRules: [] };
    let output: FeelValue = null;
    try {
      output =
        decision.logic.kind === 'DECISION_TABLE'
          ? evaluateTable(decision.logic, context, this.feel, audit)
          : this.feel.evaluate(decision.logic.text, context);
      return output;
    } finally {
      this.evaluated.push({
        decisionId: decision.id,
        decisionName: decision.name,
        decisionType: decision.logic.kind,
        decisionOutput: toJson(output),
        evaluatedInputs: audit.inputs,
        matchedRules: audit.matchedRules,
      });
    }
  }

  private checked({ resultType }: DecisionModel, value: FeelValue): FeelValue {
    const wanted = resultType?.replaceAll('feel:', '');
    if (!wanted || value === null || value === undefined || !CHECKED_TYPES.has(wanted)) return value;
    if (this.feel.typeOf(value) === wanted) return value;
    throw new DecisionFailure(`expected '${wanted}' but found '${show(value)}'`);
  }
}

/** Types a result is checked against; as in Zeebe, others are not looked at. */
const CHECKED_TYPES = new Set([
  'string',
  'number',
  'boolean',
  'date',
  'time',
  'dateTime',
  'dayTimeDuration',
  'yearMonthDuration',
]);
