import { Moddle } from 'moddle';
import { Reader } from 'moddle-xml';
import type { DecisionGraph, DecisionLogic, DecisionModel } from '../decisions/model.ts';
import { buildTable } from './decision-table.ts';
import { checkExpressions, readText } from './dmn-expressions.ts';
import { ANY_DMN_NAMESPACE, DMN_NAMESPACE, dmnPackage } from './dmn-package.ts';
import { childOf, listOf, type ModdleElement, textOf } from './moddle.ts';
import { readXml } from './xml-gate.ts';

export type BuiltGraph = { readonly graph: DecisionGraph } | { readonly refused: string };

/** Turns a DMN file into decisions that can be evaluated, or says everything that keeps it from being one. */
export async function buildDecisions(content: Buffer): Promise<BuiltGraph> {
  const definitions = await parse(content);
  if (typeof definitions === 'string') return { refused: definitions };
  const problems: string[] = [];
  const elements = listOf(definitions, 'drgElement').filter(({ $type }) => $type === 'dmn:Decision');
  const decisions = elements.map((element) => buildDecision(element, problems));
  problems.push(...requirementProblems(decisions), ...(await checkExpressions(elements)));
  if (problems.length > 0) return { refused: problems.join('\n') };
  const { id = '', name = '' } = definitions;
  return { graph: { id, name, namespace: textOf(definitions, 'namespace') ?? '', decisions } };
}

/** The definitions, or why there are none. */
async function parse(content: Buffer): Promise<ModdleElement | string> {
  const gate = readXml(content);
  if ('refused' in gate) return `Failed to parse DMN: ${gate.refused}`;
  try {
    // Lax: drawings and extensions of editors are no business of the engine.
    const reader = new Reader({ model: new Moddle([dmnPackage]), lax: true });
    const xml = gate.xml.replace(ANY_DMN_NAMESPACE, DMN_NAMESPACE);
    const { rootElement, warnings } = await reader.fromXML(xml, 'dmn:Definitions');
    // Of what the reader leaves out, only an element whose id is taken would be missed.
    const duplicate = warnings.find(({ message }) => message.includes('duplicate ID'));
    if (duplicate) return `Failed to parse DMN: ${duplicate.message}`;
    const definitions = rootElement as ModdleElement;
    const nameless = [definitions, ...listOf(definitions, 'drgElement')].find(({ id, name }) => !id || !name);
    if (!nameless) return definitions;
    return `Failed to parse DMN: expected '${nameless.id ?? nameless.$type}' to have an id and a name`;
  } catch (error) {
    return `Failed to parse DMN: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function buildDecision(element: ModdleElement, problems: string[]): DecisionModel {
  const { id = '', name = '' } = element;
  const variable = childOf(element, 'variable');
  if (listOf(element, 'knowledgeRequirement').length > 0)
    problems.push(`Expected decision '${id}' to require no business knowledge models: they are not supported`);
  return {
    id,
    name,
    resultName: variable?.name ?? id,
    resultType: textOf(variable, 'typeRef'),
    requires: listOf(element, 'informationRequirement').flatMap((requirement) => {
      const href = textOf(childOf(requirement, 'requiredDecision'), 'href');
      return href === undefined ? [] : [href.replace(/^#/, '')];
    }),
    logic: buildLogic(childOf(element, 'logic'), problems),
  };
}

function buildLogic(logic: ModdleElement | undefined, problems: string[]): DecisionLogic {
  if (logic?.$type === 'dmn:DecisionTable') return buildTable(logic, problems);
  if (logic?.$type !== 'dmn:LiteralExpression') {
    problems.push(`unsupported decision expression '${logic?.$type.replace('dmn:', '') ?? 'null'}'`);
    return { kind: 'LITERAL_EXPRESSION', text: '' };
  }
  return { kind: 'LITERAL_EXPRESSION', text: readText(logic) };
}

function requirementProblems(decisions: readonly DecisionModel[]): string[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const unknown = decisions.flatMap(({ requires }) => requires).find((id) => !byId.has(id));
  if (unknown !== undefined) return [`Unable to find a model element instance for id ${unknown}`];
  return hasCycle(decisions) ? ['Invalid DMN model: Cyclic dependencies between decisions detected.'] : [];
}

/** Takes away, again and again, the decisions that require none of those left; a cycle remains. */
function hasCycle(decisions: readonly DecisionModel[]): boolean {
  let left = decisions;
  for (;;) {
    const ids = new Set(left.map(({ id }) => id));
    const next = left.filter(({ requires }) => requires.some((id) => ids.has(id)));
    if (next.length === left.length) return left.length > 0;
    left = next;
  }
}
