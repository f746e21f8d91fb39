import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Cookies } from './policy/cookies.ts';
import { scopeOf } from './policy/scopes.ts';
import { forbidden, type Problem } from './problem.ts';

/** No page of ours runs a script it did not bring; styles may be inline, because the diagram and form libraries set them. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self' blob:",
  "object-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** As long a browser that came by HTTPS once comes by nothing else, in seconds. */
const ONE_YEAR = 31_536_000;

/** Says to browsers what a page of ours may do, on every answer. */
export function secure(reply: FastifyReply, publicUrl: string): void {
  if (publicUrl.startsWith('https:')) reply.header('strict-transport-security', `max-age=${ONE_YEAR}`);
  reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('referrer-policy', 'same-origin');
  reply.header('cross-origin-opener-policy', 'same-origin');
  reply.header('cross-origin-resource-policy', 'same-origin');
  reply.header('cache-control', 'no-store');
}

export const notEnrolled = (): Problem =>
  forbidden(
    'Akun ini wajib memakai kode sekali pakai. Pasang dahulu di halaman Keamanan akun; setelah itu semuanya terbuka.',
  );

/** @throws Problem where a token is not good for the route */
export function refuseBeyondScopes({ scopes, method, routeOptions }: FastifyRequest): void {
  if (scopes === undefined) return;
  const scope = scopeOf(method, routeOptions.config);
  if (scope === undefined) throw forbidden('Ini tidak dapat dilakukan dengan token API. Masuk lewat peramban.');
  if (!scopes.includes(scope)) throw forbidden(`Token API ini tidak mempunyai cakupan '${scope}'.`);
}

/** A browser's cookie counts only for requests its own pages of this office make. */
export function refuseForgery(request: FastifyRequest, { session }: Cookies, publicUrl: string): void {
  if (request.method === 'GET' || request.method === 'HEAD' || request.cookies?.[session] === undefined) return;
  if (request.headers.authorization !== undefined) return;
  const { origin, host } = request.headers;
  const isOwn =
    origin === undefined
      ? request.headers['sec-fetch-site'] === 'same-origin'
      : originHost(origin) === host || origin === publicUrl;
  if (!isOwn) throw forbidden('Permintaan ini tidak berasal dari halaman Lincah, jadi tidak dilaksanakan.');
}

function originHost(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
