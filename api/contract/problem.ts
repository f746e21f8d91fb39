export interface ProblemDetail {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly violations?: readonly {
    readonly field?: string;
    readonly message: string;
    readonly rule?: string;
    readonly basis?: string;
  }[];
}
