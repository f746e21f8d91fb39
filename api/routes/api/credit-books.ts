import { Type } from 'typebox';
import { desimal, hitungBuku, PERATURAN_BUKU, perseribu } from '../../../processes/buku-angka-kredit.ts';
import type { Tanggal } from '../../../processes/tanggal.ts';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import { change } from '../../audit/entry.ts';
import type { CreditBook, CreditBookSummary } from '../../contract/credit-books.ts';
import { readRecords, shownBook } from '../../credit-books/book.ts';
import { drawBook } from '../../credit-books/pdf.ts';
import { tableOf } from '../../credit-books/table.ts';
import { creditValues, enterValue, isOpen } from '../../credit-books/values.ts';
import { onlyVisibleBooks } from '../../credit-books/visible.ts';
import { toCsv } from '../../csv.ts';
import { isStorableDate } from '../../input.ts';
import { invalid, invalidField, notFound } from '../../problem.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { ListQuery, pageRequest } from '../v2/shapes.ts';

const tags = ['Credit books'];
const Params = Type.Object({ pegawai: Type.String({ minLength: 1, maxLength: 80 }) });
const AsOf = Type.Object(
  { tanggal: Type.Optional(Type.String({ description: 'YYYY-MM-DD; absent: today' })) },
  { additionalProperties: false },
);
const NewValue = Type.Object(
  {
    butir: Type.String({ minLength: 1, maxLength: 100 }),
    angkaKredit: Type.Number({ minimum: 0, maximum: 1_000 }),
    sumber: Type.String({ minLength: 10, maxLength: 500, description: 'where the value is printed' }),
  },
  { additionalProperties: false },
);

/** People who have a credit book, with what they are on a date. */
const booksOn = (date: string): SearchTarget => ({
  from: `pegawai o join lateral (select r.golongan, r.jenjang, r.tmt, r.alasan from riwayat_jf r where r.pegawai = o.id
      order by r.tmt <= '${date}'::date desc, case when r.tmt <= '${date}'::date then r.tmt end desc, r.id desc limit 1) c on true
    left join lateral (select p.jabatan from pemangku_jabatan p where p.pegawai = o.id and p.kapasitas = 'definitif'
      and p.mulai <= '${date}'::date and (p.selesai is null or p.selesai >= '${date}'::date) order by p.mulai desc limit 1) h on true
    left join jabatan j on j.id = h.jabatan left join unit_kerja u on u.id = j.unit`,
  columns: `o.id as pegawai, o.nama, coalesce(j.nama, '') as "namaJabatan", coalesce(u.nama, '') as "namaUnit", c.golongan,
    c.jenjang, c.tmt, c.alasan is not null as "isDiberhentikan", (select count(*)::int from entri_angka_kredit e where e.pegawai = o.id) as "jumlahEntri"`,
  fields: { nama: { sql: 'o.nama', cast: 'text', sortable: true } },
  defaultSort: [{ field: 'nama', order: 'ASC' }],
  key: 'o.id',
  keyCast: 'text',
});

/** Credit books of PPSK: computed anew from their entries as of any day. */
export function creditBookRoutes(app: App, deps: RouteDeps): void {
  bookRoutes(app, deps);
  valueRoutes(app, deps);
}

function bookRoutes(app: App, { pool, office, press, publicUrl, now }: RouteDeps): void {
  const options = (summary: string) => ({
    schema: { tags, summary, params: Params, querystring: AsOf },
    config: { policy: 'credit-book' as const },
    exposeHeadRoute: false,
  });

  app.get(
    '/api/credit-books',
    { schema: { tags, summary: 'Whose books one may see', querystring: ListQuery }, config: { policy: 'signed-in' } },
    async ({ query, actor }) => {
      const today = office.today();
      const visible = await onlyVisibleBooks(pool, actor, today);
      return runSearch<CreditBookSummary>(pool, booksOn(today), { page: pageRequest(query) }, visible);
    },
  );

  app.get('/api/credit-books/:pegawai', options('The book as of a day'), ({ params, query }) =>
    bookOf(params.pegawai, query.tanggal),
  );

  app.get('/api/credit-books/:pegawai/csv', options('The book as a table'), async ({ params, query }, reply) => {
    const book = await bookOf(params.pegawai, query.tanggal);
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', attachment(book, 'csv'))
      .send(toCsv(tableOf(book)));
  });

  app.get('/api/credit-books/:pegawai/pdf', options('The book to print'), async ({ params, query }, reply) => {
    const book = await bookOf(params.pegawai, query.tanggal);
    const { rows } = await pool.query<{ nama: string; alamat: string[]; kota: string }>(
      'select nama, alamat, kota from instansi where id = $1',
      [regulation().instansi],
    );
    const pdf = await press.draw(drawBook(book, rows[0]!, publicUrl, now()));
    return reply.type('application/pdf').header('content-disposition', attachment(book, 'pdf')).send(pdf);
  });

  const regulation = () => office.regulations.find((one) => one.regulation.key === PERATURAN_BUKU)!.regulation;

  async function bookOf(pegawai: string, asked: string | undefined): Promise<CreditBook> {
    const date = asOf(asked, office.today());
    const [books, records] = await Promise.all([office.books([pegawai]), readRecords(pool, pegawai, date)]);
    const isi = books.get(pegawai);
    if (!isi || !records) throw notFound('Buku Angka Kredit');
    return shownBook(hitungBuku(isi, date), isi, records, regulation());
  }
}

function asOf(asked: string | undefined, today: Tanggal): Tanggal {
  if (asked === undefined) return today;
  if (isStorableDate(asked)) return asked;
  const message = "Isian 'tanggal' harus tanggal kalender TTTT-BB-HH, misalnya 2022-12-31.";
  throw invalid(message, [{ field: 'tanggal', message }]);
}

const attachment = ({ pegawai, tanggal }: CreditBook, kind: string): string =>
  contentDisposition('attachment', `buku-angka-kredit-${pegawai.id}-${tanggal}.${kind}`);

function valueRoutes(app: App, { pool, now }: RouteDeps): void {
  app.get(
    '/api/credit-values',
    { schema: { tags, summary: 'Items whose value is lost or doubted' }, config: { policy: 'signed-in' } },
    async () => ({ items: await creditValues(pool) }),
  );

  app.post(
    '/api/credit-values',
    {
      schema: { tags, summary: 'Enters a value from the official print', body: NewValue },
      config: { policy: 'admin', repeatable: true },
    },
    ({ body, actor, command }, reply) => {
      const { butir, angkaKredit, sumber } = body;
      if (!isOpen(butir))
        throw invalidField('butir', `Butir '${butir}' bukan butir yang nilainya hilang atau diragukan.`);
      if (!/^\d+(\.\d{1,3})?$/.test(String(angkaKredit)))
        throw invalidField('angkaKredit', 'Angka Kredit paling banyak tiga angka di belakang koma.');
      return command.store(reply, 204, async (client) => {
        const value = { sumber, oleh: actor.username, now: now() };
        const before = await enterValue(client, butir, perseribu(angkaKredit), value);
        const changes = [change('angkaKredit', before === undefined ? undefined : desimal(before), angkaKredit)];
        command.tell({ entityKey: butir, reason: sumber, changes });
        return undefined;
      });
    },
  );
}
