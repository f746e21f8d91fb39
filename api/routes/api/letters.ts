import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import { type LetterRow, letterTarget, toLetter } from '../../cases/letters.ts';
import { onlyOwnCases } from '../../cases/visibility.ts';
import { hasRole, holdsPost } from '../../policy/actor.ts';
import { conflict, forbidden, notFound } from '../../problem.ts';
import { searchRoute } from '../../search/route.ts';
import { runSearch } from '../../search/run.ts';

const Params = Type.Object({ letterId: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }) });
const Revocation = Type.Object(
  { alasan: Type.String({ minLength: 10, maxLength: 2000 }) },
  { additionalProperties: false },
);

/** Letters: found, read as PDF, and withdrawn by the post that signed them. */
export function letterRoutes(app: App, deps: RouteDeps): void {
  const { pool, publicUrl, office } = deps;

  searchRoute(app, deps, {
    url: '/api/letters/search',
    tag: 'Letters',
    target: letterTarget,
    restrict: (actor) => onlyOwnCases(deps.pool, actor, 's.kasus'),
    toItem: (row: LetterRow) => toLetter(publicUrl, row),
  });

  app.get(
    '/api/letters/:letterId',
    { schema: { tags: ['Letters'], params: Params }, config: { policy: 'letter' } },
    (request) => findLetter(request.params.letterId),
  );

  app.get(
    '/api/letters/:letterId/pdf',
    { schema: { tags: ['Letters'], params: Params }, config: { policy: 'letter' } },
    async (request, reply) => {
      const { rows } = await pool.query<{ pdf: Buffer; kunci: string; nomor: string | null }>(
        'select pdf, kunci, nomor from surat where id = $1',
        [request.params.letterId],
      );
      const { pdf, kunci, nomor } = rows[0]!;
      const name = `${kunci}-${(nomor ?? 'konsep').replaceAll('/', '-')}.pdf`;
      return reply.type('application/pdf').header('content-disposition', contentDisposition('inline', name)).send(pdf);
    },
  );

  app.post(
    '/api/letters/:letterId/revocation',
    {
      schema: { tags: ['Letters'], params: Params, body: Revocation },
      config: { policy: 'letter', repeatable: true },
    },
    async (request, reply) => {
      const letter = await findLetter(request.params.letterId);
      if (!holdsPost(request.actor, letter.signer.jabatan) && !hasRole(request.actor, 'admin'))
        throw forbidden(`Hanya ${letter.signer.namaJabatan} atau admin yang dapat mencabut surat ini.`);
      request.command.tell({ reason: request.body.alasan });
      return request.command.store(reply, 204, async (client) => {
        if (!(await office.letters.revoke(letter.id, request.body.alasan, client)))
          throw conflict('Hanya surat yang terbit dan masih berlaku yang dapat dicabut.');
        return undefined;
      });
    },
  );

  async function findLetter(letterId: string) {
    const { items } = await runSearch<LetterRow>(pool, letterTarget, { filter: { letterId } });
    if (!items[0]) throw notFound('Surat');
    return toLetter(publicUrl, items[0]);
  }
}
