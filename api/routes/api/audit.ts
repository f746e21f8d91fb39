import { createReadStream, existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { BackgroundVerification } from '../../audit/background.ts';
import { auditCsv } from '../../audit/csv.ts';
import { made } from '../../audit/entry.ts';
import type { AuditState } from '../../contract/audit.ts';
import { isStorableDate } from '../../input.ts';
import { invalidField } from '../../problem.ts';
import { Key } from '../v2/shapes.ts';

const tags = ['Audit log'];
const policy = 'admin';
const Text = Type.Optional(Type.String({ minLength: 1, maxLength: 120 }));
const Moment = Type.Optional(Type.String({ minLength: 10, maxLength: 40 }));
const Filter = Type.Object(
  {
    actorId: Text,
    actorType: Text,
    entityType: Text,
    entityKey: Text,
    operationType: Text,
    category: Text,
    result: Text,
    processDefinitionId: Text,
    processInstanceKey: Type.Optional(Key),
    from: Moment,
    until: Moment,
  },
  { additionalProperties: false },
);

/** What keeps the operation log honest: checkpoints to keep elsewhere, verification, and the log as a table. */
export function auditRoutes(app: App, { pool, operationLog, checkpoints, now, onError }: RouteDeps): void {
  const verification = new BackgroundVerification(pool, operationLog.keys, checkpoints, now);
  app.addHook('onClose', () => verification.stop());

  app.get(
    '/api/audit',
    { schema: { tags, summary: 'The last checkpoint and verification' }, config: { policy }, exposeHeadRoute: false },
    (): AuditState => ({
      lastCheckpoint: checkpoints.latest ?? null,
      verification: verification.state ?? null,
    }),
  );

  app.get(
    '/api/audit/checkpoints',
    {
      schema: { tags, summary: 'Signed checkpoints, one JSON object a line, the oldest first' },
      config: { policy },
      exposeHeadRoute: false,
    },
    (_request, reply) =>
      reply
        .type('application/x-ndjson; charset=utf-8')
        .header('content-disposition', 'attachment; filename="checkpoints.jsonl"')
        .send(existsSync(checkpoints.file) ? createReadStream(checkpoints.file) : ''),
  );

  app.post(
    '/api/audit/verification',
    { schema: { tags, summary: 'Begins to verify the whole log' }, config: { policy } },
    (_request, reply) => reply.code(202).send(verification.begin(onError)),
  );

  app.get(
    '/api/audit/csv',
    {
      schema: { tags, summary: 'The log as a table', querystring: Filter },
      config: { policy, audited: true, streams: true },
      exposeHeadRoute: false,
    },
    ({ query: { from, until, ...filter }, command }, reply) => {
      for (const [field, given] of Object.entries({ from, until }))
        if (given !== undefined && !(isStorableDate(given.slice(0, 10)) && !Number.isNaN(Date.parse(given))))
          throw invalidField(field, `Isian '${field}' harus berupa waktu menurut ISO 8601.`);
      const timestamp = { ...(from && { $gte: from }), ...(until && { $lt: until }) };
      command.tell({ changes: made({ from, until, ...filter }) });
      return reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', 'attachment; filename="log-operasi.csv"')
        .send(Readable.from(auditCsv(pool, { ...filter, ...((from || until) && { timestamp }) })));
    },
  );
}
