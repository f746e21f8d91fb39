/** Decisions in code, as bpmn.ts makes diagrams. */

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

export interface DecisionOptions {
  /** Ids of the decisions it requires. */
  readonly requires?: readonly string[];
  /** The type its result must have. */
  readonly type?: string;
}

export interface TableOptions extends DecisionOptions {
  readonly hitPolicy?: string;
  readonly aggregation?: string;
  /** Expressions, one for each input. */
  readonly inputs?: readonly string[];
  readonly outputs: readonly (
    | string
    | { readonly name: string; readonly values?: string; readonly otherwise?: string }
  )[];
  /** Unary tests and outputs of each rule. */
  readonly rules: readonly (readonly [tests: readonly string[], outputs: readonly string[]])[];
}

function decision(id: string, { requires = [], type }: DecisionOptions, logic: string): string {
  const requirements = requires.map(
    (required) => `<informationRequirement><requiredDecision href="#${required}"/></informationRequirement>`,
  );
  const variable = `<variable id="variable_${id}" name="${id}"${type ? ` typeRef="${type}"` : ''}/>`;
  return `<decision id="${id}" name="The ${id}">${variable}${requirements.join('')}${logic}</decision>`;
}

const entry = (tag: string, text: string): string => `<${tag}><text>${escapeXml(text)}</text></${tag}>`;

export const literal = (id: string, expression: string, options: DecisionOptions = {}): string =>
  decision(id, options, entry('literalExpression', expression));

export function table(id: string, options: TableOptions): string {
  const { hitPolicy, aggregation, inputs = [], outputs, rules } = options;
  const inputXml = inputs.map(
    (expression, index) => `<input id="${id}_in${index}">${entry('inputExpression', expression)}</input>`,
  );
  const outputXml = outputs.map((output, index) => {
    const { name, values, otherwise } = typeof output === 'string' ? { name: output } : output;
    const more = [values && entry('outputValues', values), otherwise && entry('defaultOutputEntry', otherwise)];
    return `<output id="${id}_out${index}" name="${name}">${more.filter(Boolean).join('')}</output>`;
  });
  const ruleXml = rules.map(([tests, results], index) => {
    const entries = [...tests.map((test) => entry('inputEntry', test)), ...results.map((r) => entry('outputEntry', r))];
    return `<rule id="${id}_rule${index}">${entries.join('')}</rule>`;
  });
  const attributes = `${hitPolicy ? ` hitPolicy="${hitPolicy}"` : ''}${aggregation ? ` aggregation="${aggregation}"` : ''}`;
  const inside = [...inputXml, ...outputXml, ...ruleXml].join('');
  return decision(id, options, `<decisionTable id="${id}_table"${attributes}>${inside}</decisionTable>`);
}

/** A whole DMN file. */
export const decisions = (id: string, ...content: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="${id}" name="All of ${id}" namespace="http://example.org/${id}">${content.join('')}</definitions>`;
