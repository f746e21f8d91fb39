import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { casePage } from '../../cases/case-page.ts';
import { mechanismDetail, mechanismsFor } from '../../cases/catalogue.ts';
import { taskPage } from '../../cases/task-page.ts';
import { withdrawCase } from '../../cases/withdraw.ts';
import { keyParams } from '../v2/shapes.ts';

const CaseParams = keyParams('processInstanceKey');
const TaskParams = keyParams('userTaskKey');
const MechanismParams = Type.Object({ processDefinitionId: Type.String({ minLength: 1, maxLength: 200 }) });
const Withdrawal = Type.Object(
  { alasan: Type.String({ minLength: 10, maxLength: 2000 }) },
  { additionalProperties: false },
);

/** What the pages of the office show: the catalogue, a task with all around it, a case with its whole history. */
export function caseRoutes(app: App, deps: RouteDeps): void {
  app.get('/api/mechanisms', { schema: { tags: ['Cases'] }, config: { policy: 'signed-in' } }, async (request) => ({
    items: await mechanismsFor(deps, request.actor),
  }));

  app.get(
    '/api/mechanisms/:processDefinitionId',
    { schema: { tags: ['Cases'], params: MechanismParams }, config: { policy: 'signed-in' } },
    (request) => mechanismDetail(deps, request.actor, request.params.processDefinitionId),
  );

  app.get(
    '/api/user-tasks/:userTaskKey/context',
    { schema: { tags: ['Cases'], params: TaskParams }, config: { policy: 'task' } },
    (request) => taskPage(deps, request.actor, request.params.userTaskKey),
  );

  app.get(
    '/api/cases/:processInstanceKey',
    { schema: { tags: ['Cases'], params: CaseParams }, config: { policy: 'case' } },
    (request) => casePage(deps, request.actor, request.params.processInstanceKey),
  );

  app.post(
    '/api/cases/:processInstanceKey/withdrawal',
    {
      schema: { tags: ['Cases'], params: CaseParams, body: Withdrawal },
      config: { policy: 'case', repeatable: true },
    },
    async (request, reply) => {
      const { processInstanceKey } = request.params;
      request.command.tell({ reason: request.body.alasan });
      await withdrawCase(deps, request.actor, processInstanceKey, request.body.alasan, request.command);
      return reply.code(204).send();
    },
  );
}
