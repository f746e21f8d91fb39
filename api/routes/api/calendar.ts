import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { changeCalendar, foresee } from '../../calendar/change.ts';
import { holidaysOf, missingYear } from '../../calendar/holidays.ts';
import { planOf } from '../../calendar/plan.ts';
import type { CalendarChange, CalendarYear } from '../../contract/calendar.ts';
import { inTransaction } from '../../database/transaction.ts';

/** A year has some thirty holidays; each agency may have some of its own. */
const MOST = 200;

const NewHoliday = Type.Object(
  {
    tanggal: Type.String({ maxLength: 10 }),
    jenis: Type.Union([Type.Literal('nasional'), Type.Literal('cuti-bersama'), Type.Literal('daerah')]),
    instansi: Type.Union([Type.String({ minLength: 1, maxLength: 80 }), Type.Null()]),
    keterangan: Type.String({ minLength: 3, maxLength: 200, pattern: '\\S' }),
    dasar: Type.String({ minLength: 5, maxLength: 300, pattern: '\\S', description: 'The decree, with its number' }),
  },
  { additionalProperties: false },
);
const parts = {
  tambah: Type.Array(NewHoliday, { maxItems: MOST }),
  hapus: Type.Array(Type.String({ pattern: '^\\d{1,18}$' }), { maxItems: MOST }),
};
const Change = Type.Object(parts, { additionalProperties: false });
const Reasoned = Type.Object(
  { ...parts, alasan: Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' }) },
  { additionalProperties: false },
);
const Query = Type.Object({ year: Type.String({ pattern: '^[12]\\d{3}$' }) }, { additionalProperties: false });

const tags = ['Calendar'];

/** Working days: the holidays of the country, of its collective leave, and of single agencies. */
export function calendarRoutes(app: App, { pool, office }: RouteDeps): void {
  app.get(
    '/api/calendar',
    { schema: { tags, summary: 'Holidays of a year', querystring: Query }, config: { policy: 'signed-in' } },
    async ({ query }): Promise<CalendarYear> => {
      const year = Number(query.year);
      const { rows } = await pool.query<{ year: number; days: number }>(
        'select extract(year from tanggal)::int as year, count(*)::int as days from hari_libur group by 1 order by 1',
      );
      const items = await holidaysOf(pool, year);
      return {
        year,
        isKnown: items.some(({ instansi }) => instansi === null),
        items,
        years: rows,
        missing: missingYear(office.today(), await office.hariLibur()) ?? null,
      };
    },
  );

  app.post(
    '/api/calendar/plan',
    {
      schema: { tags, summary: 'Which due dates a change of the calendar would move', body: Change },
      config: { policy: 'admin', reads: true },
    },
    ({ body }) =>
      inTransaction(pool, async (client) => planOf((await foresee(office, client, body as CalendarChange)).affected)),
  );

  app.patch(
    '/api/calendar',
    {
      schema: { tags, summary: 'Adds and removes holidays; answers which due dates moved', body: Reasoned },
      config: { policy: 'admin', repeatable: true },
    },
    ({ actor, body: { alasan, ...asked }, command }, reply) =>
      command.store(
        reply,
        200,
        async (client) => {
          const why = { actor, alasan: alasan.trim() };
          const { affected, told } = await changeCalendar(office, client, asked as CalendarChange, why);
          command.tell({ reason: alasan.trim(), changes: [...told] });
          return planOf(affected);
        },
        async () => office.office.forgetCalendar(),
      ),
  );
}
