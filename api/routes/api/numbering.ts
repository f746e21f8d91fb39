import { Type } from 'typebox';
import { objectionToPattern, POLA } from '../../../processes/nomor-surat.ts';
import type { App, RouteDeps } from '../../app.ts';
import { change } from '../../audit/entry.ts';
import { numberingOf, seriesOf } from '../../numbering/listing.ts';
import { conflict, invalidField, notFound } from '../../problem.ts';

const Query = Type.Object(
  { year: Type.Optional(Type.String({ pattern: '^20\\d{2}$', description: 'Absent: this year' })) },
  { additionalProperties: false },
);
const Params = Type.Object({
  instansi: Type.String({ minLength: 1, maxLength: 80 }),
  kode: Type.String({ minLength: 1, maxLength: 40 }),
});
const Pattern = Type.Object(
  {
    tahun: Type.Integer({ minimum: 2000, maximum: 2099, description: 'From this year on' }),
    pola: Type.String({ minLength: 1, maxLength: 100 }),
    alasan: Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' }),
  },
  { additionalProperties: false },
);

/** How letters are numbered: a number that was given stays as it is, and so does the pattern of its year. */
export function numberingRoutes(app: App, { pool, office }: RouteDeps): void {
  app.get(
    '/api/numbering',
    {
      schema: { tags: ['Letters'], summary: 'Series of numbers of a year, with what was given', querystring: Query },
      config: { policy: 'admin' },
    },
    ({ query }) => numberingOf(pool, office, Number(query.year ?? office.today().slice(0, 4)), office.today()),
  );

  app.put(
    '/api/numbering/:instansi/:kode',
    {
      schema: {
        tags: ['Letters'],
        summary: 'How numbers are written from a year on in which none was given',
        params: Params,
        body: Pattern,
      },
      config: { policy: 'admin', repeatable: true },
    },
    async ({ params: { instansi, kode }, body: { tahun, pola, alasan }, command }, reply) => {
      if (!seriesOf(office).some((one) => one.instansi === instansi && one.kode === kode))
        throw notFound(`Nomor surat '${kode}' instansi '${instansi}'`);
      const objection = objectionToPattern(pola);
      if (objection !== undefined) throw invalidField('pola', objection);
      if (tahun <= Number(office.today().slice(0, 4)))
        throw invalidField('tahun', 'Pola nomor berubah mulai tahun berikutnya: nomor tahun ini sudah berjalan.');
      return command.store(reply, 204, async (client) => {
        // Letters of the year that are being signed wait, or are found.
        await client.query('lock table nomor_surat in share row exclusive mode');
        const { rows } = await client.query<{ terakhir: number }>(
          'select terakhir from nomor_surat where instansi = $1 and kode = $2 and tahun >= $3 limit 1',
          [instansi, kode, tahun],
        );
        if (rows[0]) throw conflict(`Nomor ${kode} tahun ${tahun} sudah diberikan, jadi polanya tidak berubah lagi.`);
        const { rows: known } = await client.query<{ pola: string }>(
          'select pola from pola_nomor where instansi = $1 and kode = $2 and tahun <= $3 order by tahun desc limit 1',
          [instansi, kode, tahun],
        );
        await client.query(
          `insert into pola_nomor (instansi, kode, tahun, pola) values ($1, $2, $3, $4)
            on conflict (instansi, kode, tahun) do update set pola = $4`,
          [instansi, kode, tahun, pola],
        );
        command.tell({ reason: alasan.trim(), changes: [change(`pola ${tahun}`, known[0]?.pola ?? POLA, pola)] });
        return undefined;
      });
    },
  );
}
