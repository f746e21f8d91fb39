import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import { changesOf } from '../../drafts/changes.ts';
import { createDraft, subjectOf } from '../../drafts/create.ts';
import { draftDetail } from '../../drafts/detail.ts';
import { writeStep } from '../../drafts/log.ts';
import { findDraft, performerOf, searchDrafts, toSummary } from '../../drafts/rows.ts';
import { hasRole } from '../../policy/actor.ts';
import { conflict, forbidden } from '../../problem.ts';
import { Key, listQuery, pageRequest } from '../v2/shapes.ts';
import { DraftParams as params, tags } from './draft-shapes.ts';

const url = '/api/drafts/:draftId';
const Subject = Type.String({ minLength: 1, maxLength: 200 });
const Query = Type.Object(
  {
    ...listQuery,
    processDefinitionId: Type.Optional(Type.String({ maxLength: 200 })),
    state: Type.Optional(Type.Enum(['draf', 'diajukan', 'disetujui', 'berlaku', 'digantikan'])),
    mine: Type.Optional(Type.Literal('true', { description: 'Only those one has a part in' })),
  },
  { additionalProperties: false },
);
const NewDraft = Type.Object(
  {
    processDefinitionId: Type.String({ minLength: 1, maxLength: 200 }),
    subject: Subject,
    from: Type.Optional(
      Type.String({ ...Key, description: 'Version to begin from, by its key; absent: the one in force' }),
    ),
  },
  { additionalProperties: false },
);

/** Changes to mechanisms: begun, found, named and thrown away. */
export function draftRoutes(app: App, deps: RouteDeps): void {
  const { pool, office, now } = deps;

  app.get(
    '/api/drafts',
    { schema: { tags, summary: 'The last changed first', querystring: Query }, config: { policy: 'deployer' } },
    async ({ actor, query: { processDefinitionId, state, mine, ...page } }) => {
      const filter = {
        ...(processDefinitionId !== undefined && { processDefinitionId }),
        ...(state !== undefined && { state }),
      };
      const found = await searchDrafts(pool, { filter, page: pageRequest(page) }, (conditions) => {
        if (mine === undefined) return;
        conditions.add(
          (parameter) =>
            `exists (select 1 from process_draft_author a where a.draft = d.id and a.account = ${parameter(actor.username)})`,
        );
      });
      return { ...found, items: found.items.map((row) => toSummary(office, row)) };
    },
  );

  app.post(
    '/api/drafts',
    {
      schema: { tags, summary: 'Begins a draft from the version in force, or from an earlier one', body: NewDraft },
      config: { policy: 'deployer', repeatable: true },
    },
    async ({ actor, body, command }, reply) => command.store(reply, 201, await createDraft(deps, actor, body)),
  );

  app.get(
    url,
    {
      schema: { tags, summary: 'A draft with everything its mechanism may use', params },
      config: { policy: 'deployer' },
    },
    ({ actor, params: { draftId } }) => draftDetail(deps, actor, draftId),
  );

  app.get(
    `${url}/export`,
    { schema: { tags, summary: 'The diagram as it was saved', params }, config: { policy: 'deployer' } },
    async ({ params: { draftId } }, reply) => {
      const { diagram, process_id } = await findDraft(pool, draftId);
      const name = `${process_id}.bpmn`;
      return reply
        .type('application/xml; charset=utf-8')
        .header('content-disposition', contentDisposition('attachment', name))
        .send(diagram);
    },
  );

  app.get(
    `${url}/changes`,
    {
      schema: {
        tags,
        summary: 'What a draft changes, against the version in force or another',
        params,
        querystring: Type.Object({ against: Type.Optional(Key) }, { additionalProperties: false }),
      },
      config: { policy: 'deployer' },
    },
    ({ params: { draftId }, query: { against } }) => changesOf(deps, draftId, against),
  );

  app.patch(
    url,
    {
      schema: {
        tags,
        summary: 'Says anew what is changed',
        params,
        body: Type.Object({ subject: Subject }, { additionalProperties: false }),
      },
      config: { policy: 'deployer', repeatable: true },
    },
    ({ actor, body, command, params: { draftId } }, reply) =>
      command.store(reply, 204, async (client) => {
        const { state } = await findDraft(client, draftId, 'for update');
        if (state !== 'draf') throw conflict('Rancangan yang sudah diajukan tidak dapat diubah.');
        await client.query('update process_draft set subject = $2, changed_by = $3, changed_at = $4 where id = $1', [
          draftId,
          subjectOf(body.subject),
          JSON.stringify(performerOf(actor)),
          new Date(now()),
        ]);
        return undefined;
      }),
  );

  app.delete(
    url,
    {
      schema: { tags, summary: 'Throws a draft away; what became of it stays on record', params },
      config: { policy: 'deployer', repeatable: true },
    },
    ({ actor, command, params: { draftId } }, reply) =>
      command.store(reply, 204, async (client) => {
        const draft = await findDraft(client, draftId, 'for update');
        if (draft.state !== 'draf')
          throw conflict('Hanya rancangan yang belum diajukan yang dapat dihapus. Tarik pengajuannya terlebih dahulu.');
        if (draft.creator !== actor.username && !hasRole(actor, 'admin'))
          throw forbidden('Hanya yang membuat rancangan atau admin yang dapat menghapusnya.');
        await client.query('delete from process_draft where id = $1', [draftId]);
        await writeStep(client, draft, 'dihapus', actor, new Date(now()));
        return undefined;
      }),
  );
}
