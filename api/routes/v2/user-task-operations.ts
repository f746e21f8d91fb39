import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { change, made } from '../../audit/entry.ts';
import { requireAuthority } from '../../cases/authority.ts';
import { type Changeset, changeTask, checkChangeset } from '../../cases/change-task.ts';
import { checkHandOver, handOver, receiversOf } from '../../cases/hand-over.ts';
import { requireChanger } from '../../cases/task-moves.ts';
import { auditFields, auditLogOf, noteOperation } from '../../cases/task-operations.ts';
import { findTask, isTakenByOther, requirePerformer } from '../../cases/tasks.ts';
import { conflict, forbidden, invalid } from '../../problem.ts';
import { type SearchRequest, searchSchema } from '../../search/query.ts';
import { keyParams, ListQuery, pageRequest } from './shapes.ts';

const tags = ['User task'];
const params = keyParams('userTaskKey');
const Nullable = <T extends Parameters<typeof Type.Union>[0][number]>(type: T) =>
  Type.Optional(Type.Union([type, Type.Null()]));
const Action = Nullable(Type.String({ maxLength: 200 }));
const Reason = Type.Optional(Type.String({ maxLength: 2000 }));
const Assignment = Type.Object(
  {
    assignee: Type.String({ minLength: 1, maxLength: 80 }),
    allowOverride: Nullable(Type.Boolean()),
    action: Action,
    alasan: Reason,
  },
  { additionalProperties: false },
);
const Change = Type.Object(
  {
    changeset: Type.Object(
      {
        dueDate: Nullable(Type.String({ maxLength: 40 })),
        followUpDate: Nullable(Type.String({ maxLength: 40 })),
        priority: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
      },
      { additionalProperties: false, minProperties: 1 },
    ),
    action: Action,
    alasan: Reason,
  },
  { additionalProperties: false },
);

/** Who has a task, what it is given to whom and until when, and what was done with it. */
export function userTaskOperationRoutes(app: App, deps: RouteDeps): void {
  const { pool, office, definitions } = deps;
  const now = (): Date => new Date(deps.now());

  app.post(
    '/v2/user-tasks/:userTaskKey/assignment',
    {
      schema: {
        tags,
        summary: 'Takes a task, or hands it over to someone else who holds its post, with `alasan`',
        params,
        body: Assignment,
      },
      config: { policy: 'task', repeatable: true },
    },
    async ({ actor, body, command, params: { userTaskKey } }, reply) => {
      const { assignee, allowOverride, alasan } = body;
      const task = await findTask(pool, userTaskKey);
      const reason = alasan === undefined ? {} : { reason: alasan.trim() };
      command.tell({ changes: [change('assignee', task.assignee, assignee)], ...reason });
      if (assignee !== actor.pegawai?.id) {
        await checkHandOver(deps, actor, task, assignee, alasan);
        return command.store(reply, 204, async (client) => {
          await handOver(client, actor, task, assignee);
          await noteOperation(client, actor, task, now(), { operation: 'ASSIGN', assignee, alasan: alasan!.trim() });
          return undefined;
        });
      }
      const performer = requirePerformer(task, actor);
      if (performer.mewakili && task.candidateGroups.length === 0)
        throw invalid('Tugas pribadi pejabat yang Saudara wakili dikerjakan tanpa diambil.');
      await requireAuthority(deps, task, performer);
      const mayOverride = allowOverride === true || !(await isTakenByOther(office, pool, task, actor));
      return command.store(reply, 204, async (client) => {
        const { rowCount } = await client.query(
          "update user_task set assignee = $2 where key = $1 and state = 'CREATED' and (assignee is not distinct from $3 or assignee is null or assignee = $2)",
          [task.key, assignee, mayOverride ? task.assignee : null],
        );
        if (rowCount === 0) throw conflict('Tugas ini sudah diambil pejabat lain.');
        await noteOperation(client, actor, task, now(), { operation: 'ASSIGN', assignee });
        return undefined;
      });
    },
  );

  app.delete(
    '/v2/user-tasks/:userTaskKey/assignee',
    { schema: { tags, params }, config: { policy: 'task', repeatable: true } },
    async ({ actor, command, params: { userTaskKey } }, reply) => {
      const task = await findTask(pool, userTaskKey);
      command.tell({ changes: [change('assignee', task.assignee, undefined)] });
      if (task.candidateGroups.length === 0)
        throw invalid('Tugas ini ditujukan kepada Saudara pribadi, jadi tidak dapat dilepaskan.');
      if (await isTakenByOther(office, pool, task, actor)) throw forbidden('Tugas ini dipegang pejabat lain.');
      return command.store(reply, 204, async (client) => {
        const { rowCount } = await client.query(
          "update user_task set assignee = null where key = $1 and state = 'CREATED' and assignee is not null",
          [task.key],
        );
        if (rowCount !== 0) await noteOperation(client, actor, task, now(), { operation: 'UNASSIGN' });
        return undefined;
      });
    },
  );

  app.get(
    '/api/user-tasks/:userTaskKey/receivers',
    { schema: { tags, summary: 'Whom the task can be handed over to', params }, config: { policy: 'task' } },
    async ({ actor, params: { userTaskKey } }) => ({
      items: await receiversOf(deps, actor, await findTask(pool, userTaskKey)),
    }),
  );

  app.patch(
    '/v2/user-tasks/:userTaskKey',
    {
      schema: {
        tags,
        summary:
          'Changes dates (a day with `alasan`, or a moment) and priority of an open task; its performer changes `followUpDate` only. Whom it is given to is for the diagram to say',
        params,
        body: Change,
      },
      config: { policy: 'task-changer', repeatable: true },
    },
    async ({ actor, body: { changeset, alasan }, command, params: { userTaskKey } }, reply) => {
      const task = await findTask(pool, userTaskKey);
      const asked = made(changeset);
      command.tell({ changes: asked, ...(alasan !== undefined && { reason: alasan.trim() }) });
      await requireChanger(deps, actor, task, changeset as Changeset);
      checkChangeset(changeset as Changeset, alasan);
      return command.store(reply, 204, async (client) => {
        const changes = await changeTask(deps, client, task, changeset as Changeset);
        const told = Object.entries(changes).map(([field, { from, to }]) => change(field, from, to));
        command.tell({ changes: told });
        const why = alasan === undefined ? {} : { alasan: alasan.trim() };
        await noteOperation(client, actor, task, now(), { operation: 'UPDATE', changes, ...why });
        return undefined;
      });
    },
  );

  app.post(
    '/v2/user-tasks/:userTaskKey/audit-logs/search',
    { schema: { tags, params, body: searchSchema(auditFields) }, config: { policy: 'task', reads: true } },
    ({ body, params: { userTaskKey } }) => auditLogOf(pool, definitions, userTaskKey, body as SearchRequest),
  );

  app.get(
    '/v2/user-tasks/:userTaskKey/audit-log',
    { schema: { tags, summary: 'The newest first', params, querystring: ListQuery }, config: { policy: 'task' } },
    ({ query, params: { userTaskKey } }) => auditLogOf(pool, definitions, userTaskKey, { page: pageRequest(query) }),
  );
}
