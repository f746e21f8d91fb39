import type { DecisionGraph } from '../decisions/model.ts';
import type { ProcessModel } from '../deploy/model.ts';
import type { Key } from '../protocol/basics.ts';

/** The executable models of deployed versions. */
export interface Models {
  /** Suspends the command while the model is parsed. */
  get(processDefinitionKey: Key): ProcessModel;
  /** As `get`, for decisions. */
  graph(decisionRequirementsKey: Key): DecisionGraph;
}
