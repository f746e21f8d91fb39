import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { addNote, checkNote, notesOf } from '../../cases/notes.ts';
import { Key, keyParams, ListQuery, pageRequest } from '../v2/shapes.ts';

const url = '/api/cases/:processInstanceKey/notes';
const params = keyParams('processInstanceKey');
const Note = Type.Object(
  {
    isi: Type.String({ minLength: 1, maxLength: 2000 }),
    lampiran: Type.Optional(Type.Array(Type.String({ format: 'uuid' }), { maxItems: 5, uniqueItems: true })),
    userTaskKey: Type.Optional(Key),
  },
  { additionalProperties: false },
);

/** What people write beside a case: read and written by whoever takes part in it, and kept as it was written. */
export function caseNoteRoutes(app: App, { pool, definitions, now }: RouteDeps): void {
  app.get(
    url,
    {
      schema: { tags: ['Cases'], summary: 'The newest first', params, querystring: ListQuery },
      config: { policy: 'case' },
    },
    ({ params: { processInstanceKey }, query }) =>
      notesOf(pool, definitions, processInstanceKey, { page: pageRequest(query) }),
  );

  app.post(
    url,
    { schema: { tags: ['Cases'], params, body: Note }, config: { policy: 'case', repeatable: true } },
    async ({ actor, body, command, params: { processInstanceKey } }, reply) => {
      await checkNote(pool, actor, processInstanceKey, body);
      return command.store(reply, 201, async (client) => {
        const id = await addNote(client, actor, processInstanceKey, body, new Date(now()));
        command.tell({ entityKey: id });
        return { id };
      });
    },
  );
}
