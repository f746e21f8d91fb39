import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import { MAIL_WAYS, type MailPreference, type Notice } from '../../contract/notices.ts';
import { forbidden, notFound } from '../../problem.ts';
import type { SearchFields, SearchRequest } from '../../search/query.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { iso, ListQuery, pageRequest } from '../v2/shapes.ts';

const fields: SearchFields = {
  id: { sql: 'n.id', cast: 'bigint' },
  createdAt: { sql: 'n.created_at', cast: 'timestamptz', sortable: true, required: true },
  readAt: { sql: 'n.read_at', cast: 'timestamptz' },
};

/** Why the operation log is silent about them. */
const OWN = 'only whoever read it sees that it was read';

const target: SearchTarget = {
  from: 'notice n',
  columns: 'n.id, n.jenis, n.judul, n.isi, n.created_at, n.read_at, n.kasus',
  fields,
  defaultSort: [{ field: 'createdAt', order: 'DESC' }],
  key: 'n.id',
};

interface Row {
  readonly id: string;
  readonly jenis: string;
  readonly judul: string;
  readonly isi: string;
  readonly created_at: Date;
  readonly read_at: Date | null;
  readonly kasus: string | null;
}

/** What the office tells people and posts about their cases. */
export function noticeRoutes(app: App, { pool, now }: RouteDeps): void {
  app.get(
    '/api/notices',
    { schema: { tags: ['Notices'], querystring: ListQuery }, config: { policy: 'signed-in' } },
    async (request) => {
      const search: SearchRequest = { page: pageRequest(request.query) };
      const found = await runSearch<Row>(pool, target, search, (conditions) =>
        conditions.add((parameter) => `n.recipient = any(${parameter(request.actor.subjects)}::text[])`),
      );
      const items = found.items.map(
        ({ id, jenis, judul, isi, created_at, read_at, kasus }): Notice => ({
          id,
          jenis,
          judul,
          isi,
          createdAt: created_at.toISOString(),
          readAt: iso(read_at),
          processInstanceKey: kasus,
        }),
      );
      return { ...found, items };
    },
  );

  app.get(
    '/api/notices/mail-preference',
    { schema: { tags: ['Notices'] }, config: { policy: 'signed-in' } },
    async ({ actor }): Promise<MailPreference> => {
      const { rows } = await pool.query<MailPreference>(
        `select coalesce(p.cara, 'segera') as cara, o.surel from pegawai o left join pilihan_surel p on p.pegawai = o.id
          where o.id = $1`,
        [actor.pegawai?.id],
      );
      return rows[0] ?? { cara: 'segera', surel: null };
    },
  );

  app.put(
    '/api/notices/mail-preference',
    {
      schema: {
        tags: ['Notices'],
        summary: 'Whether one is mailed each notice at once, a digest on working days, or nothing',
        body: Type.Object({ cara: Type.Enum(MAIL_WAYS) }, { additionalProperties: false }),
      },
      config: { policy: 'signed-in', repeatable: true },
    },
    ({ actor, body, command }, reply) => {
      const { pegawai } = actor;
      if (!pegawai) throw forbidden('Akun ini bukan akun seorang pegawai, jadi tidak menerima surel pemberitahuan.');
      command.tell({ entityKey: pegawai.id, changes: made({ cara: body.cara }) });
      return command.store(reply, 204, async (client) => {
        await client.query(
          'insert into pilihan_surel (pegawai, cara) values ($1, $2) on conflict (pegawai) do update set cara = $2',
          [pegawai.id, body.cara],
        );
        return undefined;
      });
    },
  );

  app.post(
    '/api/notices/:noticeId/read',
    {
      schema: { tags: ['Notices'], params: Type.Object({ noticeId: Type.String({ pattern: '^\\d{1,18}$' }) }) },
      config: { policy: 'signed-in', repeatable: true, unrecorded: OWN },
    },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        const { rowCount } = await client.query(
          'update notice set read_at = coalesce(read_at, $3) where id = $1 and recipient = any($2)',
          [request.params.noticeId, request.actor.subjects, new Date(now())],
        );
        if (rowCount === 0) throw notFound('Pemberitahuan');
        return undefined;
      }),
  );

  app.post(
    '/api/notices/read',
    { schema: { tags: ['Notices'] }, config: { policy: 'signed-in', repeatable: true, unrecorded: OWN } },
    (request, reply) =>
      request.command.store(reply, 204, async (client) => {
        await client.query('update notice set read_at = $2 where recipient = any($1) and read_at is null', [
          request.actor.subjects,
          new Date(now()),
        ]);
        return undefined;
      }),
  );
}
