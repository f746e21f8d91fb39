/** The decisions of one DMN file, ready to be evaluated; plain data, so that it can be sent to a thread. */
export interface DecisionGraph {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly decisions: readonly DecisionModel[];
}

export interface DecisionModel {
  readonly id: string;
  readonly name: string;
  /** The name under which a decision that requires this one sees its result. */
  readonly resultName: string;
  /** The type the result must have; undefined = any. */
  readonly resultType: string | undefined;
  /** Ids of the decisions evaluated first. */
  readonly requires: readonly string[];
  readonly logic: DecisionLogic;
}

export type DecisionLogic = { readonly kind: 'LITERAL_EXPRESSION'; readonly text: string } | DecisionTable;

export interface DecisionTable {
  readonly kind: 'DECISION_TABLE';
  readonly hitPolicy: HitPolicy;
  readonly aggregation: Aggregation | undefined;
  readonly inputs: readonly TableInput[];
  readonly outputs: readonly TableOutput[];
  readonly rules: readonly TableRule[];
}

export const HIT_POLICIES = ['UNIQUE', 'FIRST', 'PRIORITY', 'ANY', 'COLLECT', 'RULE ORDER', 'OUTPUT ORDER'] as const;
export type HitPolicy = (typeof HIT_POLICIES)[number];

export const AGGREGATIONS = ['SUM', 'COUNT', 'MIN', 'MAX'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];

export interface TableInput {
  readonly id: string;
  readonly name: string;
  readonly expression: string;
}

export interface TableOutput {
  readonly id: string;
  /** What the evaluation calls it: its label, or else its name. */
  readonly title: string;
  readonly name: string;
  /** Values in falling priority, for the hit policies that order by them. */
  readonly priorities: readonly string[];
  readonly defaultValue: string | undefined;
}

export interface TableRule {
  readonly id: string;
  /** One unary test for each input; an empty one always holds. */
  readonly tests: readonly string[];
  readonly outputs: readonly string[];
}
