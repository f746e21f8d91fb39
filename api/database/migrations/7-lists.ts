import type { PoolClient, QueryConfig } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An index for the order and the filters of every list, so that none costs more the longer an office works. What is
 * written with every step of every case has as few as its lists need.
 */
const lists = `
  drop index process_instance_process_id_key_idx, process_instance_state_key_idx;
  create index process_instance_by_start on process_instance (start_date, key);
  create index process_instance_by_state on process_instance (state, start_date, key);
  create index process_instance_by_process on process_instance (process_id, start_date, key);
  create index process_instance_by_definition on process_instance (process_definition_key, start_date, key);
  create index process_instance_by_end on process_instance (end_date, key);
  create index process_instance_by_parent on process_instance (parent_process_instance_key)
    where parent_process_instance_key is not null;

  drop index user_task_assignee_key_idx, user_task_state_key_idx;
  create index user_task_by_creation on user_task (creation_date, key);
  create index user_task_by_state on user_task (state, creation_date, key);
  create index user_task_by_completion on user_task (state, completion_date desc nulls last, key desc);
  create index user_task_by_due on user_task (due_date, key) where state = 'CREATED';
  create index user_task_by_element on user_task (element_id, creation_date, key);
  create index user_task_by_assignee on user_task (assignee, creation_date, key);
  create index user_task_by_candidates on user_task using gin (candidate_groups, candidate_users);

  create index element_instance_unusual on element_instance (state, key) where state <> 'COMPLETED';
  create index element_instance_by_element on element_instance (element_id, key);
  create index variable_by_name on variable (name, key);

  drop index incident_state_key_idx;
  create index incident_by_creation on incident (creation_time, key);
  create index incident_by_state on incident (state, creation_time, key);
  create index incident_by_element on incident (element_instance_key);

  create index surat_by_creation on surat (dibuat, job_key);
  create index surat_by_status on surat (status, dibuat, job_key);
  create index surat_by_kunci on surat (kunci, dibuat, job_key);
  create index surat_by_nomor on surat (nomor);
  create index surat_by_tanggal on surat (tanggal);

  drop index notice_recipient_created_at_idx;
  create index notice_by_recipient on notice (recipient, created_at, id);
  create index notice_unread on notice (recipient) where read_at is null;
  create index notice_by_case on notice (kasus);
`;

/** An office that has worked for years has more to put in order than a request may take, in milliseconds. */
const PATIENCE = 24 * 3_600_000;

export class Lists1795824000000 implements MigrationInterface {
  readonly name = 'Lists1795824000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`set local statement_timeout = ${PATIENCE}`);
    const client = (await runner.connect()) as PoolClient;
    await client.query({ text: lists, query_timeout: PATIENCE } as QueryConfig);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Expected the indexes to stay: every list rests on them'));
  }
}
