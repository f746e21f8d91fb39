import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import type { DraftPart } from '../../contract/drafts.ts';
import { addComment, commentsOf, resolveComment } from '../../drafts/comments.ts';
import { notePresence } from '../../drafts/detail.ts';
import { previewLetter } from '../../drafts/preview.ts';
import { findDraft } from '../../drafts/rows.ts';
import { saveDraft } from '../../drafts/save.ts';
import { Key, ListQuery, pageRequest } from '../v2/shapes.ts';
import { DraftId, Name, DraftParams as params, Revision, tags } from './draft-shapes.ts';

const url = '/api/drafts/:draftId';
/** A diagram of 1 MB as JSON, in which every line and quote takes two characters. */
const MAX_BODY = 2_500_000;
const PARTS: readonly DraftPart[] = ['forms', 'letters', 'decisions'];

const Diagram = Type.Object(
  { xml: Type.String({ minLength: 1, description: 'At most 1 MB in UTF-8' }), revision: Revision },
  { additionalProperties: false },
);
const File = Type.Object(
  { content: Type.String({ minLength: 1, maxLength: 500_000 }), revision: Revision },
  { additionalProperties: false },
);
const sample = {
  story: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
  processInstanceKey: Type.Optional(Key),
};
const Comment = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 2000 }),
    elementId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { additionalProperties: false },
);

/** What is saved again and again while a draft is edited, and what is said about it. */
export function draftPartRoutes(app: App, deps: RouteDeps): void {
  const { pool, now } = deps;

  app.put(
    `${url}/diagram`,
    {
      schema: {
        tags,
        summary: 'Saves the diagram, at most 1 MB, and says what is wrong with it',
        params,
        body: Diagram,
      },
      config: { policy: 'deployer', repeatable: true },
      bodyLimit: MAX_BODY,
    },
    async ({ actor, body: { xml, revision }, command, params: { draftId } }, reply) =>
      command.store(reply, 200, await saveDraft(deps, actor, draftId, { part: 'diagram', content: xml }, revision)),
  );

  for (const part of PARTS)
    app.put(
      `${url}/${part}/:name`,
      {
        schema: {
          tags,
          summary: 'Saves a form, letter template or decision table, and says what is wrong with the draft',
          params: Type.Object({ draftId: DraftId, name: Name }),
          body: File,
        },
        config: { policy: 'deployer', repeatable: true },
      },
      async ({ actor, body: { content, revision }, command, params: { draftId, name } }, reply) =>
        command.store(reply, 200, await saveDraft(deps, actor, draftId, { part, name, content }, revision)),
    );

  const pdf = (reply: FastifyReply, name: string, letter: Buffer) =>
    reply
      .type('application/pdf')
      .header('content-disposition', contentDisposition('inline', `${name}-pratinjau.pdf`))
      .send(letter);
  const letterParams = Type.Object({ draftId: DraftId, name: Name });

  app.get(
    `${url}/letters/:name/preview`,
    {
      schema: {
        tags,
        summary: 'The letter as PDF with the data of a story, or of a case that the reader may see',
        params: letterParams,
        querystring: Type.Object(sample, { additionalProperties: false }),
      },
      config: { policy: 'deployer' },
    },
    async ({ actor, params: { draftId, name }, query }, reply) =>
      pdf(reply, name, await previewLetter(deps, actor, draftId, name, query)),
  );

  app.post(
    `${url}/letters/:name/preview`,
    {
      schema: {
        tags,
        summary: 'The same with a template that is not saved',
        params: letterParams,
        body: Type.Object({ ...sample, content: File.properties.content }, { additionalProperties: false }),
      },
      config: { policy: 'deployer', reads: true },
    },
    async ({ actor, body, params: { draftId, name } }, reply) =>
      pdf(reply, name, await previewLetter(deps, actor, draftId, name, body)),
  );

  app.post(
    `${url}/presence`,
    {
      schema: { tags, summary: 'Says that one has it open; who else has', params },
      config: { policy: 'deployer', repeatable: true },
    },
    ({ actor, params: { draftId } }) => notePresence(deps, actor, draftId),
  );

  app.get(
    `${url}/comments`,
    { schema: { tags, summary: 'The oldest first', params, querystring: ListQuery }, config: { policy: 'deployer' } },
    async ({ params: { draftId }, query }) => {
      await findDraft(pool, draftId);
      return commentsOf(pool, draftId, { page: pageRequest(query) });
    },
  );

  app.post(
    `${url}/comments`,
    { schema: { tags, params, body: Comment }, config: { policy: 'deployer', repeatable: true } },
    ({ actor, body, command, params: { draftId } }, reply) =>
      command.store(reply, 201, async (client) => {
        await findDraft(client, draftId);
        return addComment(client, actor, draftId, body, new Date(now()));
      }),
  );

  app.post(
    `${url}/comments/:commentId/resolution`,
    {
      schema: { tags, params: Type.Object({ draftId: DraftId, commentId: Key }) },
      config: { policy: 'deployer', repeatable: true },
    },
    ({ actor, command, params: { draftId, commentId } }, reply) =>
      command.store(reply, 204, async (client) => {
        await resolveComment(client, actor, draftId, commentId, new Date(now()));
        return undefined;
      }),
  );
}
