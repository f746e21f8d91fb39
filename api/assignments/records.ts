import type { AssignmentReportRecord } from '../contract/assignments.ts';
import type { SearchTarget } from '../search/run.ts';

const letterJson = (alias: string): string =>
  `case when ${alias}.id is null then null else json_build_object('id', ${alias}.id, 'jenis', ${alias}.jenis, 'nomor', ${alias}.nomor) end`;

/** SQL for how an assignment `g` stands on `current.date`. */
const STATE =
  "case when g.sampai >= current.date then 'berjalan' when g.status = 'aktif' then 'selesai' else g.status end";

const MEMBERS = `(select coalesce(json_agg(json_build_object('pegawai', o.id, 'nama', o.nama, 'peran', t.peran,
    'namaJabatan', coalesce(j.nama, ''), 'namaUnit', coalesce(n.nama, '')) order by t.peran = 'anggota', o.nama), '[]')
  from penerima_tugas t join pegawai o on o.id = t.pegawai
  left join lateral (select p.jabatan from pemangku_jabatan p where p.pegawai = o.id and p.kapasitas = 'definitif'
    and p.mulai <= current.date and (p.selesai is null or p.selesai >= current.date) order by p.mulai desc limit 1) h on true
  left join jabatan j on j.id = h.jabatan left join unit_kerja n on n.id = j.unit where t.penugasan = g.id)`;

/** Assignments as they stand on a date, those that end last first. */
export const assignmentsOn = (date: string): SearchTarget => ({
  from: `penugasan g join surat s on s.id = g.surat join unit_kerja u on u.id = g.unit_pemilik_kinerja
    left join surat e on e.id = g.surat_akhir, (select '${date}'::date as date) current`,
  columns: `g.id, ${STATE} as keadaan, g.uraian, g.dasar, g.cakupan, g.bentuk, u.id as unit, u.nama as "namaUnit", g.mulai,
    g.selesai, g.berakhir, g.alasan_akhir as "alasanAkhir", ${letterJson('s')} as surat, ${letterJson('e')} as "suratAkhir",
    g.kasus as "processInstanceKey", ${MEMBERS} as penerima,
    (select count(*)::int from laporan_tugas l where l.penugasan = g.id) as "jumlahLaporan"`,
  fields: {
    id: { sql: 'g.id', cast: 'bigint' },
    keadaan: { sql: STATE, cast: 'text' },
    uraian: { sql: 'g.uraian', cast: 'text' },
    nomor: { sql: 's.nomor', cast: 'text' },
    unit: { sql: 'g.unit_pemilik_kinerja', cast: 'text' },
    bentuk: { sql: 'g.bentuk', cast: 'text' },
    mulai: { sql: 'g.mulai', cast: 'date', sortable: true },
    sampai: { sql: 'g.sampai', cast: 'date', sortable: true },
    pegawai: { sql: 'array(select t.pegawai from penerima_tugas t where t.penugasan = g.id)', cast: 'list' },
  },
  defaultSort: [{ field: 'sampai', order: 'DESC' }],
  key: 'g.id',
});

/** Reports and appraisals, the latest first. */
export const reportTarget: SearchTarget = {
  from: `laporan_tugas l left join surat s on s.id = l.surat left join pegawai o on o.id = l.pegawai`,
  columns: `l.id, l.jenis, o.nama as pegawai, l.pelapor, l.isi, ${letterJson('s')} as surat, l.kasus as "processInstanceKey",
    l.dicatat as "registeredAt"`,
  fields: {
    penugasan: { sql: 'l.penugasan', cast: 'bigint' },
    registeredAt: { sql: 'l.dicatat', cast: 'timestamptz', sortable: true },
  },
  defaultSort: [{ field: 'registeredAt', order: 'DESC' }],
  key: 'l.id',
  keyCast: 'uuid',
};

export type ReportRow = Omit<AssignmentReportRecord, 'registeredAt'> & { readonly registeredAt: Date };
