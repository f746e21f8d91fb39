import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer is written as it is read. */
    streams?: true;
  }
}

/** How long whoever asks and whoever answers may take over HTTP, in milliseconds. */
export interface HttpLimits {
  /** To send the headers of a request. */
  readonly headers: number;
  /** To send all of a request. */
  readonly request: number;
  /** For our answer, from the headers of the request on. */
  readonly answer: number;
  /** The same where a file is received. */
  readonly upload: number;
  /** The same where it is written as it is read: a log of all cases is gigabytes. What nobody reads ends by silence. */
  readonly download: number;
  /** Without a byte either way. */
  readonly silence: number;
  /** Between two requests on one connection. */
  readonly keepAlive: number;
  /** How often connections are looked at for the first two. */
  readonly look: number;
}

export const HTTP_LIMITS: HttpLimits = {
  headers: 20_000,
  request: 300_000,
  answer: 60_000,
  upload: 300_000,
  download: 6 * 3_600_000,
  silence: 90_000,
  keepAlive: 65_000,
  look: 5_000,
};

/** The limits, as the server calls them. */
export const limitingHttp = (limits: HttpLimits): FastifyHttpOptions<Server> => ({
  requestTimeout: limits.request,
  connectionTimeout: limits.silence,
  keepAliveTimeout: limits.keepAlive,
  handlerTimeout: limits.answer,
  http: { headersTimeout: limits.headers, connectionsCheckingInterval: limits.look },
  clientErrorHandler: refuseUnreadable,
});

const LATE = {
  status: '408 Request Timeout',
  title: 'Terlalu lama',
  detail: 'Permintaan tidak selesai dikirim pada waktunya, jadi tidak dilaksanakan. Kirim ulang.',
};
const OVERFLOW = {
  status: '431 Request Header Fields Too Large',
  title: 'Permintaan tidak dapat diterima',
  detail: 'Kepala permintaan terlalu besar. Hapus kuki halaman ini, lalu coba lagi.',
};
const UNREADABLE = {
  status: '400 Bad Request',
  title: 'Permintaan tidak dapat diterima',
  detail: 'Permintaan ini bukan HTTP yang sah.',
};
const REFUSALS: { readonly [code: string]: typeof LATE } = {
  ERR_HTTP_REQUEST_TIMEOUT: LATE,
  HPE_HEADER_OVERFLOW: OVERFLOW,
};

/** What is said before a request could be read as one. */
function refuseUnreadable({ code }: Error & { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, title, detail } = REFUSALS[code ?? ''] ?? UNREADABLE;
  const body = JSON.stringify({
    type: 'about:blank',
    title,
    status: Number.parseInt(status, 10),
    detail,
    instance: '',
  });
  socket.end(
    `HTTP/1.1 ${status}\r\ncontent-type: application/problem+json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}
