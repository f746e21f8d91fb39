import type { EngineRecord } from '../../engine/index.ts';
import { documentsIn } from '../correspondence/references-in.ts';
import { nameIn } from './process-name.ts';
import type {
  DocumentRow,
  ElementInstanceRow,
  IncidentRow,
  ParticipantRow,
  ProcessDefinitionRow,
  ProcessInstanceRow,
  SequenceFlowRow,
  UserTaskRow,
  VariableRow,
} from './rows.ts';
import { datesOf, INCIDENT_STATES, STATES, TASK_STATES } from './states.ts';

const USER_TASK = 'io.camunda.zeebe:userTask';

/** What a batch of records means for the projection: the last state of every row it touches. */
export class Collected {
  readonly definitions = new Map<string, ProcessDefinitionRow>();
  readonly instances = new Map<string, ProcessInstanceRow>();
  readonly elements = new Map<string, ElementInstanceRow>();
  readonly flows = new Map<string, SequenceFlowRow>();
  readonly variables = new Map<string, VariableRow>();
  readonly incidents = new Map<string, IncidentRow>();
  readonly tasks = new Map<string, UserTaskRow>();
  readonly participants = new Map<string, ParticipantRow>();
  readonly documents = new Map<string, DocumentRow>();

  constructor(records: readonly EngineRecord[]) {
    for (const record of records) this.add(record);
  }

  private add(record: EngineRecord): void {
    switch (record.valueType) {
      case 'PROCESS':
        return record.intent === 'CREATED' ? this.addDefinition(record) : undefined;
      case 'PROCESS_INSTANCE':
        return this.addElement(record);
      case 'PROCESS_INSTANCE_CREATION':
        return this.addCreation(record);
      case 'VARIABLE':
        return this.addVariable(record);
      case 'INCIDENT':
        return this.addIncident(record);
      case 'JOB':
        return record.value.type === USER_TASK ? this.addTask(record) : undefined;
      default:
        return undefined;
    }
  }

  private addDefinition({ key, value, intent, timestamp }: Of<'PROCESS'>): void {
    // A deleted definition stays readable: cases that ran it are still looked at.
    if (intent !== 'CREATED') return;
    const xml = Buffer.from(value.resource, 'base64').toString();
    this.definitions.set(key, {
      key,
      process_id: value.bpmnProcessId,
      version: value.version,
      name: nameIn(xml, value.bpmnProcessId),
      resource_name: value.resourceName,
      xml,
      deployed_at: new Date(timestamp),
    });
  }

  private addElement(record: Of<'PROCESS_INSTANCE'>): void {
    const { value } = record;
    if (record.intent === 'SEQUENCE_FLOW_TAKEN') return this.addFlow(value);
    if (value.bpmnElementType === 'PROCESS') this.addInstance(record);
    const state = STATES[record.intent];
    if (!state) return;
    const moment = new Date(record.timestamp);
    this.elements.set(record.key, {
      ...this.elements.get(record.key),
      key: record.key,
      process_instance_key: value.processInstanceKey,
      process_definition_key: value.processDefinitionKey,
      process_id: value.bpmnProcessId,
      element_id: value.elementId,
      type: value.bpmnElementType,
      scope_key: value.flowScopeKey,
      state,
      position: record.position,
      ...datesOf(record.intent, moment),
    });
    if (value.bpmnElementType === 'END_EVENT' && state === 'COMPLETED') this.addEnd(value);
  }

  private addInstance({ key, value, intent, timestamp }: Of<'PROCESS_INSTANCE'>): void {
    const state = STATES[intent];
    if (!state) return;
    const moment = new Date(timestamp);
    this.instances.set(key, {
      ...this.instances.get(key),
      ...instanceOf(value),
      state: state === 'TERMINATED' ? 'TERMINATED' : state,
      ...datesOf(intent, moment),
    });
  }

  private addEnd(value: Of<'PROCESS_INSTANCE'>['value']): void {
    const key = value.processInstanceKey;
    const before = this.instances.get(key);
    const end_element_ids = JSON.stringify([...listOf(before?.end_element_ids), value.elementId]);
    this.instances.set(key, { ...before, ...instanceOf(value), end_element_ids });
  }

  private addCreation({ value }: Of<'PROCESS_INSTANCE_CREATION'>): void {
    const key = value.processInstanceKey;
    const { nomorKasus, pemrakarsa, matter } = value.variables as {
      nomorKasus?: unknown;
      matter?: unknown;
      pemrakarsa?: { pegawai?: unknown; jabatan?: unknown };
    };
    this.instances.set(key, {
      parent_process_instance_key: null,
      parent_element_instance_key: null,
      ...this.instances.get(key),
      key,
      process_id: value.bpmnProcessId,
      version: value.version,
      process_definition_key: value.processDefinitionKey,
      ...(typeof nomorKasus === 'string' && { business_id: nomorKasus }),
      ...(pemrakarsa && { started_by: JSON.stringify(pemrakarsa) }),
      ...(typeof matter === 'string' && { matter }),
    });
    if (typeof pemrakarsa?.jabatan === 'string') this.addParticipant(key, `jabatan:${pemrakarsa.jabatan}`);
  }

  private addFlow({
    processInstanceKey,
    elementId,
    processDefinitionKey,
    bpmnProcessId,
  }: Of<'PROCESS_INSTANCE'>['value']): void {
    const id = `${processInstanceKey} ${elementId}`;
    this.flows.set(id, {
      process_instance_key: processInstanceKey,
      sequence_flow_id: elementId,
      process_definition_key: processDefinitionKey,
      process_id: bpmnProcessId,
      taken: (this.flows.get(id)?.taken ?? 0) + 1,
    });
  }

  private addVariable({ key, value, intent }: Of<'VARIABLE'>): void {
    // A migration names the variable, not its value.
    if (intent === 'MIGRATED') return;
    const { processInstanceKey: process_instance_key, scopeKey: scope_key, name } = value;
    this.variables.set(key, { key, process_instance_key, scope_key, name, value: value.value });
    for (const document of documentsIn(value.value))
      this.documents.set(`${process_instance_key} ${document}`, { process_instance_key, document });
  }

  private addIncident({ key, value, intent, timestamp }: Of<'INCIDENT'>): void {
    const state = INCIDENT_STATES[intent];
    if (!state) return;
    const moment = new Date(timestamp);
    this.incidents.set(key, {
      ...this.incidents.get(key),
      key,
      process_instance_key: value.processInstanceKey,
      process_definition_key: value.processDefinitionKey,
      process_id: value.bpmnProcessId,
      element_id: value.elementId,
      element_instance_key: value.elementInstanceKey,
      job_key: value.jobKey === '-1' ? null : value.jobKey,
      error_type: value.errorType,
      error_message: value.errorMessage,
      state,
      ...(intent === 'CREATED' && { creation_time: moment }),
      ...(intent === 'RESOLVED' && { resolution_time: moment }),
    });
  }

  private addTask({ key, value, intent, timestamp }: Of<'JOB'>): void {
    const state = TASK_STATES[intent];
    if (!state) return;
    const header = (name: string): string | undefined => value.customHeaders[`io.camunda.zeebe:${name}`];
    const groups = listOf(header('candidateGroups'));
    const moment = new Date(timestamp);
    const { pelaku, ...action } = value.variables as { pelaku?: { pegawai?: unknown } };
    this.tasks.set(key, {
      ...this.tasks.get(key),
      key,
      process_instance_key: value.processInstanceKey,
      process_definition_key: value.processDefinitionKey,
      process_id: value.bpmnProcessId,
      version: value.processDefinitionVersion,
      element_id: value.elementId,
      element_instance_key: value.elementInstanceKey,
      state,
      candidate_groups: JSON.stringify(groups),
      candidate_users: JSON.stringify(listOf(header('candidateUsers'))),
      due_date: dateOf(header('dueDate')),
      follow_up_date: dateOf(header('followUpDate')),
      form_key: header('formKey') ?? null,
      custom_headers: JSON.stringify(value.customHeaders),
      ...(intent === 'CREATED' && { creation_date: moment, assignee: header('assignee') ?? null }),
      ...(state !== TASK_STATES['CREATED'] && { completion_date: moment }),
      ...(pelaku && { performer: JSON.stringify(pelaku), action: JSON.stringify(action) }),
    });
    for (const group of groups) this.addParticipant(value.processInstanceKey, `jabatan:${group}`);
    const assignee = header('assignee');
    if (assignee) this.addParticipant(value.processInstanceKey, `pegawai:${assignee}`);
  }

  private addParticipant(process_instance_key: string, subject: string): void {
    this.participants.set(`${process_instance_key} ${subject}`, { process_instance_key, subject });
  }
}

type Of<T extends EngineRecord['valueType']> = Extract<EngineRecord, { valueType: T }>;

const instanceOf = (value: Of<'PROCESS_INSTANCE'>['value']) => ({
  key: value.processInstanceKey,
  process_id: value.bpmnProcessId,
  version: value.version,
  process_definition_key: value.processDefinitionKey,
  parent_process_instance_key: value.parentProcessInstanceKey === '-1' ? null : value.parentProcessInstanceKey,
  parent_element_instance_key: value.parentElementInstanceKey === '-1' ? null : value.parentElementInstanceKey,
});

const listOf = (text: string | undefined): string[] => (text ? (JSON.parse(text) as string[]) : []);

/** A date as the engine writes it, which may name its zone in brackets behind the offset. */
const dateOf = (text: string | undefined): Date | null => (text ? new Date(text.replace(/\[.*\]$/, '')) : null);
