import type { ProblemDetail } from '../api/contract/problem.ts';

/** What the API refused, or that it could not be reached. */
export class ApiError extends Error {
  readonly problem: ProblemDetail;

  constructor(problem: ProblemDetail) {
    super(problem.detail);
    this.problem = problem;
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

export const get = <T>(url: string): Promise<T> => send<T>('GET', url);
export const post = <T = void>(url: string, body?: object): Promise<T> => send<T>('POST', url, body);
export const put = <T>(url: string, body: object): Promise<T> => send<T>('PUT', url, body);
export const remove = (url: string): Promise<void> => send('DELETE', url);

/** Uploads files as parts "file"; @returns what the API says of them. */
export async function upload<T = object>(url: string, ...files: readonly File[]): Promise<T> {
  const body = new FormData();
  for (const file of files) body.append('file', file);
  return answerOf<T>(await reach(url, { method: 'POST', body }));
}

export async function getText(url: string): Promise<string> {
  const response = await reach(url, {});
  return response.ok ? response.text() : answerOf(response);
}

async function send<T>(method: string, url: string, body?: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answerOf(await reach(url, body ? { method, headers, body: JSON.stringify(body) } : { method }));
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'same-origin' });
  } catch {
    throw new ApiError(problemOf(UNREACHABLE, url));
  }
}

async function answerOf<T>(response: Response): Promise<T> {
  const isJson = response.headers.get('content-type')?.includes('json') === true;
  if (response.ok) return (isJson ? await response.json() : undefined) as T;
  const problem = isJson ? ((await response.json()) as ProblemDetail) : problemOf(response.status, response.url);
  throw new ApiError(problem);
}

const problemOf = (status: number, instance: string): ProblemDetail => ({
  type: 'about:blank',
  title: '',
  status,
  detail: '',
  instance,
});
