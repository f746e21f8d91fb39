import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { headedUnits } from '../../assignments/visible.ts';
import { change, made } from '../../audit/entry.ts';
import { seesAll } from '../../cases/visibility.ts';
import type { NewSubstitution, Substitution } from '../../contract/substitutions.ts';
import { invalidField, notFound } from '../../problem.ts';
import type { Conditions } from '../../search/query.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { requireSetter, setSubstitution, settableFor, withdraw } from '../../substitutions/set.ts';
import { ListQuery, pageRequest } from '../v2/shapes.ts';

const target: SearchTarget = {
  from: `penggantian s join pegawai d on d.id = s.digantikan join pegawai g on g.id = s.pengganti left join jabatan j on j.id = s.jabatan`,
  columns: `s.id::text, s.digantikan, d.nama as "namaDigantikan", s.pengganti, g.nama as "namaPengganti", s.cakupan, s.jabatan,
    j.nama as "namaJabatan", s.mekanisme, s.mulai, s.selesai, s.alasan, s.dicabut`,
  fields: { mulai: { sql: 's.mulai', cast: 'date', sortable: true, required: true } },
  defaultSort: [{ field: 'mulai', order: 'DESC' }],
  key: 's.id',
};

const tags = ['Organisation'];
const Tanggal = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Id = Type.String({ minLength: 1, maxLength: 120 });
const Params = Type.Object({ substitutionId: Type.String({ pattern: '^\\d{1,18}$' }) });

const NewRule = Type.Object(
  {
    digantikan: Type.Optional(Id),
    pengganti: Id,
    cakupan: Type.Enum(['pribadi', 'jabatan', 'mekanisme']),
    jabatan: Type.Optional(Id),
    mekanisme: Type.Optional(Id),
    mulai: Tanggal,
    selesai: Tanggal,
    alasan: Type.String({ maxLength: 2000 }),
  },
  { additionalProperties: false },
);

type Row = Omit<Substitution, 'dicabut' | 'mayWithdraw'> & { readonly dicabut: Date | null };

/** Who does whose tasks while they are away; signing is for Plt. and Plh., who are appointed. */
export function substitutionRoutes(app: App, { pool, office, now }: RouteDeps): void {
  app.get(
    '/api/substitutions',
    {
      schema: { tags, summary: 'Of and for oneself, and of the units one heads', querystring: ListQuery },
      config: { policy: 'signed-in' },
    },
    async ({ actor, query }) => {
      const units = await headedUnits(pool, actor);
      const restrict = (conditions: Conditions): void => {
        if (seesAll(actor)) return;
        const [me, today] = [actor.pegawai?.id ?? '', office.today()];
        conditions.add(
          (
            parameter,
          ) => `${parameter(me)}::text in (s.digantikan, s.pengganti) or exists (select 1 from pemangku_jabatan p
            join jabatan a on a.id = p.jabatan where p.pegawai = s.digantikan and p.kapasitas = 'definitif' and p.mulai <= ${parameter(today)}::date
              and (p.selesai is null or p.selesai >= ${parameter(today)}::date) and a.unit = any(${parameter(units)}::text[]))`,
        );
      };
      const { items, page } = await runSearch<Row>(pool, target, { page: pageRequest(query) }, restrict);
      const today = office.today();
      const people = items.map(({ digantikan }) => digantikan);
      const settable = await settableFor(pool, actor, people, today);
      const toItem = ({ dicabut, ...row }: Row): Substitution => {
        const isOver = dicabut !== null || row.selesai < today;
        return {
          ...row,
          dicabut: dicabut?.toISOString() ?? null,
          mayWithdraw: !isOver && settable.has(row.digantikan),
        };
      };
      return { items: items.map(toItem), page };
    },
  );

  app.post(
    '/api/substitutions',
    { schema: { tags, body: NewRule }, config: { policy: 'signed-in', repeatable: true } },
    async ({ actor, body, command }, reply) => {
      const given = body as NewSubstitution;
      const digantikan = given.digantikan ?? actor.pegawai?.id;
      if (digantikan === undefined) throw invalidField('digantikan', 'Sebutkan siapa yang digantikan.');
      await requireSetter(pool, actor, digantikan, office.today());
      const { alasan, ...rule } = { ...given, digantikan };
      command.tell({ changes: made(rule), reason: alasan });
      return command.store(reply, 201, async (client) => {
        const id = await setSubstitution(client, office, actor, { ...rule, alasan }, new Date(now()));
        command.tell({ entityKey: id });
        return { id };
      });
    },
  );

  app.delete(
    '/api/substitutions/:substitutionId',
    {
      schema: { tags, summary: 'Withdraws a rule at once', params: Params },
      config: { policy: 'signed-in', repeatable: true },
    },
    async ({ actor, command, params: { substitutionId } }, reply) => {
      const { rows } = await pool.query<{ digantikan: string; pengganti: string }>(
        'select digantikan, pengganti from penggantian where id = $1',
        [substitutionId],
      );
      const [rule] = rows;
      if (!rule) throw notFound('Penggantian');
      const settable = await settableFor(pool, actor, [rule.digantikan], office.today());
      // For whom it is nothing it is not there.
      if (!settable.has(rule.digantikan) && rule.pengganti !== actor.pegawai?.id) throw notFound('Penggantian');
      await requireSetter(pool, actor, rule.digantikan, office.today());
      command.tell({ operationType: 'WITHDRAW', changes: [change('dicabut', false, true)] });
      return command.store(reply, 204, async (client) => {
        await withdraw(client, office, actor, substitutionId, new Date(now()));
        return undefined;
      });
    },
  );
}
