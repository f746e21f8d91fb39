import type { FastifyReply, FastifyRequest } from 'fastify';
import { Replayed } from './idempotency/command.ts';
import { type RequestError, refusalOf } from './input.ts';
import { NamesProtected, Problem } from './problem.ts';
import { passingTrouble } from './trouble.ts';

/** Answers whatever a route threw: a refusal as it is, what passes with a 503, and the rest as ours. */
export function answerError(
  deps: { readonly onError: (error: Error) => void },
  error: RequestError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  if (error instanceof Replayed) return replay(error, reply);
  const problem = error instanceof Problem ? error : refusalOf(error);
  if (problem) return answerProblem(reply, problem, request);
  deps.onError(error);
  const passing = passingTrouble(error);
  if (passing) return answerProblem(reply.header('retry-after', '2'), passing, request);
  answerProblem(
    reply,
    new Problem(
      500,
      'Terjadi kesalahan',
      'Terjadi kesalahan pada sistem. Coba lagi; bila berulang, hubungi admin instansi Saudara.',
    ),
    request,
  );
}

function replay({ answer: { status, contentType, body } }: Replayed, reply: FastifyReply): void {
  if (contentType !== null) reply.type(contentType);
  void reply.code(status).header('idempotent-replayed', 'true').send(body);
}

export function answerProblem(reply: FastifyReply, refusal: Problem, request?: FastifyRequest): void {
  const { status, title, message, violations, retryAfter } = refusal;
  request?.command?.refused(refusal);
  if (status === 401 && request?.headers.authorization !== undefined)
    reply.header('www-authenticate', 'Basic realm="Lincah", charset="UTF-8"');
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  const instance = refusal instanceof NamesProtected ? '' : (request?.url.split('?')[0] ?? '');
  const problem = { type: 'about:blank', title, status, detail: message, instance };
  void reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify(violations.length > 0 ? { ...problem, violations } : problem));
}

export function answerNothingThere(request: FastifyRequest, reply: FastifyReply): void {
  const detail = `Alamat ${request.method} ${request.url.split('?')[0]} tidak ada.`;
  answerProblem(reply, new Problem(404, 'Tidak ditemukan', detail), request);
}
