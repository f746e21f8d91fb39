import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import type { Person, Position, Unit } from '../../contract/organisation.ts';
import { onlyOwnAgencies } from '../../policy/agencies.ts';
import type { Conditions } from '../../search/query.ts';
import { runSearch, type SearchTarget } from '../../search/run.ts';
import { listQuery, pageRequest } from '../v2/shapes.ts';

const byOrder = { urutan: { sql: 'u.urutan', cast: 'integer', sortable: true } } as const;
const byName = { nama: { sql: 'o.nama', cast: 'text', sortable: true } } as const;

const units: SearchTarget = {
  from: 'unit_kerja u left join jabatan j on j.unit = u.id and j.is_pimpinan',
  columns: 'u.id, u.nama, u.kode, u.instansi, u.induk, j.id as pimpinan',
  fields: byOrder,
  defaultSort: [{ field: 'urutan', order: 'ASC' }],
  key: 'u.id',
  keyCast: 'text',
};

const HOLDERS = `(select coalesce(json_agg(json_build_object('pegawai', o.id, 'nama', o.nama, 'kapasitas', p.kapasitas, 'sampai', p.selesai)
    order by p.kapasitas = 'definitif', p.mulai desc), '[]')
  from pemangku_jabatan p join pegawai o on o.id = p.pegawai where p.jabatan = j.id and p.mulai <= current.date
    and (p.selesai is null or p.selesai >= current.date))`;

/** Posts with whoever holds them on a date. */
const positionsOn = (date: string): SearchTarget => ({
  from: `jabatan j join unit_kerja u on u.id = j.unit, (select '${date}'::date as date) current`,
  columns: `j.id, j.nama, j.jenis, j.unit, j.is_pimpinan as "isPimpinan", ${HOLDERS} as pemangku`,
  fields: byOrder,
  defaultSort: [{ field: 'urutan', order: 'ASC' }],
  key: 'j.id',
  keyCast: 'text',
});

/** Officials with their post and how many assignments they have on a date. */
const peopleOn = (date: string): SearchTarget => ({
  from: `pegawai o join pemangku_jabatan p on p.pegawai = o.id and p.kapasitas = 'definitif' join jabatan j on j.id = p.jabatan
    join unit_kerja u on u.id = j.unit, (select '${date}'::date as date) current`,
  columns: `o.id, o.nama, j.id as jabatan, j.nama as "namaJabatan", j.jenis, j.unit, u.nama as "namaUnit", o.kompetensi,
    (select count(*)::int from penerima_tugas t join penugasan g on g.id = t.penugasan
      where t.pegawai = o.id and g.sampai >= current.date) as "penugasanAktif"`,
  fields: byName,
  defaultSort: [{ field: 'nama', order: 'ASC' }],
  key: 'o.id',
  keyCast: 'text',
});

const Query = Type.Object(
  { ...listQuery, unit: Type.Optional(Type.String({ maxLength: 500 })) },
  { additionalProperties: false },
);

/** Units, posts and people of the office, for whoever picks one. */
export function organisationRoutes(app: App, { pool, office }: RouteDeps): void {
  const options = (summary: string) => ({
    schema: { tags: ['Organisation'], summary, querystring: Query },
    config: { policy: 'signed-in' as const },
  });

  app.get('/api/units', options('Units in their order'), (request) =>
    runSearch<Unit>(pool, units, { page: pageRequest(request.query) }, onlyOwnAgencies(request.actor, 'u.instansi')),
  );

  app.get('/api/positions', options('Posts with their holders; `unit` takes ids separated by commas'), (request) =>
    runSearch<Position>(pool, positionsOn(office.today()), { page: pageRequest(request.query) }, (conditions) => {
      onlyOwnAgencies(request.actor, 'u.instansi')(conditions);
      inUnits(conditions, request.query.unit);
    }),
  );

  app.get('/api/people', options('Officials; `unit` takes ids separated by commas'), (request) =>
    runSearch<Person>(pool, peopleOn(office.today()), { page: pageRequest(request.query) }, (conditions) => {
      conditions.add(() => 'p.mulai <= current.date and (p.selesai is null or p.selesai >= current.date)');
      onlyOwnAgencies(request.actor, 'u.instansi')(conditions);
      inUnits(conditions, request.query.unit);
    }),
  );
}

function inUnits(conditions: Conditions, unit: string | undefined): void {
  if (unit !== undefined) conditions.add((parameter) => `j.unit = any(${parameter(unit.split(','))}::text[])`);
}
