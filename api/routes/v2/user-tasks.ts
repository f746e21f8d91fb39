import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { isAcknowledgement } from '../../cases/acknowledgement.ts';
import { subjectColumn } from '../../cases/subject.ts';
import { datesOf } from '../../cases/task-dates.ts';
import { completeTask, findTask } from '../../cases/tasks.ts';
import { isOnBehalf, onlyOwnTasks } from '../../cases/visibility.ts';
import type { UserTask } from '../../contract/tasks.ts';
import { notFound } from '../../problem.ts';
import type { SearchFields } from '../../search/query.ts';
import { searchRoute } from '../../search/route.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { mechanismOf } from '../../services/index.ts';
import { iso, keyParams, TENANT, VariablesBody } from './shapes.ts';

const fields: SearchFields = {
  userTaskKey: { sql: 't.key', cast: 'bigint' },
  state: { sql: 't.state', cast: 'text', values: ['CREATED'] },
  assignee: { sql: 't.assignee', cast: 'text' },
  candidateGroup: { sql: 't.candidate_groups', cast: 'list' },
  candidateUser: { sql: 't.candidate_users', cast: 'list' },
  elementId: { sql: 't.element_id', cast: 'text' },
  elementInstanceKey: { sql: 't.element_instance_key', cast: 'bigint' },
  processDefinitionId: { sql: 't.process_id', cast: 'text', sortable: true, required: true },
  processDefinitionKey: { sql: 't.process_definition_key', cast: 'bigint' },
  processInstanceKey: { sql: 't.process_instance_key', cast: 'bigint' },
  businessId: { sql: 'i.business_id', cast: 'text' },
  pekerjaan: { sql: 't.pekerjaan', cast: 'text', sortable: true },
  onBehalf: { sql: '', cast: 'own' },
  words: { sql: 't.process_instance_key', cast: 'words' },
  creationDate: { sql: 't.creation_date', cast: 'timestamptz', sortable: true, required: true },
  completionDate: { sql: 't.completion_date', cast: 'timestamptz', sortable: true },
  dueDate: { sql: 't.due_date', cast: 'timestamptz', sortable: true },
  followUpDate: { sql: 't.follow_up_date', cast: 'timestamptz', sortable: true },
};

const target: SearchTarget = {
  from: 'user_task t left join process_instance i on i.key = t.process_instance_key',
  columns: `t.key, t.state, t.assignee, t.element_id, t.element_instance_key, t.candidate_groups, t.candidate_users, t.process_id,
    t.process_definition_key, t.version, t.process_instance_key, t.creation_date, t.completion_date, t.due_date, t.follow_up_date,
    t.form_key, t.priority, t.custom_headers, t.performer, i.business_id,
    array(select distinct jsonb_object_keys(o.changes) from task_operation o where o.task = t.key and o.operation = 'UPDATE' and o.sebab is null) as changed,
    (select nama from pegawai where id = t.assignee) as assignee_name, ${subjectColumn('t.process_instance_key')} as subject`,
  fields,
  defaultSort: [{ field: 'creationDate', order: 'DESC' }],
  key: 't.key',
};

interface Row {
  readonly key: string;
  readonly state: UserTask['state'];
  readonly assignee: string | null;
  readonly assignee_name: string | null;
  readonly element_id: string;
  readonly element_instance_key: string;
  readonly candidate_groups: string[];
  readonly candidate_users: string[];
  readonly process_id: string;
  readonly process_definition_key: string;
  readonly version: number;
  readonly process_instance_key: string;
  readonly creation_date: Date;
  readonly completion_date: Date | null;
  readonly due_date: Date | null;
  readonly follow_up_date: Date | null;
  readonly changed: readonly string[];
  readonly form_key: string | null;
  readonly priority: number;
  readonly custom_headers: { readonly [name: string]: string };
  readonly performer: UserTask['performer'];
  readonly business_id: string | null;
  readonly subject: string | null;
}

async function toTask({ definitions, office }: RouteDeps, row: Row): Promise<UserTask> {
  const definition = await definitions.get(row.process_definition_key);
  const step = definition?.steps.get(row.element_id);
  return {
    userTaskKey: row.key,
    name: step?.name ?? row.element_id,
    state: row.state,
    assignee: row.assignee,
    assigneeName: row.assignee_name,
    elementId: row.element_id,
    elementInstanceKey: row.element_instance_key,
    candidateGroups: row.candidate_groups,
    candidateUsers: row.candidate_users,
    processDefinitionId: row.process_id,
    processDefinitionKey: row.process_definition_key,
    processDefinitionVersion: row.version,
    processName: definition?.name ?? row.process_id,
    processInstanceKey: row.process_instance_key,
    creationDate: row.creation_date.toISOString(),
    completionDate: iso(row.completion_date),
    dueDate: iso(row.due_date),
    followUpDate: iso(row.follow_up_date),
    ...(await datesOf(office, definition, row)),
    formKey: row.form_key,
    priority: row.priority,
    tenantId: TENANT,
    customHeaders: row.custom_headers,
    businessId: row.business_id,
    subject: row.subject ?? '',
    performer: row.performer,
    legalBasis: step?.basis ?? null,
    letters: step?.letters ?? [],
    isAcknowledgement: isAcknowledgement(mechanismOf(office, row.process_id, definition), step),
  };
}

const Params = keyParams('userTaskKey');

/** Tasks of people: those of the posts they hold, and those given to them in person. */
export function userTaskRoutes(app: App, deps: RouteDeps): void {
  const { pool } = deps;

  searchRoute(app, deps, {
    url: '/v2/user-tasks/search',
    tag: 'User task',
    target,
    restrict:
      (actor, { filter }) =>
      (conditions) => {
        onlyOwnTasks(actor)(conditions);
        if (filter?.['onBehalf'] !== undefined) conditions.add((parameter) => isOnBehalf(actor, parameter));
      },
    toItem: (row: Row) => toTask(deps, row),
  });

  app.get(
    '/v2/user-tasks/:userTaskKey',
    { schema: { tags: ['User task'], params: Params }, config: { policy: 'task' } },
    async (request) => {
      const found = await runSearch<Row>(pool, target, { filter: { userTaskKey: request.params.userTaskKey } });
      if (!found.items[0]) throw notFound('Tugas');
      return toTask(deps, found.items[0]);
    },
  );

  app.post(
    '/v2/user-tasks/:userTaskKey/completion',
    {
      schema: {
        tags: ['User task'],
        params: Params,
        body: Type.Union([
          Type.Object(
            {
              variables: Type.Optional(Type.Union([VariablesBody, Type.Null()])),
              action: Type.Optional(Type.Union([Type.String(), Type.Null()])),
            },
            { additionalProperties: false },
          ),
          Type.Null(),
        ]),
      },
      config: { policy: 'signed-in', repeatable: true },
    },
    async (request, reply) => {
      await completeTask(
        deps,
        request.actor,
        request.params.userTaskKey,
        request.body?.variables ?? {},
        request.command,
      );
      return reply.code(204).send();
    },
  );

  app.get(
    '/v2/user-tasks/:userTaskKey/form',
    { schema: { tags: ['User task'], params: Params }, config: { policy: 'task' } },
    async (request, reply) => {
      const task = await findTask(pool, request.params.userTaskKey);
      const definition = await deps.definitions.get(task.processDefinitionKey);
      const formKey = definition?.steps.get(task.elementId)?.formKey;
      const loaded = mechanismOf(deps.office, task.processId, definition);
      const schema = formKey === undefined ? undefined : loaded?.forms.get(formKey);
      if (!schema || formKey === undefined) return reply.code(204).send();
      return { formId: schema.id, formKey, tenantId: TENANT, version: 1, schema };
    },
  );

  app.post(
    '/v2/user-tasks/:userTaskKey/variables/search',
    {
      schema: { tags: ['User task'], params: Params, body: Type.Optional(Type.Unknown()) },
      config: { policy: 'task', reads: true },
    },
    async (request) => {
      const task = await findTask(pool, request.params.userTaskKey);
      const { rows } = await pool.query<{ key: string; name: string; value: string; scope: string }>(
        `select key, name, value, scope_key as scope from variable where process_instance_key = $1 and scope_key in ($1, $2) order by name, key`,
        [task.processInstanceKey, task.elementInstanceKey],
      );
      const items = rows.map(({ key, name, value, scope }) => ({
        variableKey: key,
        name,
        value,
        scopeKey: scope,
        processInstanceKey: task.processInstanceKey,
        tenantId: TENANT,
        isTruncated: false,
      }));
      return { items, page: { totalItems: items.length, hasMoreTotalItems: false } };
    },
  );
}
