/** Rows of the projection as one batch of records leaves them; what is undefined keeps its stored value. */
export interface ProcessInstanceRow {
  readonly key: string;
  readonly process_id: string;
  readonly version: number;
  readonly process_definition_key: string;
  readonly parent_process_instance_key: string | null;
  readonly parent_element_instance_key: string | null;
  readonly state?: string;
  readonly start_date?: Date;
  readonly end_date?: Date;
  readonly business_id?: string;
  /** JSON text. */
  readonly started_by?: string;
  readonly matter?: string;
  /** JSON text: those reached in this batch, in their order. */
  readonly end_element_ids?: string;
}

export interface ElementInstanceRow {
  readonly key: string;
  readonly process_instance_key: string;
  readonly process_definition_key: string;
  readonly process_id: string;
  readonly element_id: string;
  readonly type: string;
  readonly scope_key: string;
  readonly state?: string;
  readonly start_date?: Date;
  readonly end_date?: Date;
  readonly position: number;
}

export interface IncidentRow {
  readonly key: string;
  readonly process_instance_key: string;
  readonly process_definition_key: string;
  readonly process_id: string;
  readonly element_id: string;
  readonly element_instance_key: string;
  readonly job_key: string | null;
  readonly error_type: string;
  readonly error_message: string;
  readonly state?: string;
  readonly creation_time?: Date;
  readonly resolution_time?: Date;
}

export interface UserTaskRow {
  readonly key: string;
  readonly process_instance_key: string;
  readonly process_definition_key: string;
  readonly process_id: string;
  readonly version: number;
  readonly element_id: string;
  readonly element_instance_key: string;
  readonly state?: string;
  readonly assignee?: string | null;
  readonly candidate_groups: string;
  readonly candidate_users: string;
  readonly due_date: Date | null;
  readonly follow_up_date: Date | null;
  readonly creation_date?: Date;
  readonly completion_date?: Date;
  readonly form_key: string | null;
  /** JSON text. */
  readonly custom_headers: string;
  /** JSON text: who completed it. */
  readonly performer?: string;
  /** JSON text: what they submitted. */
  readonly action?: string;
}

export interface VariableRow {
  readonly key: string;
  readonly process_instance_key: string;
  readonly scope_key: string;
  readonly name: string;
  readonly value: string;
}

export interface ProcessDefinitionRow {
  readonly key: string;
  readonly process_id: string;
  readonly version: number;
  readonly name: string;
  readonly resource_name: string;
  readonly xml: string;
  readonly deployed_at: Date;
}

export interface SequenceFlowRow {
  readonly process_instance_key: string;
  readonly sequence_flow_id: string;
  readonly process_definition_key: string;
  readonly process_id: string;
  readonly taken: number;
}

export interface ParticipantRow {
  readonly process_instance_key: string;
  readonly subject: string;
}

export interface DocumentRow {
  readonly process_instance_key: string;
  readonly document: string;
}
