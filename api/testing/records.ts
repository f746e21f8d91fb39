import type { WireRecord } from './exporter.ts';

/** Keys of a partition count from this number times 2^51: from partition 4 on, JavaScript's numbers cannot hold them. */
export const keyOf = (partitionId: number, counter: number): string =>
  String((BigInt(partitionId) << 51n) + BigInt(counter));

const MOMENT = Date.parse('2026-03-02T08:00:00+07:00');

/** Invented records of one case on one partition, in the order of their log. */
export class InventedCase {
  readonly key: string;
  private readonly partitionId: number;
  private position: number;
  private counter: number;

  constructor(partitionId: number, first = 1) {
    this.partitionId = partitionId;
    this.position = first;
    this.counter = first;
    this.key = this.nextKey();
  }

  nextKey(): string {
    const key = keyOf(this.partitionId, this.counter);
    this.counter += 1;
    return key;
  }

  element(intent: string, elementId: string, bpmnElementType: string, key = this.nextKey()): WireRecord {
    return this.record('PROCESS_INSTANCE', intent, key, {
      ...this.process(),
      elementId,
      bpmnElementType,
      bpmnEventType: 'UNSPECIFIED',
      flowScopeKey: bpmnElementType === 'PROCESS' ? '-1' : this.key,
      parentProcessInstanceKey: '-1',
      parentElementInstanceKey: '-1',
      version: 1,
    });
  }

  start = (): WireRecord => this.element('ELEMENT_ACTIVATING', 'uji.kasus', 'PROCESS', this.key);

  variable(name: string, value: string): WireRecord {
    return this.record('VARIABLE', 'CREATED', this.nextKey(), { ...this.process(), name, value, scopeKey: this.key });
  }

  task(intent: string, key: string, variables: object = {}, headers: object = {}): WireRecord {
    return this.record('JOB', intent, key, {
      ...this.process(),
      type: 'io.camunda.zeebe:userTask',
      elementId: 'task_Putuskan',
      elementInstanceKey: this.key,
      processDefinitionVersion: 1,
      customHeaders: { 'io.camunda.zeebe:candidateGroups': '["karo-hukum"]', ...headers },
      variables,
    });
  }

  incident(intent: string, key: string): WireRecord {
    return this.record('INCIDENT', intent, key, {
      ...this.process(),
      elementId: 'task_Putuskan',
      elementInstanceKey: this.key,
      jobKey: '-1',
      errorType: 'IO_MAPPING_ERROR',
      errorMessage: 'Uji',
    });
  }

  flow = (id: string): WireRecord => this.element('SEQUENCE_FLOW_TAKEN', id, 'SEQUENCE_FLOW');

  record(valueType: string, intent: string, key: string, value: object): WireRecord {
    const { partitionId, position } = this;
    this.position += 1;
    const record = { partitionId, value, key, timestamp: MOMENT, valueType, recordType: 'EVENT', intent, position };
    const json = JSON.stringify(record).replace(/"(key|\w{1,60}(?<!correlation)Key)":"(-?\d+)"/g, '"$1":$2');
    return { partitionId, position, valueType, json };
  }

  private process() {
    const processDefinitionKey = keyOf(this.partitionId, 0);
    return { bpmnProcessId: 'uji.kasus', processDefinitionKey, processInstanceKey: this.key, tenantId: '<default>' };
  }
}
