import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import type { IncomingLetter, OutgoingLetter } from '../../contract/correspondence.ts';
import { addAgency, agencyTarget } from '../../correspondence/agencies.ts';
import { registerIncoming } from '../../correspondence/incoming.ts';
import {
  type IncomingRow,
  incomingTarget,
  type OutgoingRow,
  outgoingTarget,
  withMoment,
} from '../../correspondence/letters.ts';
import { markSent } from '../../correspondence/outgoing.ts';
import { registriesOf } from '../../correspondence/registry.ts';
import { waitingCases } from '../../correspondence/waiting.ts';
import type { Actor } from '../../policy/actor.ts';
import type { Conditions } from '../../search/query.ts';
import { searchRoute } from '../../search/route.ts';
import { Key } from '../v2/shapes.ts';

const tags = ['Correspondence'];
const Tanggal = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Id = Type.String({ minLength: 1, maxLength: 80 });

const NewAgency = Type.Object(
  {
    nama: Type.String({ minLength: 3, maxLength: 200, pattern: '\\S' }),
    jenis: Type.Union([
      Type.Literal('kementerian'),
      Type.Literal('lembaga'),
      Type.Literal('provinsi'),
      Type.Literal('kabupaten-kota'),
      Type.Literal('lainnya'),
    ]),
    alamat: Type.Array(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }), { minItems: 1, maxItems: 6 }),
  },
  { additionalProperties: false },
);

const Dispatch = Type.Object(
  {
    dikirim: Tanggal,
    cara: Type.Union([Type.Literal('pos-elektronik'), Type.Literal('kurir'), Type.Literal('langsung')]),
  },
  { additionalProperties: false },
);

const NewLetter = Type.Object(
  {
    instansi: Id,
    nomor: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }),
    tanggal: Tanggal,
    instansiLuar: Id,
    diterima: Tanggal,
    hal: Type.String({ minLength: 1, maxLength: 500, pattern: '\\S' }),
    pindaian: Type.String({ format: 'uuid' }),
    processInstanceKey: Type.Optional(Key),
  },
  { additionalProperties: false },
);

const WaitingQuery = Type.Object(
  { instansiLuar: Id, cari: Type.Optional(Type.String({ maxLength: 80 })) },
  { additionalProperties: false },
);

/** Keeps a search to the registers an actor keeps. */
const ownRegisters =
  (column: string) =>
  (actor: Actor) =>
  (conditions: Conditions): void =>
    conditions.add((parameter) => `${column} = any(${parameter(registriesOf(actor))}::text[])`);

/** Letters to and from other agencies, kept by each agency's persuratan. */
export function correspondenceRoutes(app: App, deps: RouteDeps): void {
  agencyRoutes(app, deps);
  outgoingRoutes(app, deps);
  incomingRoutes(app, deps);
}

function agencyRoutes(app: App, deps: RouteDeps): void {
  searchRoute(app, deps, {
    url: '/api/external-agencies/search',
    tag: 'Correspondence',
    target: agencyTarget,
    toItem: (row: object) => row,
  });

  app.post(
    '/api/external-agencies',
    { schema: { tags, body: NewAgency }, config: { policy: 'agency-keeper', repeatable: true } },
    ({ body, actor, command }, reply) =>
      command.store(reply, 201, async (client) => {
        const agency = await addAgency(client, body, actor.username, deps.now());
        command.tell({ entityKey: agency.id, changes: made({ nama: agency.nama, jenis: agency.jenis }) });
        return agency;
      }),
  );
}

function outgoingRoutes(app: App, deps: RouteDeps): void {
  searchRoute(app, deps, {
    url: '/api/outgoing-letters/search',
    tag: 'Correspondence',
    target: outgoingTarget,
    policy: 'registry',
    restrict: ownRegisters('k.instansi'),
    toItem: (row: OutgoingRow) => withMoment<OutgoingLetter>(row),
  });

  app.post(
    '/api/outgoing-letters/:outgoingId/dispatch',
    {
      schema: { tags, params: Type.Object({ outgoingId: Type.String({ format: 'uuid' }) }), body: Dispatch },
      config: { policy: 'registry', repeatable: true },
    },
    ({ params, body, actor, command }, reply) => {
      command.tell({ changes: made(body) });
      return command.store(reply, 204, async (client) => {
        await markSent(client, actor, params.outgoingId, body, deps.office.today());
        return undefined;
      });
    },
  );
}

function incomingRoutes(app: App, deps: RouteDeps): void {
  searchRoute(app, deps, {
    url: '/api/incoming-letters/search',
    tag: 'Correspondence',
    target: incomingTarget,
    policy: 'registry',
    restrict: ownRegisters('m.instansi'),
    toItem: (row: IncomingRow) => withMoment<IncomingLetter>(row),
  });

  app.post(
    '/api/incoming-letters',
    { schema: { tags, body: NewLetter }, config: { policy: 'registry' } },
    async ({ body, actor, command }, reply) => reply.code(201).send(await registerIncoming(deps, actor, body, command)),
  );

  app.get(
    '/api/incoming-letters/waiting-cases',
    { schema: { tags, querystring: WaitingQuery }, config: { policy: 'registry' } },
    async ({ query, actor }) => {
      const { instansiLuar, cari = '' } = query;
      const found = await waitingCases(deps.pool, deps.definitions, {
        instansi: registriesOf(actor),
        instansiLuar,
        search: cari,
      });
      return { items: found.map(({ elementInstanceKey: _kept, ...waiting }) => waiting) };
    },
  );
}
