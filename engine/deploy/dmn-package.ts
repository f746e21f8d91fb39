import type { PackageDefinition } from 'moddle';

/** The part of DMN that the engine reads, as a moddle package. */

interface Property {
  readonly name: string;
  readonly type: string;
  readonly isAttr?: true;
  readonly isId?: true;
  readonly isMany?: true;
}

interface Type {
  readonly name: string;
  readonly superClass?: string[];
  readonly properties?: Property[];
}

const attribute = (name: string): Property => ({ name, type: 'String', isAttr: true });
const one = (name: string, type: string): Property => ({ name, type });
const many = (name: string, type: string): Property => ({ name, type, isMany: true });

const type = (name: string, superClass: string, ...properties: Property[]): Type => ({
  name,
  superClass: [superClass],
  properties,
});

/** The namespace by which all versions of DMN are read: what the engine needs is the same in each. */
export const DMN_NAMESPACE = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
export const ANY_DMN_NAMESPACE = /https?:\/\/www\.omg\.org\/spec\/DMN\/\d{8}\/(MODEL\/|dmn\.xsd)/g;

export const dmnPackage: PackageDefinition = {
  name: 'DMN',
  prefix: 'dmn',
  uri: DMN_NAMESPACE,
  xml: { tagAlias: 'lowerCase' },
  types: [
    { name: 'DmnElement', properties: [{ name: 'id', type: 'String', isAttr: true, isId: true }] } as Type,
    type('NamedElement', 'DmnElement', attribute('name')),
    type('DrgElement', 'NamedElement'),
    type('Definitions', 'NamedElement', attribute('namespace'), many('drgElement', 'DrgElement')),
    type(
      'Decision',
      'DrgElement',
      one('variable', 'InformationItem'),
      many('informationRequirement', 'InformationRequirement'),
      many('knowledgeRequirement', 'KnowledgeRequirement'),
      one('logic', 'Expression'),
    ),
    type('InformationItem', 'NamedElement', attribute('typeRef')),
    type('InformationRequirement', 'DmnElement', one('requiredDecision', 'Reference')),
    type('KnowledgeRequirement', 'DmnElement', one('requiredKnowledge', 'Reference')),
    { name: 'Reference', properties: [attribute('href')] } as Type,
    type('Expression', 'DmnElement'),
    type('LiteralExpression', 'Expression', attribute('expressionLanguage'), one('text', 'String')),
    type('UnaryTests', 'DmnElement', attribute('expressionLanguage'), one('text', 'String')),
    type(
      'DecisionTable',
      'Expression',
      attribute('hitPolicy'),
      attribute('aggregation'),
      many('input', 'InputClause'),
      many('output', 'OutputClause'),
      many('rule', 'DecisionRule'),
    ),
    type('InputClause', 'DmnElement', attribute('label'), one('inputExpression', 'LiteralExpression')),
    type(
      'OutputClause',
      'NamedElement',
      attribute('label'),
      one('outputValues', 'UnaryTests'),
      one('defaultOutputEntry', 'LiteralExpression'),
    ),
    type('DecisionRule', 'DmnElement', many('inputEntry', 'UnaryTests'), many('outputEntry', 'LiteralExpression')),
    // Named so that a decision made of one of them is refused by its name.
    type('Context', 'Expression'),
    type('Relation', 'Expression'),
    type('List', 'Expression'),
    type('Invocation', 'Expression'),
    type('FunctionDefinition', 'Expression'),
  ],
};
