import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Penugasan that end or change before their time, and the reports and appraisals of each. */
const assignments = `
  alter table penugasan
    add column berakhir date, add column surat_akhir uuid references surat, add column kasus_akhir bigint,
    add column alasan_akhir text;
  alter table penugasan
    add column sampai date generated always as (coalesce(berakhir, selesai)) stored,
    add check (status in ('aktif', 'diakhiri', 'diubah')),
    add check ((status = 'aktif') = (berakhir is null)), add check (berakhir is null or berakhir <= selesai);
  create index on penugasan (unit_pemilik_kinerja, sampai desc);
  create index on penugasan (surat);
  create index on penugasan (surat_akhir);
  create table laporan_tugas (
    id uuid primary key, job_key bigint not null unique, penugasan bigint not null references penugasan, kasus bigint not null,
    jenis text not null, pegawai text references pegawai, pelapor jsonb, isi jsonb not null, surat uuid references surat,
    dicatat timestamptz not null, check (jenis in ('laporan', 'penilaian')));
  create index on laporan_tugas (penugasan, dicatat);
  create index on laporan_tugas (kasus);
`;

export class Assignments1795996800000 implements MigrationInterface {
  readonly name = 'Assignments1795996800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(assignments);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table laporan_tugas; alter table penugasan drop column sampai; alter table penugasan drop column berakhir, drop column surat_akhir, drop column kasus_akhir, drop column alasan_akhir',
    );
  }
}
