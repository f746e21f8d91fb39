import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { Scenarios } from '../../contract/tryouts.ts';
import { conflict, notFound } from '../../problem.ts';
import type { CaseFile } from '../../simulation/case-file.ts';
import { ScenarioRuns } from '../../tryout/scenario-runs.ts';
import { scenariosOf } from '../../tryout/standing.ts';
import { DraftId } from './draft-shapes.ts';

const tags = ['Try-outs'];
const closed = { additionalProperties: false };
const ProcessId = Type.String({ minLength: 1, maxLength: 200 });
const params = Type.Object({ processDefinitionId: ProcessId });
const url = '/api/processes/:processDefinitionId/scenarios';
const Query = Type.Object({ draftId: Type.Optional(DraftId) }, closed);
const NewScenario = Type.Object(
  {
    name: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,79}$' }),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    tryoutId: DraftId,
  },
  closed,
);
const Run = Type.Object(
  {
    draftId: Type.Optional(DraftId),
    scenarios: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 200 }), { minItems: 1, maxItems: 200 })),
  },
  closed,
);

/** Ways through a mechanism that were kept or came with it, and how they go on a draft. */
export function scenarioRoutes(app: App, deps: RouteDeps): void {
  const runs = new ScenarioRuns();
  const { pool, office, tryouts, now } = deps;

  app.get(
    url,
    {
      schema: { tags, summary: 'All of them, with results and coverage', params, querystring: Query },
      config: { policy: 'deployer' },
    },
    async ({ params: { processDefinitionId: id }, query: { draftId } }): Promise<Scenarios> => ({
      ...(await scenariosOf(deps, id, draftId)),
      ...runs.of(id, draftId),
    }),
  );

  app.post(
    url,
    {
      schema: { tags, summary: 'Keeps what was played in a try-out', params, body: NewScenario },
      config: { policy: 'deployer', repeatable: true },
    },
    async ({ actor, params: { processDefinitionId }, body: { name, title, tryoutId }, command }, reply) => {
      const loaded = office.mechanism(processDefinitionId);
      if (!loaded || tryouts.get(actor.username, tryoutId).processDefinitionId !== processDefinitionId)
        throw notFound('Uji coba');
      if (loaded.cases.has(name)) throw taken(name);
      const story = await tryouts.ask<CaseFile>(actor.username, tryoutId, { kind: 'scenario', title });
      return command.store(reply, 201, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `insert into scenario values (gen_random_uuid(), $1, $2, $3, $4, $5, $6) on conflict do nothing returning id::text`,
          [processDefinitionId, name, JSON.stringify(story), actor.username, actor.displayName, new Date(now())],
        );
        if (!rows[0]) throw taken(name);
        return rows[0];
      });
    },
  );

  app.delete(
    `${url}/:scenarioId`,
    {
      schema: { tags, params: Type.Object({ processDefinitionId: ProcessId, scenarioId: DraftId }) },
      config: { policy: 'deployer', repeatable: true },
    },
    ({ params: { processDefinitionId, scenarioId }, command }, reply) =>
      command.store(reply, 204, async (client) => {
        const { rowCount } = await client.query('delete from scenario where id = $1 and process_id = $2', [
          scenarioId,
          processDefinitionId,
        ]);
        if (rowCount === 0) throw notFound('Skenario');
        await client.query('delete from scenario_result where scenario = $1', [scenarioId]);
        return undefined;
      }),
  );

  app.post(
    '/api/processes/:processDefinitionId/scenario-runs',
    {
      schema: { tags, summary: 'Runs scenarios, on a draft or on the version in force', params, body: Run },
      config: { policy: 'deployer', reads: true },
    },
    async ({ params: { processDefinitionId: id }, body: { draftId, scenarios } }, reply) => {
      await runs.begin({ pool, office, tryouts, now }, id, { draftId, chosen: scenarios });
      return reply.code(202).send(runs.of(id, draftId));
    },
  );
}

const taken = (name: string): Error => conflict(`Skenario '${name}' sudah ada. Pilih nama lain.`);
