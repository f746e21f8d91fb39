import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Protected persons. What names them is encrypted with a key of their own, which the office's key wraps; without that key
 * nothing here can be read. `periksa` tells whether a process has the same key as the one that wrote first. Notices of the
 * register are about no case.
 */
const sealedIdentities = `
  create table kunci_identitas (satu boolean primary key default true check (satu), periksa bytea not null);
  create table terlindung (
    kode text primary key check (kode ~ '^TL-[0-9]{4}-[0-9]{4,6}$'), instansi text not null references instansi,
    identitas bytea, kunci bytea, indeks bytea, didaftarkan timestamptz not null, dimusnahkan timestamptz,
    check ((dimusnahkan is null) = (identitas is not null)), check ((identitas is null) = (kunci is null)),
    check ((identitas is null) = (indeks is null)));
  create index on terlindung (instansi, didaftarkan desc, kode desc);
  create table pembukaan_identitas (
    id bigint generated always as identity primary key, kode text not null references terlindung,
    tindakan text not null check (tindakan in ('buka', 'musnahkan')), keperluan text not null, alasan text not null,
    akun text not null, pegawai text not null references pegawai, nama text not null, diminta timestamptz not null,
    keputusan text check (keputusan in ('disetujui', 'ditolak')), pemutus_akun text, pemutus text references pegawai,
    pemutus_nama text, catatan text, diputus timestamptz, sampai timestamptz,
    check ((keputusan is null) = (pemutus is null)), check ((keputusan is null) = (diputus is null)),
    check (pemutus <> pegawai), check (pemutus_akun <> akun),
    check ((sampai is not null) = coalesce(keputusan = 'disetujui' and tindakan = 'buka', false)));
  create index on pembukaan_identitas (kode, diminta desc);
  create unique index on pembukaan_identitas (kode, pegawai, tindakan) where keputusan is null;
  create table log_identitas (
    id bigint generated always as identity primary key, kode text not null references terlindung, instansi text not null,
    peristiwa text not null check (peristiwa in
      ('didaftarkan', 'diminta', 'disetujui', 'ditolak', 'dibaca', 'dimusnahkan', 'isian-ditolak')),
    pembukaan bigint references pembukaan_identitas, akun text not null, nama text not null, alamat text not null,
    keterangan text not null, pada timestamptz not null);
  create index on log_identitas (instansi, pada desc, id desc);
  create index on log_identitas (kode, pada desc, id desc);
  create index on log_identitas (id) where peristiwa in ('didaftarkan', 'dimusnahkan');
  create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'Rows of % are never changed or deleted', tg_table_name; end $$;
  create trigger append_only before update or delete or truncate on log_identitas
    for each statement execute function refuse_change();
  alter table notice alter column kasus drop not null, alter column job_key drop not null;
`;

export class SealedIdentities1797811200000 implements MigrationInterface {
  readonly name = 'SealedIdentities1797811200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(sealedIdentities);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notice where kasus is null;
      alter table notice alter column kasus set not null, alter column job_key set not null;
      drop table log_identitas, pembukaan_identitas, terlindung, kunci_identitas; drop function refuse_change()`);
  }
}
