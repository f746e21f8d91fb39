import type { FastifyRequest } from 'fastify';
import type { PoolClient } from 'pg';
import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import type { Opening } from '../../contract/protected-persons.ts';
import { isStorableDate } from '../../input.ts';
import { agenciesOf } from '../../policy/agencies.ts';
import { invalidField } from '../../problem.ts';
import type { Guarded } from '../../sealed/guard.ts';
import { erase, findPerson, readIdentity } from '../../sealed/identity.ts';
import { type Doer, logOf, tellKeepers } from '../../sealed/log.ts';
import { askFor, decide, findOpening, openingsOf } from '../../sealed/openings.ts';
import { personsOf, registerPerson } from '../../sealed/register.ts';
import { keyParams, ListQuery, listQuery, pageRequest } from '../v2/shapes.ts';

const url = '/api/protected-persons';
const tags = ['Protected persons'];
const policy = 'identity-keeper';
/** No token opens an identity. */
const inPerson = true;

const Name = Type.String({ minLength: 1, maxLength: 200 });
const orNull = (maxLength: number) => Type.Union([Type.String({ maxLength }), Type.Null()]);
const Kode = Type.String({ pattern: '^TL-\\d{4}-\\d{4,6}$' });
const Person = Type.Object(
  {
    instansi: Type.Optional(Type.String({ maxLength: 100 })),
    nama: Name,
    namaLain: Type.Array(Name, { maxItems: 5 }),
    nik: Type.Union([Type.String({ pattern: '^\\d{16}$' }), Type.Null()]),
    tempatLahir: orNull(100),
    tanggalLahir: orNull(10),
    alamat: orNull(500),
    kontak: orNull(200),
    orangLain: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
const Reason = Type.String({ maxLength: 2000 });
const Asked = Type.Object(
  {
    tindakan: Type.Union([Type.Literal('buka'), Type.Literal('musnahkan')]),
    keperluan: Type.String({ minLength: 3, maxLength: 200 }),
    alasan: Reason,
  },
  { additionalProperties: false },
);
const Decision = Type.Object({ disetujui: Type.Boolean(), catatan: Reason }, { additionalProperties: false });
const LogQuery = Type.Object({ ...listQuery, kode: Type.Optional(Kode) }, { additionalProperties: false });
const openingParams = keyParams('openingId');

/**
 * The register of protected persons: codes for its keepers, an identity for whoever asked and was allowed by a second person. Admins read the
 * operation log: it tells that something was done here, the keepers' own log about whom and why.
 */
export function protectedPersonRoutes(
  app: App,
  { pool, identityVault: vault, now, newToken, office }: RouteDeps,
): void {
  const doerOf = ({ actor, ip }: FastifyRequest): Doer => ({ actor, address: ip, at: new Date(now()) });
  const refresh = (): Promise<void> => vault.guard.refresh(pool);
  const tell = (client: PoolClient, person: Guarded, doer: Doer, judul: string, isi: string): Promise<void> =>
    tellKeepers(client, person, doer, office.today(), { judul, isi: `${doer.actor.displayName} ${isi}` });

  app.get(
    url,
    {
      schema: { tags, summary: 'Codes, the newest first; no names', querystring: ListQuery },
      config: { policy, inPerson },
    },
    ({ actor, query }) => personsOf(pool, agenciesOf(actor), { page: pageRequest(query) }),
  );

  app.post(
    url,
    { schema: { tags, body: Person }, config: { policy, inPerson, repeatable: true, sealed: true } },
    async (request, reply) => {
      const { actor, body, command } = request;
      const instansi = agencyFor(agenciesOf(actor), body.instansi);
      if (body.tanggalLahir !== null && !isStorableDate(body.tanggalLahir))
        throw invalidField('tanggalLahir', 'Tanggal lahir bukan tanggal.');
      const register = async (client: PoolClient) => {
        const kode = await registerPerson(client, vault, instansi, body, doerOf(request), newToken);
        return { kode };
      };
      return command.store(reply, 201, register, refresh);
    },
  );

  app.get(
    `${url}/openings`,
    { schema: { tags, summary: 'Requests, the newest first', querystring: ListQuery }, config: { policy, inPerson } },
    ({ actor, query }) => openingsOf(pool, actor, agenciesOf(actor), now(), { page: pageRequest(query) }),
  );

  app.post(
    `${url}/:kode/openings`,
    {
      schema: { tags, params: Type.Object({ kode: Kode }), body: Asked },
      config: { policy, inPerson, repeatable: true },
    },
    (request, reply) =>
      request.command.store(reply, 201, async (client) => {
        const doer = doerOf(request);
        const person = await findPerson(client, agenciesOf(request.actor), request.params.kode);
        const id = await askFor(client, person, request.body, doer);
        const asks = `meminta untuk ${ACTS[request.body.tindakan]} ${person.kode}. Permintaan ini diputus oleh orang kedua.`;
        request.command.tell({ entityKey: id, changes: made({ tindakan: request.body.tindakan }) });
        await tell(client, person, doer, 'Permintaan menunggu keputusan', asks);
        return { id };
      }),
  );

  app.post(
    `${url}/openings/:openingId/decision`,
    { schema: { tags, params: openingParams, body: Decision }, config: { policy, inPerson, repeatable: true } },
    (request, reply) => {
      const work = async (client: PoolClient): Promise<undefined> => {
        const doer = doerOf(request);
        const { disetujui, catatan } = request.body;
        const opening = await findOpening(client, agenciesOf(request.actor), request.params.openingId, 'for update');
        await decide(client, opening, disetujui, catatan, doer);
        const operationType = disetujui ? 'APPROVE' : 'REJECT';
        request.command.tell({ operationType, entityKey: opening.id, changes: made({ tindakan: opening.tindakan }) });
        if (disetujui && opening.tindakan === 'musnahkan') await erase(client, vault, opening, doer);
        const what = `permintaan ${opening.nama} untuk ${ACTS[opening.tindakan]} ${opening.kode}.`;
        if (disetujui) await tell(client, opening, doer, 'Permintaan disetujui', `menyetujui ${what}`);
        else await tell(client, opening, doer, 'Permintaan ditolak', `menolak ${what}`);
      };
      return request.command.store(reply, 204, work, refresh);
    },
  );

  // Written down each time, and never kept as the answer to a command: an identity is nowhere but in its seal.
  app.post(
    `${url}/openings/:openingId/reading`,
    { schema: { tags, params: openingParams }, config: { policy, inPerson, reads: true, audited: true } },
    (request) =>
      request.command.transact(async (client) => {
        const doer = doerOf(request);
        const opening = await findOpening(client, agenciesOf(request.actor), request.params.openingId);
        request.command.tell({ entityKey: opening.id });
        const opened = await readIdentity(client, vault, opening, doer);
        await tell(client, opening, doer, 'Identitas dibaca', `membaca identitas ${opening.kode}.`);
        return opened;
      }),
  );

  app.get(
    `${url}/log`,
    {
      schema: { tags, summary: 'Who did what, when, why and from where', querystring: LogQuery },
      config: { policy, inPerson },
    },
    ({ actor, query }) => logOf(pool, agenciesOf(actor), query.kode, { page: pageRequest(query) }),
  );
}

const ACTS: { readonly [A in Opening['tindakan']]: string } = {
  buka: 'membuka identitas',
  musnahkan: 'memusnahkan identitas',
};

/** @throws Problem where it is not said for which of several agencies, or it is none of the keeper's */
function agencyFor(agencies: readonly string[], asked: string | undefined): string {
  const instansi = asked ?? (agencies.length === 1 ? agencies[0] : undefined);
  if (instansi === undefined || !agencies.includes(instansi))
    throw invalidField('instansi', 'Pilih instansi Saudara yang melindungi orang ini.');
  return instansi;
}
