import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { Repair } from '../../contract/repairs.ts';
import { planOf } from '../../repairs/plan.ts';
import { askForRepair, decideOnRepair, repairsOf, waitingRepairs } from '../../repairs/requests.ts';
import { Key, keyParams, VariablesBody } from '../v2/shapes.ts';

const tags = ['Repairs'];
const url = '/api/process-instances/:processInstanceKey/repairs';
const params = keyParams('processInstanceKey');

const ElementId = Type.String({ minLength: 1, maxLength: 200 });
const closed = { additionalProperties: false };
const What = Type.Union([
  Type.Object({ kind: Type.Union([Type.Literal('hentikan'), Type.Literal('coba-lagi')]) }, closed),
  Type.Object({ kind: Type.Literal('ubah-isian'), variables: VariablesBody }, closed),
  Type.Object(
    {
      kind: Type.Literal('pindahkan'),
      activate: Type.Array(ElementId, { maxItems: 100 }),
      terminate: Type.Array(Key, { maxItems: 100 }),
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('pindah-versi'),
      targetProcessDefinitionKey: Key,
      mapping: Type.Record(ElementId, ElementId, { maxProperties: 1_000 }),
    },
    closed,
  ),
]);
const Reason = Type.String({ minLength: 10, maxLength: 2_000, pattern: '\\S' });
const Plan = Type.Object({ perbaikan: What }, closed);
const Ask = Type.Object({ perbaikan: What, alasan: Reason }, closed);
const Decision = Type.Object({ disetujui: Type.Boolean(), catatan: Reason }, closed);

/** Cases that are repaired by hand, each time with a reason, and with a second person where the law demands a step. */
export function repairRoutes(app: App, deps: RouteDeps): void {
  const { pool, now } = deps;

  app.get(
    url,
    { schema: { tags, summary: 'What was repaired in a case', params }, config: { policy: 'instance-repairer' } },
    async ({ actor, params: { processInstanceKey } }) => ({
      items: await repairsOf(pool, actor, processInstanceKey, now()),
    }),
  );

  app.post(
    `${url}/plan`,
    {
      schema: { tags, summary: 'What a repair would do; nothing is done', params, body: Plan },
      config: { policy: 'instance-repairer', reads: true },
    },
    ({ params: { processInstanceKey }, body }) => planOf(deps, processInstanceKey, body.perbaikan as Repair),
  );

  app.post(
    url,
    {
      schema: { tags, summary: 'Repairs a case, or asks a second person', params, body: Ask },
      config: { policy: 'instance-repairer' },
    },
    async ({ actor, params: { processInstanceKey }, body, command }, reply) => {
      const repair = body.perbaikan as Repair;
      return reply
        .code(201)
        .send(await askForRepair(deps, actor, processInstanceKey, repair, body.alasan.trim(), command));
    },
  );

  app.get(
    '/api/repairs',
    { schema: { tags, summary: 'Repairs that wait for a second person' }, config: { policy: 'deployer' } },
    async ({ actor }) => ({ items: await waitingRepairs(pool, actor, now()) }),
  );

  app.post(
    '/api/repairs/:repairId/decision',
    {
      schema: { tags, summary: "The second person's word", params: keyParams('repairId'), body: Decision },
      config: { policy: 'deployer' },
    },
    ({ actor, params: { repairId }, body, command }) => decideOnRepair(deps, actor, repairId, body, command),
  );
}
