import type { EvaluatedInput, MatchedRule } from '../protocol/decision-evaluation.ts';
import { type Feel, type FeelContext, type FeelValue, toJson } from './feel.ts';
import { applyHitPolicy, type RuleResult, resultOf } from './hit-policy.ts';
import type { DecisionTable, TableRule } from './model.ts';

/** What was seen on the way to the result of a table; filled while it is evaluated. */
export interface TableAudit {
  inputs: readonly EvaluatedInput[];
  matchedRules: readonly MatchedRule[];
}

/** @throws DecisionFailure */
export function evaluateTable(table: DecisionTable, context: FeelContext, feel: Feel, audit: TableAudit): FeelValue {
  const values = table.inputs.map(({ expression }) => feel.evaluate(expression, context));
  audit.inputs = table.inputs.map(({ id, name }, index) => ({
    inputId: id,
    inputName: name,
    inputValue: toJson(values[index]),
  }));
  const matched = matchingRules(table, values, context, feel);
  if (matched.length === 0) return defaultOf(table, context, feel);
  const results = matched.map((rule) => outputsOf(table, rule, context, feel));
  audit.matchedRules = matched.map((rule, index) => auditOf(table, rule, results[index]!));
  return applyHitPolicy(table, results);
}

function matchingRules(
  table: DecisionTable,
  values: readonly FeelValue[],
  context: FeelContext,
  feel: Feel,
): TableRule[] {
  const matches = (rule: TableRule): boolean =>
    rule.tests.every((test, index) => test === '' || feel.test(test, values[index] ?? null, context) === true);
  if (table.hitPolicy !== 'FIRST') return table.rules.filter(matches);
  const first = table.rules.find(matches);
  return first ? [first] : [];
}

function outputsOf({ outputs }: DecisionTable, rule: TableRule, context: FeelContext, feel: Feel): RuleResult {
  return Object.fromEntries(
    outputs.map(({ name }, index) => [name, feel.evaluate(rule.outputs[index] ?? 'null', context)]),
  );
}

const auditOf = ({ outputs, rules }: DecisionTable, rule: TableRule, result: RuleResult): MatchedRule => ({
  ruleId: rule.id,
  ruleIndex: rules.indexOf(rule) + 1,
  evaluatedOutputs: outputs.map(({ id, title, name }) => ({
    outputId: id,
    outputName: title,
    outputValue: toJson(result[name]),
  })),
});

function defaultOf({ outputs }: DecisionTable, context: FeelContext, feel: Feel): FeelValue {
  const entries = outputs.flatMap(({ name, defaultValue }) =>
    defaultValue === undefined ? [] : [[name, feel.evaluate(defaultValue, context)] as const],
  );
  return entries.length === 0 ? null : resultOf(Object.fromEntries(entries));
}
