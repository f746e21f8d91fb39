import type { App, RouteDeps } from '../../app.ts';
import { Problem } from '../../problem.ts';
import { TENANT } from './shapes.ts';

/** Nobody reads on a badge how many there are beyond this. */
const MAX_UNREAD = 1_000;

/** Whether the office works, what it consists of, and who one is. */
export function statusRoutes(app: App, deps: RouteDeps): void {
  app.get('/v2/status', { schema: { tags: ['Cluster'] }, config: { policy: 'public' } }, async (_request, reply) => {
    if (!(await deps.isReady()))
      throw new Problem(503, 'Belum siap', 'Mesin proses belum siap. Coba lagi sebentar lagi.');
    return reply.code(204).send();
  });

  app.get('/v2/topology', { schema: { tags: ['Cluster'] }, config: { policy: 'signed-in' } }, async () => {
    const { brokers, clusterSize, partitionsCount, replicationFactor, gatewayVersion } = await deps.client.topology();
    return {
      brokers: brokers.map(({ nodeId, host, port, partitions }) => ({
        nodeId,
        host,
        port,
        version: gatewayVersion,
        partitions: partitions.map(({ partitionId, role, health }) => ({
          partitionId,
          role: String(role).toLowerCase(),
          health: String(health ?? 'HEALTHY').toLowerCase(),
        })),
      })),
      clusterSize,
      partitionsCount,
      replicationFactor,
      gatewayVersion,
      lastCompletedChangeId: '-1',
    };
  });

  app.get(
    '/v2/authentication/me',
    { schema: { tags: ['Authentication'] }, config: { policy: 'signed-in', beforeEnrolment: true } },
    async ({ actor, mustEnrol }) => {
      const { rows } = await deps.pool.query<{ n: number }>(
        `select count(*)::int as n from
          (select 1 from notice where recipient = any($1) and read_at is null limit ${MAX_UNREAD}) unread`,
        [actor.subjects],
      );
      return {
        username: actor.username,
        displayName: actor.displayName,
        email: null,
        groups: actor.posts.map(({ id }) => id),
        roles: actor.roles,
        tenants: [{ tenantId: TENANT, name: 'Default' }],
        authorizedComponents: ['*'],
        salesPlanType: '',
        c8Links: {},
        canLogout: true,
        pegawai: actor.pegawai ?? null,
        jabatan: actor.posts,
        mewakili: actor.substituted.map(({ id, pegawai, cakupan, posts, jabatan, mekanisme, sampai }) => ({
          ...{ id, cakupan, sampai, nama: pegawai.nama, pegawai: pegawai.id, jabatan: posts.map((post) => post.id) },
          namaJabatan: posts.find((post) => post.id === jabatan)?.nama ?? null,
          namaMekanisme: mekanisme === null ? null : (deps.office.mechanism(mekanisme)?.mechanism.title ?? mekanisme),
        })),
        unreadNotices: rows[0]!.n,
        mustEnrol,
        isDelayed: deps.exporter !== undefined,
      };
    },
  );
}
