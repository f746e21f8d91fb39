import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import type { ProblemDetail } from '../contract/problem.ts';
import type { TestOffice } from './office.ts';

/** Words by which a refusal that was left in English is known. */
const ENGLISH = /\b(must|should|is not|not found|expected|invalid|failed|unsupported|too large)\b/i;

/** Expects a refusal as the API promises it: problem+json, its status repeated, its detail in Indonesian. */
export function expectProblem(response: LightMyRequestResponse, status: number): ProblemDetail {
  expect(`${response.statusCode} ${response.body}`).toMatch(new RegExp(`^${status} `));
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/);
  const problem = response.json<ProblemDetail>();
  expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.stringMatching(/\w{3}/) });
  // What stands in brackets or quotes may be a technical reason or what was sent.
  expect(problem.detail.replace(/\([^)]*\)|'[^']*'/g, '')).not.toMatch(ENGLISH);
  return problem;
}

/** Expects that a request is refused and that nothing has changed by it. */
export async function expectRefused(
  office: TestOffice,
  username: string | undefined,
  request: InjectOptions,
  status: number,
): Promise<ProblemDetail> {
  const before = await office.contents();
  const problem = expectProblem(await office.ask(username, request), status);
  expect(await office.contents()).toEqual(before);
  return problem;
}
