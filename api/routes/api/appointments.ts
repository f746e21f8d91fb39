import { Type } from 'typebox';
import type { Mechanism } from '../../../processes/mechanism.ts';
import type { App, RouteDeps } from '../../app.ts';
import { change, made } from '../../audit/entry.ts';
import type { Appointment } from '../../contract/organisation.ts';
import { isStorableDate } from '../../input.ts';
import { onlyOwnAgencies } from '../../policy/agencies.ts';
import { conflict, invalid, notFound, type Violation } from '../../problem.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { ListQuery, pageRequest } from '../v2/shapes.ts';

const target: SearchTarget = {
  from: 'pemangku_jabatan p join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit join pegawai o on o.id = p.pegawai',
  columns: `p.id, p.jabatan, j.nama as "namaJabatan", p.pegawai, o.nama, p.kapasitas, p.nomor_keputusan as "nomorKeputusan", p.mulai, p.selesai,
    p.tidak_menandatangani as "tidakMenandatangani"`,
  fields: { mulai: { sql: 'p.mulai', cast: 'date', sortable: true } },
  defaultSort: [{ field: 'mulai', order: 'DESC' }],
  key: 'p.id',
};

const Tanggal = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const Id = Type.String({ minLength: 1, maxLength: 80 });

const NewAppointment = Type.Object(
  {
    jabatan: Id,
    pegawai: Id,
    kapasitas: Type.Union([Type.Literal('plt'), Type.Literal('plh'), Type.Literal('pj')]),
    nomorKeputusan: Type.String({ minLength: 1, maxLength: 120 }),
    mulai: Tanggal,
    selesai: Type.Optional(Type.Union([Tanggal, Type.Null()])),
    tidakMenandatangani: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 120 }), {
        maxItems: 100,
        uniqueItems: true,
        description: 'kinds of letters the appointment excludes',
      }),
    ),
  },
  { additionalProperties: false },
);

/** Who acts for whom (Plt., Plh., Pj.), between two dates. The post's tasks are theirs from the first day to the last. */
export function appointmentRoutes(app: App, { pool, office }: RouteDeps): void {
  const kinds = [...new Set(office.mechanisms.flatMap(({ mechanism }) => kindsOf(mechanism)))].sort();

  app.get(
    '/api/letter-kinds',
    {
      schema: { tags: ['Letter'], summary: 'Kinds of letters that an appointment may exclude' },
      config: { policy: 'signed-in' },
    },
    () => ({ items: kinds }),
  );

  app.get(
    '/api/appointments',
    { schema: { tags: ['Organisation'], querystring: ListQuery }, config: { policy: 'signed-in' } },
    (request) =>
      runSearch<Appointment>(pool, target, { page: pageRequest(request.query) }, (conditions) => {
        conditions.add(() => "p.kapasitas <> 'definitif'");
        onlyOwnAgencies(request.actor, 'u.instansi')(conditions);
      }),
  );

  app.post(
    '/api/appointments',
    { schema: { tags: ['Organisation'], body: NewAppointment }, config: { policy: 'admin', repeatable: true } },
    async (request, reply) => {
      const { jabatan, pegawai, kapasitas, nomorKeputusan, mulai, selesai = null } = request.body;
      const { tidakMenandatangani = [] } = request.body;
      const violations = [
        ...periodViolations(kapasitas, mulai, selesai),
        ...tidakMenandatangani.filter((jenis) => !kinds.includes(jenis)).map(unknownKind),
      ];
      if (violations[0]) throw invalid(violations[0].message, violations);
      await requireBoth(jabatan, pegawai);
      return request.command.store(reply, 201, async (client) => {
        const { rows } = await client.query<{ id: string }>(
          `insert into pemangku_jabatan (jabatan, pegawai, kapasitas, nomor_keputusan, mulai, selesai, tidak_menandatangani)
       select $1, $2, $3, $4, $5::date, $6::date, $7::text[] where not exists (select 1 from pemangku_jabatan p where p.jabatan = $1
         and (p.kapasitas <> 'definitif' or p.pegawai = $2)
         and daterange(p.mulai, p.selesai, '[]') && daterange($5::date, $6::date, '[]')) returning id`,
          [jabatan, pegawai, kapasitas, nomorKeputusan, mulai, selesai, tidakMenandatangani],
        );
        if (!rows[0])
          throw conflict(
            'Pada tanggal itu jabatan ini sudah mempunyai pelaksana lain, atau pegawai itu sendiri pemangkunya.',
          );
        const { id: entityKey } = rows[0];
        const changes = made({ jabatan, pegawai, kapasitas, nomorKeputusan, mulai, selesai, tidakMenandatangani });
        request.command.tell({ entityKey, changes });
        return { id: entityKey };
      });
    },
  );

  app.post(
    '/api/appointments/:appointmentId/end',
    {
      schema: {
        tags: ['Organisation'],
        params: Type.Object({ appointmentId: Type.String({ pattern: '^\\d{1,18}$' }) }),
        body: Type.Object({ selesai: Tanggal }, { additionalProperties: false }),
      },
      config: { policy: 'admin', repeatable: true },
    },
    async (request, reply) => {
      const { selesai } = request.body;
      if (!isStorableDate(selesai)) throw invalid('Tanggal selesai tidak ada dalam kalender.');
      const { rows } = await pool.query<{ mulai: string; selesai: string | null; jabatan: string }>(
        "select mulai, selesai, jabatan from pemangku_jabatan where id = $1 and kapasitas <> 'definitif'",
        [request.params.appointmentId],
      );
      if (!rows[0]) throw notFound('Penunjukan Plt./Plh.');
      if (selesai < rows[0].mulai)
        throw invalid('Tanggal selesai mendahului tanggal mulai.', [
          { field: 'selesai', message: 'Tanggal selesai mendahului tanggal mulai.' },
        ]);
      const { jabatan, selesai: before } = rows[0];
      request.command.tell({ entityDescription: jabatan, changes: [change('selesai', before, selesai)] });
      return request.command.store(reply, 204, async (client) => {
        await client.query('update pemangku_jabatan set selesai = $2 where id = $1', [
          request.params.appointmentId,
          selesai,
        ]);
        return undefined;
      });
    },
  );

  async function requireBoth(jabatan: string, pegawai: string): Promise<void> {
    const { rows } = await pool.query<{ jabatan: boolean; pegawai: boolean }>(
      'select exists (select 1 from jabatan where id = $1) as jabatan, exists (select 1 from pegawai where id = $2) as pegawai',
      [jabatan, pegawai],
    );
    if (!rows[0]!.jabatan)
      throw invalid(`Jabatan '${jabatan}' tidak ada.`, [{ field: 'jabatan', message: 'Jabatan tidak ada.' }]);
    if (!rows[0]!.pegawai)
      throw invalid(`Pegawai '${pegawai}' tidak ada.`, [{ field: 'pegawai', message: 'Pegawai tidak ada.' }]);
  }
}

const kindsOf = ({ letters }: Mechanism): string[] => Object.values(letters).map(({ jenis }) => jenis);

const unknownKind = (jenis: string): Violation => ({
  field: 'tidakMenandatangani',
  message: `Jenis surat '${jenis}' tidak dikenal.`,
});

function periodViolations(kapasitas: string, mulai: string, selesai: string | null): Violation[] {
  if (!isStorableDate(mulai)) return [{ field: 'mulai', message: 'Tanggal mulai tidak ada dalam kalender.' }];
  if (selesai === null)
    return kapasitas === 'plh'
      ? [{ field: 'selesai', message: 'Plh. menggantikan untuk sementara: tanggal selesai wajib diisi.' }]
      : [];
  if (!isStorableDate(selesai)) return [{ field: 'selesai', message: 'Tanggal selesai tidak ada dalam kalender.' }];
  return selesai < mulai ? [{ field: 'selesai', message: 'Tanggal selesai mendahului tanggal mulai.' }] : [];
}
