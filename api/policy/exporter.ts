import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExporterAccount } from '../config.ts';
import { Problem } from '../problem.ts';

/**
 * Who brings records must know the exporter's name and password; compared in constant time.
 * @throws Problem
 */
export function requireExporter(
  { username, password }: ExporterAccount,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const expected = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  if (timingSafeEqual(digestOf(expected), digestOf(request.headers.authorization ?? ''))) return;
  reply.header('www-authenticate', 'Basic realm="Lincah", charset="UTF-8"');
  throw new Problem(401, 'Belum masuk', 'Nama atau kata sandi pengekspor rekaman salah.');
}

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
