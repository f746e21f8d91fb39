import type { DecisionGraph } from './decisions/model.ts';
import { buildModels } from './deploy/build.ts';
import { buildDecisions } from './deploy/decisions.ts';
import type { ProcessModel } from './deploy/model.ts';
import type { Key } from './protocol/basics.ts';
import type { Models } from './state/models.ts';
import type { State } from './state/state.ts';
import { Suspension } from './state/suspension.ts';

const CAPACITY = 500;

/** Parsed models of deployed versions, the most recently used in memory. */
export class ModelCache implements Models {
  private readonly models = new Parsed<ProcessModel>((key) => this.parseProcess(key));
  private readonly graphs = new Parsed<DecisionGraph>((key) => this.parseDecisions(key));
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  get(processDefinitionKey: Key): ProcessModel {
    return this.models.get(processDefinitionKey);
  }

  graph(decisionRequirementsKey: Key): DecisionGraph {
    return this.graphs.get(decisionRequirementsKey);
  }

  clear(): void {
    this.models.clear();
    this.graphs.clear();
  }

  private async parseProcess(key: Key): Promise<ProcessModel> {
    const definition = this.state.processes.get(key);
    if (!definition) throw new Error(`Expected process definition '${key}' to be stored, but it is not`);
    const built = await buildModels(Buffer.from(definition.value.resource, 'base64'));
    if ('refused' in built)
      throw new Error(`Expected the stored process '${definition.value.bpmnProcessId}' to be valid: ${built.refused}`);
    return built.models.find(({ bpmnProcessId }) => bpmnProcessId === definition.value.bpmnProcessId)!;
  }

  private async parseDecisions(key: Key): Promise<DecisionGraph> {
    const requirements = this.state.decisionRequirements.get(key);
    if (!requirements) throw new Error(`Expected decision requirements '${key}' to be stored, but they are not`);
    const built = await buildDecisions(Buffer.from(requirements.value.resource, 'base64'));
    if ('refused' in built) throw new Error(`Expected the stored decisions '${key}' to be valid: ${built.refused}`);
    return built.graph;
  }
}

/** What was parsed, by key; suspends the command while something is parsed. */
class Parsed<T> {
  private readonly items = new Map<Key, T>();
  private readonly parse: (key: Key) => Promise<T>;

  constructor(parse: (key: Key) => Promise<T>) {
    this.parse = parse;
  }

  get(key: Key): T {
    const item = this.items.get(key);
    if (item === undefined) throw new Suspension(async () => this.put(key, await this.parse(key)));
    return item;
  }

  clear(): void {
    this.items.clear();
  }

  private put(key: Key, item: T): void {
    this.items.set(key, item);
    for (const oldest of this.items.keys()) {
      if (this.items.size <= CAPACITY) return;
      this.items.delete(oldest);
    }
  }
}
