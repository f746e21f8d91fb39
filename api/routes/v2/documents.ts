import { createHash, randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition, fileNameOf } from '../../attachment.ts';
import { made } from '../../audit/entry.ts';
import { seesDocument } from '../../cases/documents.ts';
import { documentReference } from '../../correspondence/document-reference.ts';
import { registriesOf } from '../../correspondence/registry.ts';
import type { Actor } from '../../policy/actor.ts';
import { invalid, notFound } from '../../problem.ts';

/** How files of each kind begin. */
const SIGNATURES: { readonly [contentType: string]: Buffer } = {
  'application/pdf': Buffer.from('%PDF-'),
  'image/jpeg': Buffer.from([0xff, 0xd8, 0xff]),
  'image/png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
};

const kindOf = (content: Buffer): string | undefined =>
  Object.keys(SIGNATURES).find((type) => content.subarray(0, SIGNATURES[type]!.length).equals(SIGNATURES[type]!));

const Params = Type.Object({ documentId: Type.String({ format: 'uuid' }) });

/** Uploaded files. Only PDF, JPEG and PNG are taken, and only those who uploaded it or see its case read it. */
export function documentRoutes(app: App, { pool, now }: RouteDeps): void {
  app.post(
    '/v2/documents',
    {
      schema: { tags: ['Document'], consumes: ['multipart/form-data'] },
      config: { policy: 'signed-in', repeatable: true },
    },
    async (request, reply) => {
      const part = await request.file();
      if (!part) throw invalid('Sertakan satu berkas (bagian "file").');
      const content = await part.toBuffer();
      const contentType = kindOf(content);
      if (!contentType) throw invalid('Hanya berkas PDF, JPG, atau PNG yang dapat diunggah.');
      await request.command.begin(request.method, request.url, part.filename, content);
      const documentId = randomUUID();
      const fileName = fileNameOf(part.filename) || 'berkas.pdf';
      const contentHash = createHash('sha256').update(content).digest('hex');
      request.command.tell({ entityKey: documentId, changes: made({ contentType, sha256: contentHash }) });
      return request.command.store(reply, 201, async (client) => {
        await client.query('insert into document values ($1, $2, $3, $4, $5, $6, null, $7)', [
          documentId,
          fileName,
          contentType,
          content,
          contentHash,
          request.actor.username,
          new Date(now()),
        ]);
        return documentReference({ id: documentId, fileName, contentType, hash: contentHash, size: content.length });
      });
    },
  );

  app.get(
    '/v2/documents/:documentId',
    { schema: { tags: ['Document'], params: Params }, config: { policy: 'signed-in' } },
    async (request, reply) => {
      const { rows } = await pool.query<{ content: Buffer; content_type: string; file_name: string; owner: string }>(
        'select content, content_type, file_name, owner from document where id = $1',
        [request.params.documentId],
      );
      const [document] = rows;
      if (!document) throw notFound('Berkas');
      if (document.owner !== request.actor.username) await requireReader(request.params.documentId, request.actor);
      return reply
        .type(document.content_type)
        .header('content-disposition', contentDisposition('attachment', document.file_name))
        .header('content-security-policy', "sandbox; default-src 'none'")
        .send(document.content);
    },
  );

  /** A document is read by those who take part in a case of which it is, or keep the register it is in. */
  async function requireReader(documentId: string, actor: Actor): Promise<void> {
    if (await seesDocument(pool, actor, documentId)) return;
    const { rowCount } = await pool.query('select 1 from surat_masuk where pindaian = $1 and instansi = any($2)', [
      documentId,
      registriesOf(actor),
    ]);
    if (rowCount === 0) throw notFound('Berkas');
  }
}
