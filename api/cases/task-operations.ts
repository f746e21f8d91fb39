import type { Pool, PoolClient } from 'pg';
import type { Performer } from '../contract/organisation.ts';
import type { TaskAuditEntry, TaskChanges } from '../contract/tasks.ts';
import type { Actor } from '../policy/actor.ts';
import type { SearchFields, SearchRequest } from '../search/query.ts';
import { type Found, runSearch, type SearchTarget } from '../search/run.ts';
import type { DefinitionCatalogue } from '../services/definitions.ts';
import { performerOf, type StoredTask } from './tasks.ts';

export type TaskOperation =
  | { readonly operation: 'ASSIGN'; readonly assignee: string; readonly alasan?: string }
  | { readonly operation: 'UNASSIGN' }
  | {
      readonly operation: 'UPDATE';
      readonly changes: TaskChanges;
      readonly alasan?: string;
      readonly sebab?: 'kalender';
    };

/** Notes what someone did with a task, in the transaction that does it. */
export async function noteOperation(
  client: PoolClient,
  actor: Actor,
  task: StoredTask,
  at: Date,
  done: TaskOperation,
): Promise<void> {
  const pelaku = performerOf(task, actor);
  const performer = pelaku ? JSON.stringify(pelaku) : null;
  const changes = done.operation === 'UPDATE' ? JSON.stringify(done.changes) : null;
  await client.query(
    `insert into task_operation (task, operation, account, performer, assignee, changes, alasan, at, sebab)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      task.key,
      done.operation,
      actor.username,
      performer,
      done.operation === 'ASSIGN' ? done.assignee : null,
      changes,
      done.operation === 'UNASSIGN' ? null : (done.alasan ?? null),
      at,
      (done.operation === 'UPDATE' && done.sebab) || null,
    ],
  );
}

export const auditFields: SearchFields = {
  operationType: { sql: 'a.operation', cast: 'text' },
  actorId: { sql: 'a.account', cast: 'text' },
  timestamp: { sql: 'a.at', cast: 'timestamptz', sortable: true, required: true },
};

const target: SearchTarget = {
  from: `(select key, task, operation, account, performer, assignee, changes, alasan, at from task_operation
      union all select key, key, 'COMPLETE', performer ->> 'akun', performer, null, null, null, completion_date
        from user_task where state = 'COMPLETED' and performer is not null) a
    join user_task t on t.key = a.task`,
  columns: `a.key, a.operation, a.account, a.performer, a.assignee, a.changes, a.alasan, a.at, t.key as task, t.element_id,
    t.element_instance_key, t.process_id, t.process_definition_key, t.process_instance_key`,
  fields: auditFields,
  defaultSort: [{ field: 'timestamp', order: 'DESC' }],
  key: 'a.key',
};

interface Row {
  readonly key: string;
  readonly operation: TaskAuditEntry['operationType'];
  readonly account: string;
  readonly performer: Performer | null;
  readonly assignee: string | null;
  readonly changes: TaskChanges | null;
  readonly alasan: string | null;
  readonly at: Date;
  readonly task: string;
  readonly element_id: string;
  readonly element_instance_key: string;
  readonly process_id: string;
  readonly process_definition_key: string;
  readonly process_instance_key: string;
}

/** What was done with a task, in the shape of Camunda's audit log. */
export async function auditLogOf(
  pool: Pool,
  definitions: DefinitionCatalogue,
  task: string,
  request: SearchRequest,
): Promise<Found<TaskAuditEntry>> {
  const found = await runSearch<Row>(pool, target, request, (conditions) =>
    conditions.add((parameter) => `a.task = ${parameter(task)}::bigint`),
  );
  return { ...found, items: await Promise.all(found.items.map((row) => toEntry(definitions, row))) };
}

async function toEntry(definitions: DefinitionCatalogue, row: Row): Promise<TaskAuditEntry> {
  const step = (await definitions.get(row.process_definition_key))?.steps.get(row.element_id);
  return {
    auditLogKey: row.key,
    entityKey: row.task,
    entityType: 'USER_TASK',
    entityDescription: step?.name ?? row.element_id,
    operationType: row.operation,
    category: 'USER_TASKS',
    actorId: row.account,
    actorType: 'USER',
    result: 'SUCCESS',
    annotation: row.alasan,
    timestamp: row.at.toISOString(),
    tenantId: '<default>',
    userTaskKey: row.task,
    elementInstanceKey: row.element_instance_key,
    processInstanceKey: row.process_instance_key,
    processDefinitionKey: row.process_definition_key,
    processDefinitionId: row.process_id,
    performer: row.performer,
    assignee: row.assignee,
    changes: row.changes,
    legalBasis: step?.basis ?? null,
  };
}
