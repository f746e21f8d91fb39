import { Type } from 'typebox';

/** A key in a path; 18 digits always fit 64 bits. */
export const Key = Type.String({ pattern: '^\\d{1,18}$' });
export const keyParams = <N extends string>(name: N) => Type.Object({ [name]: Key } as { [K in N]: typeof Key });

export const TENANT = '<default>';

/** Variables as a client sends them: one JSON object with names that may become properties. */
export const VariablesBody = Type.Record(
  Type.String({ pattern: '^(?!__proto__$|constructor$|prototype$).{1,200}$' }),
  Type.Unknown(),
);

export const iso = (date: Date | null): string | null => date?.toISOString() ?? null;

/** Which part of a list a GET request asks for. */
export const listQuery = {
  limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9]\\d|1\\d\\d|200)$', description: '1 to 200' })),
  after: Type.Optional(Type.String({ maxLength: 1000 })),
};
export const ListQuery = Type.Object(listQuery, { additionalProperties: false });

export const pageRequest = ({
  limit,
  after,
}: {
  readonly limit?: string;
  readonly after?: string;
}): { limit?: number; after?: string } => ({
  ...(limit !== undefined && { limit: Number(limit) }),
  ...(after !== undefined && { after }),
});
