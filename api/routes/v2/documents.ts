import { createHash, randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { requireCase } from '../../cases/visibility.ts';
import { invalid, notFound } from '../../problem.ts';

const STORE = 'lincah';
const Params = Type.Object({ documentId: Type.String({ format: 'uuid' }) });

/** Uploaded files. Only PDF is taken, and only those who uploaded it or see its case read it. */
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
      if (!content.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw invalid('Hanya berkas PDF yang dapat diunggah.');
      await request.command.begin(request.method, request.url, part.filename, content);
      const documentId = randomUUID();
      const fileName = part.filename.replace(/[^\p{L}\p{N}._ -]/gu, '_').slice(0, 120) || 'berkas.pdf';
      const contentHash = createHash('sha256').update(content).digest('hex');
      return request.command.store(reply, 201, async (client) => {
        await client.query('insert into document values ($1, $2, $3, $4, $5, $6, null, $7)', [
          documentId,
          fileName,
          'application/pdf',
          content,
          contentHash,
          request.actor.username,
          new Date(now()),
        ]);
        return {
          'camunda.document.type': 'camunda',
          storeId: STORE,
          documentId,
          contentHash,
          metadata: { contentType: 'application/pdf', fileName, size: content.length },
        };
      });
    },
  );

  app.get(
    '/v2/documents/:documentId',
    { schema: { tags: ['Document'], params: Params }, config: { policy: 'signed-in' } },
    async (request, reply) => {
      const { rows } = await pool.query<{ content: Buffer; file_name: string; owner: string }>(
        'select content, file_name, owner from document where id = $1',
        [request.params.documentId],
      );
      const [document] = rows;
      if (!document) throw notFound('Berkas');
      if (document.owner !== request.actor.username) await requireCaseOf(request.params.documentId, request.actor);
      return reply
        .type('application/pdf')
        .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(document.file_name)}`)
        .header('content-security-policy', "sandbox; default-src 'none'")
        .send(document.content);
    },
  );

  /** A document is read by those who take part in a case whose variables refer to it. */
  async function requireCaseOf(documentId: string, actor: Parameters<typeof requireCase>[1]): Promise<void> {
    const { rows } = await pool.query<{ process_instance_key: string }>(
      "select process_instance_key from variable where name in ('lampiran', 'caraPermohonan', 'caraKeputusan', 'caraSuratPenugasan') and value like '%' || $1 || '%' limit 1",
      [documentId],
    );
    if (!rows[0]) throw notFound('Berkas');
    await requireCase(pool, actor, rows[0].process_instance_key);
  }
}
