import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import { orRefused } from '../../engine-refusal.ts';
import { invalid } from '../../problem.ts';
import { keyParams } from './shapes.ts';

/** A worker that has not answered within a week will not. */
const MAX_TIMEOUT = 7 * 24 * 60 * 60_000;

const Patch = Type.Object(
  {
    changeset: Type.Object(
      {
        retries: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
        timeout: Type.Optional(
          Type.Integer({ minimum: 0, maximum: MAX_TIMEOUT, description: 'milliseconds from now' }),
        ),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);

/** Jobs that a worker needs more time for, or may try again. */
export function jobRoutes(app: App, { client, gateway }: RouteDeps): void {
  app.patch(
    '/v2/jobs/:jobKey',
    {
      schema: { tags: ['Job'], params: keyParams('jobKey'), body: Patch },
      // What a job is given twice it has once.
      config: { policy: 'instance-repairer', repeatable: true },
    },
    async (request, reply) => {
      const { jobKey } = request.params;
      const { retries, timeout } = request.body.changeset;
      if (retries === undefined && timeout === undefined) throw invalid('Sebut retries, timeout, atau keduanya.');
      const what = `Pekerjaan '${jobKey}'`;
      await request.command.ask({ jobKey, changes: made({ retries, timeout }) });
      // Only an activated job has a time: what may be refused comes first, so that nothing is done by halves.
      if (timeout !== undefined) await orRefused(gateway.updateJobTimeout(jobKey, timeout), what);
      if (retries !== undefined) await orRefused(client.updateJobRetries({ jobKey, retries }), what);
      return reply.code(204).send();
    },
  );
}
