import type { ProblemDetail } from '../api/contract/problem.ts';

/** What the API refused, or that it could not be reached. */
export class ApiError extends Error {
  readonly problem: ProblemDetail;
  /** When the same may go well, in seconds; absent: the API does not say. */
  readonly retryAfter: number | undefined;

  constructor(problem: ProblemDetail, retryAfter?: number) {
    super(problem.detail);
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }
}

/** Status of an answer that never came. */
export const UNREACHABLE = 0;

export const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof ApiError && statuses.includes(error.status);

/** Whether the API could not answer: the same may go well the next time, or was done all the same. */
export const isUnanswered = (error: unknown): boolean => isStatus(error, UNREACHABLE, 500, 502, 503, 504);

/** No answer is waited for longer, in milliseconds; the API gives up earlier. */
const ANSWER_LIMIT = 90_000;
const UPLOAD_LIMIT = 300_000;
/** How long to wait before a command is sent again, in milliseconds; as often as there are pauses. */
const PAUSES = [500, 2_000];

export const get = <T>(url: string): Promise<T> => send<T>('GET', url);
/** Asks for something, with more than an address can hold; changes nothing that may not be changed twice. */
export const ask = <T>(url: string, body: object): Promise<T> => send<T>('POST', url, body);

/** Changes something, once: however often it has to be sent until an answer comes. */
export const post = <T = void>(url: string, body?: object): Promise<T> => change<T>('POST', url, body);
export const patch = <T = void>(url: string, body: object): Promise<T> => change<T>('PATCH', url, body);
export const put = <T>(url: string, body: object): Promise<T> => change<T>('PUT', url, body);
export const remove = <T = void>(url: string): Promise<T> => change('DELETE', url);

/** Changes something as the page is left; browsers take some 60 kB of it. */
export async function putOnLeaving<T>(url: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
  return answerOf<T>(await reach(url, { method: 'PUT', headers, body: JSON.stringify(body), keepalive: true }));
}

const change = <T>(method: string, url: string, body?: object): Promise<T> =>
  untilSettled(JSON.stringify([method, url, body]), (key) => send<T>(method, url, body, { 'idempotency-key': key }));

/** Uploads files as parts "file"; @returns what the API says of them. */
export const upload = <T = object>(url: string, ...files: readonly File[]): Promise<T> =>
  untilSettled(wordsFor(url, files), async (key) => {
    const body = new FormData();
    for (const file of files) body.append('file', file);
    return answerOf<T>(await reach(url, { method: 'POST', body, headers: { 'idempotency-key': key } }, UPLOAD_LIMIT));
  });

const wordsFor = (url: string, files: readonly File[]): string =>
  JSON.stringify([url, ...files.map(({ name, size, lastModified }) => [name, size, lastModified])]);

export async function getText(url: string): Promise<string> {
  const response = await reach(url, {});
  return response.ok ? response.text() : answerOf(response);
}

/** A file made of what is sent; nothing is changed by it. */
export async function askFile(url: string, body: object): Promise<Blob> {
  const headers = { 'content-type': 'application/json' };
  const response = await reach(url, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.ok ? response.blob() : answerOf(response);
}

/** Keys of commands whose outcome is not known, by what they say: whoever sends the same again means the same. */
const keys = new Map<string, string>();

async function untilSettled<T>(said: string, attempt: (key: string) => Promise<T>): Promise<T> {
  const key = keys.get(said) ?? newKey();
  keys.set(said, key);
  for (let tries = 0; ; tries += 1) {
    try {
      const answer = await attempt(key);
      keys.delete(said);
      return answer;
    } catch (error) {
      if (!isUnanswered(error) && !isUnderWay(error)) keys.delete(said);
      const pause = PAUSES[tries];
      if (pause === undefined || !(isUnderWay(error) || isStatus(error, UNREACHABLE, 502, 503, 504))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseOf(error) ?? pause));
    }
  }
}

/** The same command is being done, or was interrupted and will be known soon. */
const isUnderWay = (error: unknown): boolean => isStatus(error, 409) && pauseOf(error) !== undefined;

const pauseOf = (error: unknown): number | undefined =>
  error instanceof ApiError && error.retryAfter !== undefined ? error.retryAfter * 1_000 : undefined;

/** `crypto.randomUUID` is not there in an office without HTTPS. */
const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

async function send<T>(method: string, url: string, body?: object, more: Record<string, string> = {}): Promise<T> {
  const headers = { ...more, ...(body && { 'content-type': 'application/json' }) };
  return answerOf(await reach(url, { method, headers, ...(body && { body: JSON.stringify(body) }) }));
}

async function reach(url: string, init: RequestInit, limit = ANSWER_LIMIT): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin', signal: AbortSignal.timeout(limit) });
  } catch {
    throw new ApiError(problemOf(UNREACHABLE, url));
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  if (response.ok) return (isJson ? await response.json() : undefined) as T;
  const problem = isJson ? ((await response.json()) as ProblemDetail) : problemOf(response.status, response.url);
  const after = response.headers.get('retry-after');
  throw new ApiError(problem, after === null ? undefined : Number(after));
}

const problemOf = (status: number, instance: string): ProblemDetail => ({
  type: 'about:blank',
  title: '',
  status,
  detail: '',
  instance,
});
