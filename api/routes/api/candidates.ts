import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { isStorableDate } from '../../input.ts';
import { findCandidates } from '../../people/candidates.ts';
import { invalid } from '../../problem.ts';

const Text = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const Query = Type.Object(
  {
    kompetensi: Text(2000),
    mulai: Text(10),
    selesai: Text(10),
    unit: Text(2000),
    jenis: Text(100),
    cari: Text(100),
    urut: Type.Optional(
      Type.Union([
        Type.Literal('kompetensi'),
        Type.Literal('beban'),
        Type.Literal('pangkat'),
        Type.Literal('unit'),
        Type.Literal('nama'),
      ]),
    ),
    limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9]\\d|1\\d\\d|200)$', description: '1 to 200' })),
    after: Type.Optional(Type.String({ pattern: '^\\d{1,6}$' })),
  },
  { additionalProperties: false },
);

const PAGE = 30;

const listOf = (text = ''): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Whom one could give work to, with what speaks for and against each. */
export function candidateRoutes(app: App, { pool, office }: RouteDeps): void {
  app.get(
    '/api/people/candidates',
    {
      schema: {
        tags: ['Organisation'],
        summary: 'People for an assignment; `kompetensi`, `unit` and `jenis` take values separated by commas',
        querystring: Query,
      },
      config: { policy: 'signed-in' },
    },
    ({ query, actor }) => {
      const { urut = 'nama', limit = String(PAGE), after = '0', cari = '' } = query;
      return findCandidates(
        pool,
        actor,
        {
          kompetensi: listOf(query.kompetensi),
          period: periodOf(query.mulai, query.selesai),
          unit: listOf(query.unit),
          jenis: listOf(query.jenis),
          search: cari.trim(),
          order: urut,
          limit: Number(limit),
          offset: Number(after),
        },
        office.today(),
      );
    },
  );
}

/** @throws Problem where only one end of a period is given, or they are no dates in their order */
function periodOf(mulai: string | undefined, selesai: string | undefined) {
  if (mulai === undefined && selesai === undefined) return undefined;
  if (!isStorableDate(mulai) || !isStorableDate(selesai) || selesai < mulai)
    throw invalid(
      'Jangka waktu harus berupa dua tanggal (TTTT-BB-HH), dan tanggal selesai tidak mendahului tanggal mulai.',
      [{ field: isStorableDate(mulai) ? 'selesai' : 'mulai', message: 'Tanggal tidak dapat dipakai.' }],
    );
  return { mulai, selesai };
}
