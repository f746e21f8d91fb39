import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters to and from other agencies: whom one writes to, the register of what went out, and the agenda of what came in.
 * An answer is kept with the element instance that waited for it, so that nothing is answered twice.
 */
const correspondence = `
  create table instansi_luar (
    id text primary key, nama text not null, jenis text not null, alamat text[] not null, dicatat timestamptz not null,
    dicatat_oleh text not null);
  create unique index on instansi_luar (lower(nama));
  create table surat_keluar (
    id uuid primary key, job_key bigint not null unique, instansi text not null references instansi,
    instansi_luar text not null references instansi_luar, surat uuid not null references surat, kasus bigint not null,
    status text not null default 'menunggu dikirim', dicatat timestamptz not null, dikirim date, cara text, pengirim jsonb,
    check (status in ('menunggu dikirim', 'terkirim')), check ((status = 'terkirim') = (dikirim is not null)),
    check ((dikirim is null) = (cara is null)));
  create index on surat_keluar (instansi, status, dicatat desc);
  create index on surat_keluar (instansi, dicatat desc);
  create index on surat_keluar (kasus);
  create index on surat_keluar (instansi_luar);
  create table nomor_agenda (
    instansi text not null references instansi, tahun integer not null, terakhir integer not null,
    primary key (instansi, tahun));
  create table surat_masuk (
    id uuid primary key, instansi text not null references instansi, tahun integer not null, agenda integer not null,
    nomor text not null, tanggal date not null, instansi_luar text not null references instansi_luar, diterima date not null,
    hal text not null, pindaian uuid not null references document, pencatat jsonb not null, dicatat timestamptz not null,
    kasus bigint, penantian bigint unique, keadaan text not null,
    unique (instansi, tahun, agenda), unique (instansi, instansi_luar, nomor, tanggal),
    check ((kasus is null) = (penantian is null)), check ((kasus is null) = (keadaan = 'tercatat')),
    check (keadaan in ('tercatat', 'meneruskan', 'diteruskan', 'terlambat')));
  create index on surat_masuk (instansi, dicatat desc);
  create index on surat_masuk (kasus);
  create index on surat_masuk (pindaian);
  create index on surat_masuk (dicatat) where keadaan = 'meneruskan';
`;

export class Correspondence1795910400000 implements MigrationInterface {
  readonly name = 'Correspondence1795910400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(correspondence);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table surat_masuk; drop table nomor_agenda; drop table surat_keluar; drop table instansi_luar',
    );
  }
}
