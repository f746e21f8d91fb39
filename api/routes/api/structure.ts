import { type Static, Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { change, changed, made } from '../../audit/entry.ts';
import type { Agency, AgencyStructure, UnitStructure } from '../../contract/structure.ts';
import { isStorableDate } from '../../input.ts';
import type { Actor } from '../../policy/actor.ts';
import { agenciesOf, seesAgency } from '../../policy/agencies.ts';
import { conflict, invalid, invalidField, notFound } from '../../problem.ts';
import { choicesOf, structureOf } from '../../services/structure.ts';
import { listQuery } from '../v2/shapes.ts';

const Id = Type.String({ minLength: 1, maxLength: 80 });
const Tanggal = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const orNull = <T extends ReturnType<typeof Type.String>>(type: T) => Type.Union([type, Type.Null()]);

const Shape = Type.Object(
  { susunan: orNull(Id), susunanPenugasan: orNull(Id), isUnitOrganisasi: Type.Boolean() },
  { additionalProperties: false },
);
const NewBinding = Type.Object(
  {
    unit: Id,
    peran: Type.String({ pattern: '^(tingkat-[1-5]|pejabat-penilai-kinerja|pimpinan-unit)$' }),
    jabatan: Id,
    didelegasikan: Type.Optional(Type.Boolean()),
    mulai: Tanggal,
    selesai: Type.Optional(orNull(Tanggal)),
  },
  { additionalProperties: false },
);

const DEFAULT_LIMIT = 200;

/** Structures of kedudukan and penugasan: which each unit uses, who plays its parts, what is missing. */
export function structureRoutes(app: App, { pool, office }: RouteDeps): void {
  app.get(
    '/api/agencies',
    {
      schema: { tags: ['Organisation'], summary: 'Agencies of this installation, for whoever addresses one' },
      config: { policy: 'signed-in' },
    },
    async (request): Promise<{ items: Agency[] }> => {
      const { rows } = await pool.query<Omit<Agency, 'isOwn'>>('select id, nama, jenis from instansi order by nama');
      const own = agenciesOf(request.actor);
      return { items: rows.map((row) => ({ ...row, isOwn: own.includes(row.id) })) };
    },
  );

  app.get(
    '/api/agencies/:instansi/structure',
    {
      schema: {
        tags: ['Organisation'],
        summary: 'Units as a tree, each with its structure, its parts and what is missing',
        params: Type.Object({ instansi: Id }),
        querystring: Type.Object(listQuery, { additionalProperties: false }),
      },
      config: { policy: 'signed-in' },
    },
    async (request): Promise<AgencyStructure> => {
      const { instansi } = request.params;
      const { rows } = await pool.query<{ jenis: string }>('select jenis from instansi where id = $1', [instansi]);
      if (!rows[0] || !seesAgency(request.actor, instansi)) throw notFound(`Instansi '${instansi}'`);
      const all = await structureOf(pool, office.organisation, instansi, office.today());
      return { ...pageOf(all, request.query), pilihan: choicesOf(rows[0].jenis) };
    },
  );

  app.get(
    '/api/units/:unit/structure',
    {
      schema: {
        tags: ['Organisation'],
        summary: "A unit's structure, its parts and what is missing",
        params: Type.Object({ unit: Id }),
      },
      config: { policy: 'signed-in' },
    },
    (request) => structureOfUnit(request.actor, request.params.unit),
  );

  app.put(
    '/api/units/:unit/structure',
    {
      schema: { tags: ['Organisation'], params: Type.Object({ unit: Id }), body: Shape },
      config: { policy: 'admin' },
    },
    async (request) => {
      const { actor, command } = request;
      const { unit: unitId } = request.params;
      const { susunan, susunanPenugasan, isUnitOrganisasi } = request.body;
      const { instansi } = await structureOfUnit(actor, unitId);
      const { rows } = await pool.query<{ jenis: string }>('select jenis from instansi where id = $1', [instansi]);
      requireChoice('susunan', susunan, choicesOf(rows[0]!.jenis).susunan);
      requireChoice('susunanPenugasan', susunanPenugasan, choicesOf(rows[0]!.jenis).susunanPenugasan);
      await command.transact(async (client) => {
        const before = await client.query<Static<typeof Shape>>(
          `select susunan, susunan_penugasan as "susunanPenugasan", is_unit_organisasi as "isUnitOrganisasi"
            from unit_kerja where id = $1 for update`,
          [unitId],
        );
        await client.query(
          'update unit_kerja set susunan = $2, susunan_penugasan = $3, is_unit_organisasi = $4 where id = $1',
          [unitId, susunan, susunanPenugasan, isUnitOrganisasi],
        );
        command.tell({ entityKey: unitId, changes: changed(before.rows[0]!, request.body) });
      });
      return structureOfUnit(actor, unitId);
    },
  );

  app.post(
    '/api/role-bindings',
    { schema: { tags: ['Organisation'], body: NewBinding }, config: { policy: 'admin' } },
    async (request, reply) => {
      const { command } = request;
      const { unit, peran, jabatan, didelegasikan = false, mulai, selesai = null } = request.body;
      requirePeriod(mulai, selesai);
      await requireSameAgency(unit, jabatan);
      const values = [unit, peran, jabatan, didelegasikan, mulai, selesai];
      const id = await command
        .transact(async (client) => {
          const { rows } = await client.query<{ id: string }>(
            'insert into peran_unit (unit, peran, jabatan, didelegasikan, mulai, selesai) values ($1, $2, $3, $4, $5, $6) returning id',
            values,
          );
          const { id: entityKey } = rows[0]!;
          command.tell({ entityKey, changes: made({ unit, peran, jabatan, didelegasikan, mulai, selesai }) });
          return entityKey;
        })
        .catch(refuseOverlap);
      return reply.code(201).send({ id });
    },
  );

  app.post(
    '/api/role-bindings/:bindingId/end',
    {
      schema: {
        tags: ['Organisation'],
        params: Type.Object({ bindingId: Type.String({ pattern: '^\\d{1,18}$' }) }),
        body: Type.Object({ selesai: Tanggal }, { additionalProperties: false }),
      },
      config: { policy: 'admin' },
    },
    async (request, reply) => {
      const { command } = request;
      const { bindingId } = request.params;
      const { selesai } = request.body;
      const { rows } = await pool.query<{ mulai: string; selesai: string | null }>(
        'select mulai, selesai from peran_unit where id = $1',
        [bindingId],
      );
      if (!rows[0]) throw notFound('Peran unit');
      requirePeriod(rows[0].mulai, selesai);
      command.tell({ entityKey: bindingId, changes: [change('selesai', rows[0].selesai, selesai)] });
      await command
        .transact((client) => client.query('update peran_unit set selesai = $2 where id = $1', [bindingId, selesai]))
        .catch(refuseOverlap);
      return reply.code(204).send();
    },
  );

  async function structureOfUnit(actor: Actor, unitId: string): Promise<UnitStructure> {
    const { rows } = await pool.query<{ instansi: string }>('select instansi from unit_kerja where id = $1', [unitId]);
    const instansi = rows[0]?.instansi;
    if (instansi === undefined || !seesAgency(actor, instansi)) throw notFound(`Unit '${unitId}'`);
    const all = await structureOf(pool, office.organisation, instansi, office.today());
    return all.find(({ id }) => id === unitId)!;
  }

  async function requireSameAgency(unit: string, jabatan: string): Promise<void> {
    const { rows } = await pool.query<{ unit: string | null; jabatan: string | null }>(
      `select (select instansi from unit_kerja where id = $1) as unit,
        (select u.instansi from jabatan j join unit_kerja u on u.id = j.unit where j.id = $2) as jabatan`,
      [unit, jabatan],
    );
    const found = rows[0]!;
    if (found.unit === null) throw invalidField('unit', `Unit '${unit}' tidak ada.`);
    if (found.jabatan === null) throw invalidField('jabatan', `Jabatan '${jabatan}' tidak ada.`);
    if (found.unit !== found.jabatan)
      throw invalidField('jabatan', 'Jabatan itu berada pada instansi lain daripada unitnya.');
  }
}

/** A part of a list that is put together in memory: the cursor is the id of the last unit that was read. */
function pageOf(
  all: readonly UnitStructure[],
  { limit, after }: { readonly limit?: string; readonly after?: string },
): Omit<AgencyStructure, 'pilihan'> {
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  if (after !== undefined && start === 0)
    throw invalid('Penanda halaman (after) tidak dikenal. Mulai lagi dari halaman pertama.');
  const end = start + (limit === undefined ? DEFAULT_LIMIT : Number(limit));
  const items = all.slice(start, end);
  const last = items.at(-1);
  return {
    items,
    page: { totalItems: all.length, hasMoreTotalItems: end < all.length, ...(last && { endCursor: last.id }) },
    kekurangan: all.reduce((sum, { kekurangan }) => sum + kekurangan.length, 0),
  };
}

function requireChoice(field: string, value: string | null, choices: readonly { readonly id: string }[]): void {
  if (value === null || choices.some(({ id }) => id === value)) return;
  const known = choices.map(({ id }) => id).join(', ');
  throw invalidField(
    field,
    `'${value}' bukan susunan bagi instansi ini. Yang dikenal: ${known === '' ? 'tidak ada' : known}.`,
  );
}

function requirePeriod(mulai: string, selesai: string | null): void {
  if (!isStorableDate(mulai)) throw invalidField('mulai', 'Tanggal mulai tidak ada dalam kalender.');
  if (selesai === null) return;
  if (!isStorableDate(selesai)) throw invalidField('selesai', 'Tanggal selesai tidak ada dalam kalender.');
  if (selesai < mulai) throw invalidField('selesai', 'Tanggal selesai mendahului tanggal mulai.');
}

function refuseOverlap(error: Error & { readonly code?: string }): never {
  if (error.code === '23P01')
    throw conflict('Pada tanggal itu peran ini sudah diisi jabatan lain. Akhiri dahulu pengisian yang lama.');
  throw error;
}
