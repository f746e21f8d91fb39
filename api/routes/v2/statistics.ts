import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { ElementStatistic, ElementStatistics } from '../../contract/statistics.ts';
import { notFound } from '../../problem.ts';
import { NO_STEPS } from '../../projection/counts.ts';
import { keyParams } from './shapes.ts';

/** Numbers of a whole version: read from counters, whatever it has run. */
const OF_DEFINITION = `select element_id as "elementId", greatest(sum(active) - sum(incidents), 0)::int as active,
    sum(canceled)::int as canceled, sum(incidents)::int as incidents, sum(completed)::int as completed
  from element_statistics where process_definition_key = $1 group by 1 having sum(active + completed + canceled + incidents) > 0
  order by 1`;

/** Numbers of one case: counted. */
const OF_INSTANCE = `select e.element_id as "elementId",
    count(*) filter (where e.state = 'ACTIVE' and n.at is null)::int as active,
    count(*) filter (where e.state = 'TERMINATED')::int as canceled,
    count(*) filter (where e.state = 'ACTIVE' and n.at is not null)::int as incidents,
    count(*) filter (where e.state = 'COMPLETED')::int as completed
  from element_instance e left join
    (select distinct element_instance_key as at from incident where process_instance_key = $1 and state = 'ACTIVE') n on n.at = e.key
  where e.process_instance_key = $1 and e.type <> all($2::text[]) group by 1 order by 1`;

const Filter = Type.Object(
  { filter: Type.Optional(Type.Object({}, { additionalProperties: false })) },
  { additionalProperties: false },
);

/** The numbers on a diagram: of all cases of a version, and of one case. */
export function statisticsRoutes(app: App, { pool, definitions }: RouteDeps): void {
  app.post(
    '/v2/process-definitions/:processDefinitionKey/statistics/element-instances',
    {
      schema: {
        tags: ['Process definition'],
        params: keyParams('processDefinitionKey'),
        body: Type.Optional(Filter),
      },
      config: { policy: 'deployer', reads: true },
    },
    async (request): Promise<ElementStatistics> => {
      const { processDefinitionKey } = request.params;
      if (!(await definitions.get(processDefinitionKey))) throw notFound(`Definisi proses '${processDefinitionKey}'`);
      const query = { name: 'statistics_of_definition', text: OF_DEFINITION, values: [processDefinitionKey] };
      return { items: (await pool.query<ElementStatistic>(query)).rows };
    },
  );

  app.get(
    '/v2/process-instances/:processInstanceKey/statistics/element-instances',
    {
      schema: { tags: ['Process instance'], params: keyParams('processInstanceKey') },
      config: { policy: 'case' },
    },
    async (request): Promise<ElementStatistics> => {
      const values = [request.params.processInstanceKey, NO_STEPS];
      const query = { name: 'statistics_of_instance', text: OF_INSTANCE, values };
      return { items: (await pool.query<ElementStatistic>(query)).rows };
    },
  );
}
