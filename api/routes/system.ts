import swaggerUi from '@fastify/swagger-ui';
import type { App, RouteDeps } from '../app.ts';
import { missingYear } from '../calendar/holidays.ts';
import { Problem } from '../problem.ts';

/** Health for whoever watches over the process, and the description of the API for whoever calls it. */
export async function systemRoutes(app: App, deps: RouteDeps): Promise<void> {
  app.get('/health/live', { schema: { tags: ['Health'] }, config: { policy: 'public' } }, () => ({ status: 'UP' }));

  app.get('/health/ready', { schema: { tags: ['Health'] }, config: { policy: 'public' } }, async () => {
    if (!(await deps.isReady()))
      throw new Problem(503, 'Belum siap', 'Mesin proses belum siap. Coba lagi sebentar lagi.');
    const { office } = deps;
    const missing = missingYear(office.today(), await office.hariLibur());
    return {
      status: 'UP',
      ...(missing !== undefined && {
        warnings: [`calendar: no holidays of ${missing}, terms that reach it are estimates`],
      }),
      ...(deps.clusterHealth && { zeebe: await deps.clusterHealth() }),
    };
  });

  app.get('/metrics', { schema: { tags: ['Health'] }, config: { policy: 'public' } }, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4; charset=utf-8').send(await deps.metrics.text(deps.pool, deps.now())),
  );

  app.get('/openapi.json', { schema: { hide: true }, config: { policy: 'public' } }, () => app.swagger());

  await app.register(async (docs) => {
    // The pages that show the description hold no data of the office.
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, policy: 'public' };
    });
    await docs.register(swaggerUi, { routePrefix: '/docs', uiConfig: { docExpansion: 'list' } });
  });
}
