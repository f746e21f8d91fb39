import {
  AGGREGATIONS,
  type DecisionTable,
  HIT_POLICIES,
  type TableInput,
  type TableOutput,
  type TableRule,
} from '../decisions/model.ts';
import { readText } from './dmn-expressions.ts';
import { childOf, listOf, type ModdleElement, textOf } from './moddle.ts';

/** Reads a decision table; what is wrong with it is added to the problems. */
export function buildTable(element: ModdleElement, problems: string[]): DecisionTable {
  const outputs = listOf(element, 'output');
  const aggregation = oneOf(AGGREGATIONS, textOf(element, 'aggregation'), 'aggregation', problems);
  const hitPolicy = oneOf(HIT_POLICIES, textOf(element, 'hitPolicy') || undefined, 'hit policy', problems) ?? 'UNIQUE';
  if (outputs.length > 1 && hitPolicy === 'COLLECT' && aggregation)
    problems.push("hit policy 'COLLECT' with aggregator is not defined for compound output");
  if (outputs.length > 1)
    for (const output of outputs)
      if (output.name === undefined)
        problems.push(`no output name defined for \`${textOf(output, 'label') ?? 'null'}\``);
  return {
    kind: 'DECISION_TABLE',
    hitPolicy,
    aggregation,
    inputs: listOf(element, 'input').map(readInput),
    outputs: outputs.map(readOutput),
    rules: listOf(element, 'rule').map(readRule),
  };
}

function oneOf<T extends string>(
  values: readonly T[],
  text: string | undefined,
  what: string,
  problems: string[],
): T | undefined {
  const found = values.find((value) => value === text);
  if (text !== undefined && !found) problems.push(`Expected a ${what} of ${values.join(', ')}, but found '${text}'`);
  return found;
}

function readInput(input: ModdleElement): TableInput {
  const expression = readText(childOf(input, 'inputExpression'));
  return { id: input.id ?? '', name: textOf(input, 'label') || expression, expression };
}

function readOutput(output: ModdleElement): TableOutput {
  const { id = '', name = '' } = output;
  const values = textOf(childOf(output, 'outputValues'), 'text');
  const entry = childOf(output, 'defaultOutputEntry');
  return {
    id,
    name,
    title: textOf(output, 'label') || name,
    priorities: values?.split(',').map((value) => value.trim().replaceAll(/["']/g, '')) ?? [],
    defaultValue: entry && readText(entry),
  };
}

const readRule = (rule: ModdleElement): TableRule => ({
  id: rule.id ?? '',
  tests: listOf(rule, 'inputEntry').map(readText),
  outputs: listOf(rule, 'outputEntry').map(readText),
});
