import type { ProblemDetail } from '../contract/problem.ts';
import { Problem } from '../problem.ts';

/** What the office of a try-out refuses, as the real one would. */
export class Refusal extends Error {
  readonly problem: ProblemDetail;

  constructor(problem: ProblemDetail) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** What was asked for does not fit what the try-out has come to. */
export const late = (detail: string): Refusal =>
  new Refusal({ type: 'about:blank', title: 'Keadaan sudah berubah', status: 409, detail, instance: '' });

/** What broke in the process of a try-out. */
export const broken = (error: Error): ProblemDetail => ({
  type: 'about:blank',
  title: 'Uji coba gagal',
  status: 422,
  detail: error.message,
  instance: '',
});

export const asProblem = ({ status, title, detail, violations = [] }: ProblemDetail): Problem =>
  new Problem(status, title, detail, violations);
