import { buildModels } from './deploy/build.ts';
import type { ProcessModel } from './deploy/model.ts';
import type { Key } from './protocol.ts';
import type { Models, State } from './state/state.ts';
import { Suspension } from './state/suspension.ts';

const CAPACITY = 500;

/** Parsed models of deployed versions, the most recently used in memory. */
export class ModelCache implements Models {
  private readonly models = new Map<Key, ProcessModel>();
  private readonly state: State;

  constructor(state: State) {
    this.state = state;
  }

  get(processDefinitionKey: Key): ProcessModel {
    const model = this.models.get(processDefinitionKey);
    if (!model) throw new Suspension(() => this.load(processDefinitionKey));
    return model;
  }

  clear(): void {
    this.models.clear();
  }

  private async load(processDefinitionKey: Key): Promise<void> {
    const definition = this.state.processes.get(processDefinitionKey);
    if (!definition)
      throw new Error(`Expected process definition '${processDefinitionKey}' to be stored, but it is not`);
    const built = await buildModels(Buffer.from(definition.value.resource, 'base64'));
    if ('refused' in built)
      throw new Error(`Expected the stored process '${definition.value.bpmnProcessId}' to be valid: ${built.refused}`);
    this.put(
      processDefinitionKey,
      built.models.find(({ bpmnProcessId }) => bpmnProcessId === definition.value.bpmnProcessId)!,
    );
  }

  private put(key: Key, model: ProcessModel): void {
    this.models.set(key, model);
    for (const oldest of this.models.keys()) {
      if (this.models.size <= CAPACITY) return;
      this.models.delete(oldest);
    }
  }
}
